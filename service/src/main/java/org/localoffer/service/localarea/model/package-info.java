/** A local area in memory: closed lists, places, categories, commissioners and their remits, and gap keys. */
@NullMarked
package org.localoffer.service.localarea.model;

import org.jspecify.annotations.NullMarked;
