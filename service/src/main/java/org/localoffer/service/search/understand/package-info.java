/**
 * Reads a question as a parent means it: what is looked for, for whom, where, and how it should have been spelt.
 */
@NullMarked
package org.localoffer.service.search.understand;

import org.jspecify.annotations.NullMarked;
