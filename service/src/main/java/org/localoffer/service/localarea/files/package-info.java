/** Reads, checks and writes the files of a local area. */
@NullMarked
package org.localoffer.service.localarea.files;

import org.jspecify.annotations.NullMarked;
