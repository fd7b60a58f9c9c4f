/**
 * Reads data of other organisations: a council's CSV file and a small mapping give the same listing content that
 * providers edit. It handles values only, and never rows of a database.
 */
@NullMarked
package org.localoffer.imports;

import org.jspecify.annotations.NullMarked;
