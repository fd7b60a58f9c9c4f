/** The files of a local area, read and checked, and written again. */
@NullMarked
package org.localoffer.service.localarea.files;

import org.jspecify.annotations.NullMarked;
