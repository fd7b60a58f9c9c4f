package org.localoffer.web.coverage;

import org.localoffer.web.layout.Link;

/**
 * A listing or a guide that belongs to a heading.
 *
 * @param kind "Listing" or "Guide", or why a listing does not count
 * @param checked such as "3 May 2027", "never" and "3 May 2026, too long ago"
 */
public record ItemLine(Link item, String kind, String checked) {}
