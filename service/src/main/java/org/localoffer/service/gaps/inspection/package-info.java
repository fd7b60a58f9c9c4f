/** Figures and public texts of a period, for an inspection or a peer review (domain L40). */
@NullMarked
package org.localoffer.service.gaps.inspection;

import org.jspecify.annotations.NullMarked;
