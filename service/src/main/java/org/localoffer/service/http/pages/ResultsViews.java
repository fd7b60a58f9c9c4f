package org.localoffer.service.http.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.gaps.SearchGapKey;
import org.localoffer.service.http.pages.HitGroups.HitGroup;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.ShortlistMarks;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.http.shared.map.PlacesMap;
import org.localoffer.service.http.shared.map.StreetMaps;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Facets;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.SearchPlace;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;
import org.localoffer.web.listing.ListingCardView;
import org.localoffer.web.map.MapView;
import org.localoffer.web.search.CardGroup;
import org.localoffer.web.search.Chip;
import org.localoffer.web.search.Paging;
import org.localoffer.web.search.ResultCount;
import org.localoffer.web.search.ResultsView;
import org.localoffer.web.search.SearchForm;

/** Builds the view of a page of search results. */
@ApplicationScoped
class ResultsViews {

    private static final List<Integer> DISTANCES = List.of(1, 3, 5, 10, 20, 50);
    private static final int ANY_DISTANCE = 500;

    private final QueryRelaxation relaxation;
    private final CardViews cards;
    private final StreetMaps streetMaps;
    private final FormTokens tokens;

    ResultsViews(QueryRelaxation relaxation, CardViews cards, StreetMaps streetMaps, FormTokens tokens) {
        this.relaxation = relaxation;
        this.cards = cards;
        this.streetMaps = streetMaps;
        this.tokens = tokens;
    }

    /**
     * The page of results.
     *
     * @param area the edition that they were found with
     * @param crisis contacts that are shown where the search may be about danger
     * @param links to what was found
     */
    ResultsView of(
            SearchResults results,
            LocalArea area,
            List<String> problems,
            List<CrisisContact> crisis,
            Shortlist shortlist,
            ResultLinks links) {
        SearchParameters parameters = results.parameters();
        SearchAddress address = SearchAddress.of(parameters).carrying(shortlist);
        ResultChips chips = new ResultChips(results, address);
        List<Facet> facets = Facets.of(area);
        List<Chip> ticked = chips.ticked(facets);
        List<HitGroup> groups = HitGroups.of(results);
        SearchResults grouped = results.with(
                groups.stream().flatMap(group -> group.hits().stream()).toList());
        return new ResultsView(
                form(results, shortlist),
                chips.understood(),
                chips.leftOut(),
                chips.exactly(),
                notes(results, problems),
                results.limited(),
                results.parsed().unknownPlace(),
                results.parsed().nearHome() && !results.parsed().danger(),
                chips.correction(),
                count(results),
                sorts(results),
                results.guides().stream()
                        .map(guide -> new Link(guide.title(), links.toPage("/guides/" + guide.slug())))
                        .toList(),
                cardGroups(groups, ShortlistedCards.of(cards(grouped, area), grouped, shortlist, links)),
                map(grouped, area),
                ShortlistMarks.link(shortlist),
                results.limited() ? List.of() : new FacetViews(results, area).of(facets),
                ticked,
                ticked.isEmpty() ? null : chips.withoutFilters(facets).toString(),
                Paging.at(parameters.page(), results.pages(), page -> address.page(page)
                        .toString()),
                results.gapInvited() && !results.parsed().danger() ? relaxation.from(results, address, area) : null,
                results.parsed().danger() ? crisis : List.of(),
                results.parsed().danger() || results.parsed().language() != null ? null : missing(results, area),
                LanguageHelps.of(results.parsed().language(), area.otherLanguages()),
                survey(results, area));
    }

    /** The cards of the hits; the first that fits what was asked shows its phone number. */
    private List<ListingCardView> cards(SearchResults results, LocalArea area) {
        List<SearchResults.Hit> hits = results.hits();
        boolean firstFits = isJudged(results) && HitGroups.isFirstFitting(results);
        return IntStream.range(0, hits.size())
                .mapToObj(at -> cards.of(hits.get(at), results, area, firstFits && at == 0))
                .toList();
    }

    /** @param cards one for each hit, in the order of the groups */
    private static List<CardGroup> cardGroups(List<HitGroup> groups, List<ListingCardView> cards) {
        List<CardGroup> filled = new ArrayList<>();
        int from = 0;
        for (HitGroup group : groups) {
            int to = from + group.hits().size();
            filled.add(new CardGroup(group.section(), group.heading(), cards.subList(from, to)));
            from = to;
        }
        return filled;
    }

    private static ResultCount count(SearchResults results) {
        return new ResultCount(results.total(), isJudged(results), results.strong(), ageNotTold(results));
    }

    /** Whether a question was asked that listings fit or do not. Filters alone narrow the directory. */
    private static boolean isJudged(SearchResults results) {
        ParsedQuery parsed = results.parsed();
        boolean asked = !parsed.words().isBlank();
        return !results.limited() && !parsed.danger() && (asked || results.gapInvited());
    }

    /** The two questions about the Local Offer; null where something else is more urgent. */
    private @Nullable Form survey(SearchResults results, LocalArea area) {
        return results.parsed().danger() || results.parsed().language() != null
                ? null
                : SurveyForm.afterSearch(SearchGapKey.of(results.parameters(), results.parsed(), area))
                        .form(tokens, null);
    }

    /** The address of the form "Tell us what's missing", filled with what was searched for. */
    private String missing(SearchResults results, LocalArea area) {
        GapKey gapKey = SearchGapKey.of(results.parameters(), results.parsed(), area);
        StringBuilder address = new StringBuilder("/feedback?kind=missing");
        add(address, Parameter.TEXT, results.parameters().text());
        add(address, Parameter.HELP, gapKey.help());
        add(address, Parameter.NEED, gapKey.need());
        add(address, Parameter.AGE, gapKey.ageBand());
        add(address, Parameter.AREA, gapKey.area());
        return address.toString();
    }

    private static void add(StringBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            address.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private @Nullable MapView map(SearchResults results, LocalArea area) {
        SearchPlace from = results.parsed().place();
        List<ListingCard> shown =
                results.hits().stream().map(SearchResults.Hit::card).toList();
        MapView drawn = PlacesMap.of(
                shown,
                from == null ? null : new GazetteerPlace(from.name(), from.area(), from.latitude(), from.longitude()),
                area.gazetteer().towns(),
                area.outline());
        return drawn == null ? null : drawn.with(streetMaps.of(shown));
    }

    /** Distances are offered for a place only: an area has none. */
    private static SearchForm form(SearchResults results, Shortlist shortlist) {
        SearchParameters parameters = results.parameters();
        String place = parameters.place();
        return new SearchForm(
                parameters.text(),
                place == null ? "" : place,
                place == null || results.parsed().area() != null ? List.of() : distances(parameters.withinMiles()),
                kept(parameters, shortlist));
    }

    /** Parameters that stay when a filter or the order changes. */
    private static List<HiddenField> kept(SearchParameters parameters, Shortlist shortlist) {
        List<HiddenField> kept = new ArrayList<>();
        if (!shortlist.slugs().isEmpty()) {
            kept.add(new HiddenField(Shortlist.CARRIED, shortlist.value()));
        }
        if (parameters.exactly()) {
            kept.add(new HiddenField(Parameter.EXACT, "true"));
        }
        parameters.without().forEach(id -> kept.add(new HiddenField(Parameter.WITHOUT, id)));
        if (parameters.perPage() != SearchParameters.PER_PAGE) {
            kept.add(new HiddenField(Parameter.PER_PAGE, Integer.toString(parameters.perPage())));
        }
        return kept;
    }

    private static List<Choice> distances(@Nullable Double chosen) {
        double miles = chosen == null ? RankingWeights.DEFAULT_WITHIN_MILES : chosen;
        List<Choice> choices = new ArrayList<>();
        for (int distance : DISTANCES) {
            choices.add(new Choice(
                    Integer.toString(distance), distance == 1 ? "1 mile" : distance + " miles", miles == distance));
        }
        choices.add(new Choice(Integer.toString(ANY_DISTANCE), "Any distance", miles == ANY_DISTANCE));
        if (choices.stream().noneMatch(Choice::selected)) {
            choices.addFirst(new Choice(SearchAddress.plain(miles), SearchAddress.plain(miles) + " miles", true));
        }
        return choices;
    }

    private static List<String> notes(SearchResults results, List<String> problems) {
        List<String> notes = new ArrayList<>(problems.stream()
                .map(problem -> "We left this out: " + problem + ".")
                .toList());
        if (results.parameters().sort() == Sort.DISTANCE && results.parsed().place() == null) {
            notes.add("Enter a postcode or town to see the nearest first.");
        }
        return notes;
    }

    private static long ageNotTold(SearchResults results) {
        return results.parameters().chosen(Parameter.AGE).isEmpty() ? 0 : results.ageNotTold();
    }

    private static List<Choice> sorts(SearchResults results) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.DISTANCE || results.parsed().place() != null)
                .map(sort -> new Choice(
                        sort.slug(), sort.label(), sort == results.parameters().sort()))
                .toList();
    }
}
