/**
 * The annual report on comments about the Local Offer, and the registers of whom the council consulted and involved (SEND
 * Regulations 2014, regs 54 to 56).
 */
@NullMarked
package org.localoffer.service.gaps.annual;

import org.jspecify.annotations.NullMarked;
