/** The mapping file: which column, text or table gives which field of a listing. */
@NullMarked
package org.localoffer.imports.mapping;

import org.jspecify.annotations.NullMarked;
