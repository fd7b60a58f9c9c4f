/**
 * Readers of other people's data: a council's CSV file and a small mapping become the same listing content that
 * providers edit. Knows values only, never rows of a database.
 */
@NullMarked
package org.localoffer.imports;

import org.jspecify.annotations.NullMarked;
