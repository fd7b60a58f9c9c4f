package org.localoffer.web.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Choice;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;
import org.localoffer.web.listing.ListingCardView;
import org.localoffer.web.map.MapView;
import org.localoffer.web.shortlist.ShortlistLink;

/**
 * One page of results.
 *
 * @param understood what the words were read as; empty where nothing was read into them
 * @param exactWordsAddress searches for the words alone; null leaves the link out
 * @param notes plain lines, such as one that says a wrong value was left out
 * @param limited true where the search engine is down and a plainer search answered
 * @param unknownPlace a place that we do not know, as typed; null where there is none
 * @param correction null where nothing was corrected
 * @param sort orders to choose from
 * @param guides at most three are shown
 * @param map where the cards' listings are; null where none of them has a place
 * @param shortlist null where nothing is on the family's shortlist
 * @param selectedFilters ticked filters, each with the way to take it off
 * @param clearAllAddress the same words without filters; null where none is ticked
 * @param empty ways on; null where something answers everything that was asked
 * @param crisis people to ring now, where the words call for it (domain L26); otherwise empty
 * @param missingAddress where families say what is missing, with what they searched for; null leaves the link out
 */
public record ResultsView(
        SearchForm form,
        List<Chip> understood,
        @Nullable String exactWordsAddress,
        List<String> notes,
        boolean limited,
        @Nullable String unknownPlace,
        @Nullable Correction correction,
        ResultCount count,
        List<Choice> sort,
        List<Link> guides,
        List<ListingCardView> cards,
        @Nullable MapView map,
        @Nullable ShortlistLink shortlist,
        List<FacetView> facets,
        List<Chip> selectedFilters,
        @Nullable String clearAllAddress,
        Paging paging,
        @Nullable EmptyHelp empty,
        List<CrisisContact> crisis,
        @Nullable String missingAddress) {

    private static final int GUIDES = 3;

    public ResultsView {
        understood = List.copyOf(understood);
        exactWordsAddress = Addresses.web(exactWordsAddress);
        notes = List.copyOf(notes);
        sort = List.copyOf(sort);
        guides = guides.stream().limit(GUIDES).toList();
        cards = List.copyOf(cards);
        facets = List.copyOf(facets);
        selectedFilters = List.copyOf(selectedFilters);
        clearAllAddress = Addresses.web(clearAllAddress);
        crisis = List.copyOf(crisis);
        missingAddress = Addresses.web(missingAddress);
    }

    /** Whether cards bear their numbers, which the map shows. */
    public boolean numbered() {
        return map != null;
    }

    public List<FacetView> firstFacets() {
        return facets.stream().filter(facet -> !facet.lessUsed()).toList();
    }

    public List<FacetView> moreFacets() {
        return facets.stream().filter(FacetView::lessUsed).toList();
    }

    /** Ticks among "More filters". */
    public long moreSelected() {
        return facets.stream()
                .filter(FacetView::lessUsed)
                .mapToLong(FacetView::selectedCount)
                .sum();
    }

    public boolean filtered() {
        return !selectedFilters.isEmpty();
    }
}
