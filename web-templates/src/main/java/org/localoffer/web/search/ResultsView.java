package org.localoffer.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;
import org.localoffer.web.listing.ListingCardView;
import org.localoffer.web.map.MapView;
import org.localoffer.web.shortlist.ShortlistLink;

/**
 * One page of search results.
 *
 * @param understood what the query parser inferred from the words; may be empty
 * @param leftOut guesses that the family removed, each with the search that has it again
 * @param exactWordsAddress searches for the words alone; null leaves the link out
 * @param notes plain lines, such as one that says an invalid value was ignored
 * @param limited true where the search engine is down and a simpler search answered
 * @param unknownPlace a place that is not in the gazetteer, as typed; null otherwise
 * @param asksForPlace whether the words ask for something near, and no place is known
 * @param correction null where the spelling was not corrected
 * @param sort orders to choose from
 * @param guides at most three are shown
 * @param groups the listings of this page, those that fit first
 * @param map where the listings on this page are; null where none of them has a place
 * @param shortlist null where the family's shortlist is empty
 * @param selectedFilters filters that are set, each with the link that removes it
 * @param clearAllAddress the same words without filters; null where no filter is set
 * @param empty suggestions for going on; null where at least one listing is a strong match
 * @param crisis people to ring now, where the words suggest a crisis (domain L26); otherwise empty
 * @param missingAddress form to say what is missing, prefilled with the search; null leaves the link out
 * @param languages help for a family whose question is not in English; null where it is
 * @param survey the two questions about the Local Offer; null leaves them out
 */
public record ResultsView(
        SearchForm form,
        List<Chip> understood,
        List<Link> leftOut,
        @Nullable String exactWordsAddress,
        List<String> notes,
        boolean limited,
        @Nullable String unknownPlace,
        boolean asksForPlace,
        @Nullable Correction correction,
        ResultCount count,
        List<Choice> sort,
        List<Link> guides,
        List<CardGroup> groups,
        @Nullable MapView map,
        @Nullable ShortlistLink shortlist,
        List<FacetView> facets,
        List<Chip> selectedFilters,
        @Nullable String clearAllAddress,
        Paging paging,
        @Nullable EmptyHelp empty,
        List<CrisisContact> crisis,
        @Nullable String missingAddress,
        @Nullable LanguageHelp languages,
        @Nullable Form survey) {

    private static final int GUIDES = 3;

    /** So that at most twelve tab stops stand before the first result on a phone; see {@link #shownChips()}. */
    private static final int MOST_CHIPS = 3;

    public ResultsView {
        understood = List.copyOf(understood);
        leftOut = List.copyOf(leftOut);
        exactWordsAddress = Addresses.web(exactWordsAddress);
        notes = List.copyOf(notes);
        sort = List.copyOf(sort);
        guides = guides.stream().limit(GUIDES).toList();
        groups = List.copyOf(groups);
        facets = List.copyOf(facets);
        selectedFilters = List.copyOf(selectedFilters);
        clearAllAddress = Addresses.web(clearAllAddress);
        crisis = List.copyOf(crisis);
        missingAddress = Addresses.web(missingAddress);
    }

    /** The listings of this page, in all its groups. */
    public List<ListingCardView> cards() {
        return groups.stream().flatMap(group -> group.cards().stream()).toList();
    }

    /** The groups with the number of each card. */
    public List<NumberedGroup> numberedGroups() {
        List<NumberedGroup> numbered = new ArrayList<>();
        int before = 0;
        for (CardGroup group : groups) {
            int from = before;
            numbered.add(new NumberedGroup(
                    group.section(),
                    group.heading(),
                    IntStream.range(0, group.cards().size())
                            .mapToObj(at -> new NumberedGroup.Numbered(
                                    from + at + 1, group.cards().get(at)))
                            .toList()));
            before += group.cards().size();
        }
        return numbered;
    }

    /**
     * The first chips: filters, which the family chose itself, and then what was understood. One chip fewer for each
     * other link that stands before the results, but never none.
     */
    public List<Chip> shownChips() {
        return chips().stream().limit(mostChips()).toList();
    }

    /** The chips that are folded away. */
    public List<Chip> foldedChips() {
        return chips().stream().skip(mostChips()).toList();
    }

    /** Whether anything is folded away behind "Change this search". */
    public boolean folds() {
        return !foldedChips().isEmpty() || !leftOut.isEmpty() || clearAllAddress != null || offersExactWords();
    }

    /** A corrected question has its own link to what was typed. */
    public boolean offersExactWords() {
        return exactWordsAddress != null && correction == null;
    }

    private List<Chip> chips() {
        return Stream.concat(selectedFilters.stream(), understood.stream()).toList();
    }

    private int mostChips() {
        // "Add your postcode" has a button beside it.
        int others =
                (shortlist == null ? 0 : 1) + (asksForPlace ? 2 : 0) + (limited ? 1 : 0) + (correction == null ? 0 : 1);
        return Math.max(1, MOST_CHIPS - others);
    }

    /** Whether cards show the numbers that the map uses. */
    public boolean numbered() {
        return map != null;
    }

    public List<FacetView> firstFacets() {
        return facets.stream().filter(facet -> !facet.lessUsed()).toList();
    }

    public List<FacetView> moreFacets() {
        return facets.stream().filter(FacetView::lessUsed).toList();
    }

    /** Number of choices selected under "More filters". */
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
