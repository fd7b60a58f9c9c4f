package org.localoffer.web.coverage;

import org.localoffer.web.layout.Link;

/**
 * A heading of the law on the public page of all.
 *
 * @param heading leads to its page
 * @param reference to the law, such as "Sch 2 para 15"
 * @param behind what stands behind it, such as "12 listings and 1 guide"
 */
public record CoverageRow(Link heading, String reference, String behind) {}
