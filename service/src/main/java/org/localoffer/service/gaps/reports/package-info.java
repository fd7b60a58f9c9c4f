/**
 * Reports of gaps for a period (domain 5E): what is counted for them, how they are made and kept, and how a text that is
 * withdrawn leaves them.
 */
@NullMarked
package org.localoffer.service.gaps.reports;

import org.jspecify.annotations.NullMarked;
