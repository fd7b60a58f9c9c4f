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
 * @param answers the newest answers to families; empty where nothing has been answered yet
 * @param guides all guides, or the first ones
 */
public record HomeView(
        SearchForm form,
        List<CrisisContact> crisis,
        List<CategoryLink> byAge,
        List<CategoryLink> byNeed,
        List<Link> answers,
        List<Link> guides) {

    public HomeView {
        crisis = List.copyOf(crisis);
        byAge = List.copyOf(byAge);
        byNeed = List.copyOf(byNeed);
        answers = List.copyOf(answers);
        guides = List.copyOf(guides);
    }
}
