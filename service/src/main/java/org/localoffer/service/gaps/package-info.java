/**
 * Evidence that something is missing: counted searches, openings of what they found, what officers record, and the supply
 * that the directory lists.
 */
@NullMarked
package org.localoffer.service.gaps;

import org.jspecify.annotations.NullMarked;
