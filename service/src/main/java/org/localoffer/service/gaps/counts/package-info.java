/** Counts of people, searches and messages as they are printed for the public, from which nobody can be found. */
@NullMarked
package org.localoffer.service.gaps.counts;

import org.jspecify.annotations.NullMarked;
