package org.localoffer.web.home;

import java.util.List;

import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.SearchForm;

/**
 * The home page.
 *
 * @param crisis whom to ring now: 999, 111 and the council's line
 * @param byAge four landing pages
 * @param byNeed four landing pages
 * @param guides all guides, or the first ones
 */
public record HomeView(
        SearchForm form,
        List<CrisisContact> crisis,
        List<CategoryLink> byAge,
        List<CategoryLink> byNeed,
        List<Link> guides) {

    public HomeView {
        crisis = List.copyOf(crisis);
        byAge = List.copyOf(byAge);
        byNeed = List.copyOf(byNeed);
        guides = List.copyOf(guides);
    }
}
