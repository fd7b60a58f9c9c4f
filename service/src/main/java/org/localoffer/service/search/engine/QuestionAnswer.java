package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.FilingKey;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.scoring.Candidate;
import org.localoffer.service.search.scoring.CandidateScorer;
import org.localoffer.service.search.scoring.CandidateScorer.Scored;
import org.localoffer.service.search.scoring.Clauses;
import org.localoffer.service.search.scoring.Question;
import org.localoffer.service.search.scoring.ReasonFinder;
import org.localoffer.service.search.scoring.Reasons;

/** Reads the engine's answer to a question: scores the candidates, and keeps the strong and the near ones. */
final class QuestionAnswer {

    /** More near ones than these help nobody. */
    private static final int MOST_NEAR = 20;

    /** Words that stand in the names of more listings than these are no name. */
    private static final int MOST_NAMED = 2;

    private final EngineRequest request;
    private final SearchParameters parameters;
    private final JsonObject body;
    private final CandidateReader reader;
    private final CandidateScorer scorer;
    private final ReasonFinder reasonFinder;

    /** Cards that were read: a place and an order ask for a candidate's card again and again. */
    private final Map<UUID, ListingCard> cards = new HashMap<>();

    /** A hit as the engine gave it, and its score. */
    private record Judged(JsonObject hit, Candidate candidate, Scored scored) {

        Judged with(Scored other) {
            return new Judged(hit, candidate, other);
        }

        boolean mayBeShown() {
            return scored.strong() || scored.near();
        }
    }

    /**
     * Prepares the reading.
     *
     * @param otherTags concepts by id of the document, where they differ from those in the index
     */
    QuestionAnswer(EngineRequest request, JsonObject body, Map<UUID, ConceptTags> otherTags) {
        this.request = request;
        this.parameters = request.parameters();
        this.body = body;
        this.reader = new CandidateReader(otherTags);
        this.scorer = new CandidateScorer(
                new Question(request.parsed(), count(Aggregations.ANSWERED_COUNT), answerCounts(), scores()));
        this.reasonFinder = new ReasonFinder(request.parsed());
    }

    SearchResults results() {
        List<Judged> judged = namedFirst(judged(body));
        List<Judged> shown = shown(
                judged.stream().filter(Judged::mayBeShown).map(this::nearFirst).toList());
        Map<Facet, List<Judged>> counted = counted(judged);
        int from = Math.min(parameters.offset(), shown.size());
        int to = Math.min(from + parameters.perPage(), shown.size());
        return new SearchResults(
                parameters,
                request.parsed(),
                shown.size(),
                shown.stream().filter(each -> !isAgeTold(each)).count(),
                strong(shown),
                ordered(shown).subList(from, to).stream().map(this::hit).toList(),
                new EngineAnswer(request, body).guides(),
                judged.stream().anyMatch(each -> scorer.comesClose(each.scored())),
                counts(counted),
                ageTicks(counted),
                false);
    }

    /** The same numbers as in {@link #results}: a place changes the order alone. */
    DirectorySearch.Found numbers() {
        List<Judged> shown = shown(namedFirst(judged(body)));
        return new DirectorySearch.Found(shown.size(), strong(shown));
    }

    private static long strong(List<Judged> shown) {
        return shown.stream().filter(each -> each.scored().strong()).count();
    }

    /** The candidates that pass every filter, the best first by the engine's score. */
    List<CandidateFeatures> features() {
        return EngineAnswer.hits(body)
                .map(hit -> {
                    Candidate candidate = reader.read(hit);
                    return new CandidateFeatures(
                            EngineAnswer.listing(hit).reference(),
                            !candidate.matches(Clauses.USABLE),
                            scorer.features(candidate));
                })
                .toList();
    }

    private long count(String name) {
        return body.getAsJsonObject("aggregations")
                .getAsJsonObject(name)
                .get("doc_count")
                .getAsLong();
    }

    private List<Long> answerCounts() {
        JsonObject counts = body.getAsJsonObject("aggregations").getAsJsonObject(Aggregations.ANSWER_COUNTS);
        return counts == null
                ? List.of()
                : StreamSupport.stream(counts.getAsJsonArray("buckets").spliterator(), false)
                        .map(bucket -> bucket.getAsJsonObject().get("doc_count").getAsLong())
                        .toList();
    }

    /** The scores of the best candidates, whatever is ticked. */
    private List<Double> scores() {
        JsonObject best = request.isNarrowed()
                ? body.getAsJsonObject("aggregations")
                        .getAsJsonObject(Aggregations.BEST)
                        .getAsJsonObject(Aggregations.BEST)
                : body;
        return EngineAnswer.hits(best)
                .limit(Question.MOST_SCORES)
                .map(hit -> hit.get("_score").getAsDouble())
                .toList();
    }

    private List<Judged> judged(JsonObject holder) {
        // Reading and scoring 200 of them takes some milliseconds, for which another processor is often idle.
        return EngineAnswer.hits(holder).toList().parallelStream()
                .map(hit -> {
                    Candidate candidate = reader.read(hit);
                    return new Judged(hit, candidate, scorer.score(candidate));
                })
                .toList();
    }

    /**
     * A question that stands in the names of one or two listings, and is most of the name, is a name: they come first.
     * Those that the family can use are strong. If it can use none of them, nothing else is what it asked for.
     */
    private List<Judged> namedFirst(List<Judged> judged) {
        List<Judged> named = judged.stream().filter(this::isName).toList();
        if (named.isEmpty() || named.size() > MOST_NAMED) {
            return judged;
        }
        List<Judged> usable = named.stream()
                .filter(each -> each.candidate().matches(Clauses.USABLE))
                .toList();
        return usable.isEmpty()
                ? judged.stream()
                        .map(each -> each.with(
                                named.contains(each)
                                        ? each.scored().first(false)
                                        : each.scored().asNear()))
                        .toList()
                : judged.stream()
                        .map(each ->
                                usable.contains(each) ? each.with(each.scored().first(true)) : each)
                        .toList();
    }

    private boolean isName(Judged judged) {
        return judged.candidate().matches(Clauses.NAME)
                && 2 * Word.of(request.parsed().words()).size()
                        >= Word.of(judged.candidate().facts().name()).size();
    }

    /** Under a place, what is near comes first among equally good ones. */
    private Judged nearFirst(Judged judged) {
        Double miles = request.parsed().place() == null ? null : milesTo(card(judged));
        Scored scored = judged.scored();
        if (miles == null || scored.isFirst()) {
            return judged;
        }
        return judged.with(new Scored(scored.order() * RankingWeights.nearness(miles), scored.strong(), scored.near()));
    }

    /** All strong ones and the best of the near ones, the best first. */
    private static List<Judged> shown(List<Judged> judged) {
        List<Judged> best = judged.stream()
                .sorted(Comparator.comparing((Judged each) -> each.scored().strong())
                        .thenComparingDouble(each -> each.scored().order())
                        .reversed())
                .toList();
        List<Judged> shown = new ArrayList<>();
        int near = 0;
        for (Judged each : best) {
            if (each.scored().strong()) {
                shown.add(each);
            } else if (each.scored().near() && near < MOST_NEAR) {
                shown.add(each);
                near++;
            }
        }
        return shown;
    }

    private static boolean isAgeTold(Judged judged) {
        return judged.candidate().facts().tellsAges();
    }

    /** In the order that the family chose. Under a ticked age, those that have not told their ages come last. */
    private List<Judged> ordered(List<Judged> best) {
        Comparator<Judged> order = parameters.chosen(Parameter.AGE).isEmpty()
                ? (_, _) -> 0
                : Comparator.comparing(each -> !isAgeTold(each));
        return best.stream().sorted(order.thenComparing(chosenOrder())).toList();
    }

    private Comparator<Judged> chosenOrder() {
        return switch (parameters.sort()) {
            case RELEVANCE -> (_, _) -> 0;
            case DISTANCE ->
                request.parsed().place() == null
                        ? (_, _) -> 0
                        : Comparator.comparing(
                                (Judged each) -> milesTo(card(each)), Comparator.nullsLast(Comparator.naturalOrder()));
            case RECENTLY_CHECKED ->
                Comparator.comparing(
                        (Judged each) -> card(each).lastChecked(), Comparator.nullsLast(Comparator.reverseOrder()));
            case NAME ->
                Comparator.comparing(
                        each -> FilingKey.of(each.candidate().facts().name()));
        };
    }

    private SearchResults.Hit hit(Judged judged) {
        ListingCard card = card(judged);
        boolean strong = judged.scored().strong();
        return new SearchResults.Hit(
                card,
                strong,
                EngineAnswer.lacks(request.parsed(), judged.candidate()::matches),
                strong ? reasonFinder.of(judged.candidate()) : Reasons.NONE,
                milesTo(card));
    }

    private @Nullable Double milesTo(ListingCard card) {
        return EngineAnswer.miles(card, request.parsed().place());
    }

    private ListingCard card(Judged judged) {
        return cards.computeIfAbsent(judged.candidate().facts().id(), _ -> EngineAnswer.listing(judged.hit()));
    }

    /** The candidates among which the values of each facet are counted: nothing of its own is ticked. */
    private Map<Facet, List<Judged>> counted(List<Judged> all) {
        Map<Facet, List<Judged>> counted = new HashMap<>();
        for (Facet facet : request.facets()) {
            counted.put(facet, request.isTicked(facet) ? judged(without(facet)) : all);
        }
        return counted;
    }

    private JsonObject without(Facet facet) {
        return body.getAsJsonObject("aggregations").getAsJsonObject(facet.key()).getAsJsonObject(Aggregations.COUNTS);
    }

    private static Map<String, Map<String, Long>> counts(Map<Facet, List<Judged>> counted) {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        counted.forEach((facet, judged) -> counts.put(
                facet.key(),
                counts(judged, each -> facet.valuesOf(each.candidate().facts()))));
        return counts;
    }

    private static Map<String, Long> ageTicks(Map<Facet, List<Judged>> counted) {
        Map<String, Long> ticks = new HashMap<>();
        counted.forEach((facet, judged) -> {
            if (facet.key().equals(Parameter.AGE)) {
                Set<String> every =
                        facet.options().stream().map(Facet.Option::value).collect(Collectors.toUnmodifiableSet());
                ticks.putAll(counts(
                        judged,
                        each -> isAgeTold(each)
                                ? facet.valuesOf(each.candidate().facts())
                                : every));
            }
        });
        return ticks;
    }

    /** How many listings each value leaves: all its strong ones, and as many near ones as are shown. */
    private static Map<String, Long> counts(List<Judged> judged, Function<Judged, Set<String>> values) {
        Map<String, Long> strong = new HashMap<>();
        Map<String, Long> near = new HashMap<>();
        for (Judged each : judged) {
            if (each.mayBeShown()) {
                Map<String, Long> of = each.scored().strong() ? strong : near;
                values.apply(each).forEach(value -> of.merge(value, 1L, Long::sum));
            }
        }
        near.forEach((value, count) -> strong.merge(value, Math.min(count, MOST_NEAR), Long::sum));
        return strong;
    }
}
