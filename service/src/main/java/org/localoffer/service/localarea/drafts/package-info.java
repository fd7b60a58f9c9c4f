/** The vocabulary as officers change it: a draft, and its publication as an edition. */
@NullMarked
package org.localoffer.service.localarea.drafts;

import org.jspecify.annotations.NullMarked;
