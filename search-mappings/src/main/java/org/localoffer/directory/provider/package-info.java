/** Organisations that provide listings (Open Referral UK 3.0: organization). */
@NullMarked
package org.localoffer.directory.provider;

import org.jspecify.annotations.NullMarked;
