package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonObject;
import io.quarkus.logging.Log;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.search.index.SearchIndex;
import org.localoffer.service.search.query.QueryJson;

/** Suggests listings by the beginning of their names and their providers' names. */
@ApplicationScoped
public class ListingNames {

    /**
     * Hits read from the engine. The same field also contains the words of summaries, so some hits are discarded; this
     * many are enough to fill the suggestions.
     */
    private static final int CANDIDATES = 20;

    /** A match in the listing's own name ranks above one in its provider's name. */
    private static final double NAME_WEIGHT = 3;

    private final Engine engine;
    private final SearchIndex index;

    ListingNames(Engine engine, SearchIndex index) {
        this.engine = engine;
        this.index = index;
    }

    /**
     * Available listings whose name or provider's name contains all the words; the last word may be incomplete. Empty
     * while the engine is down, since suggestions are optional.
     *
     * @param words at least one
     * @param most maximum number of listings returned
     */
    public List<ListingCard> startingWith(List<Word> words, int most) {
        try {
            return index.isComplete() ? ask(words).stream().limit(most).toList() : List.of();
        } catch (RuntimeException e) {
            Log.debugf(e, "No names from the engine");
            if (Engine.isUnavailable(e)) {
                index.doubt();
            }
            return List.of();
        }
    }

    private List<ListingCard> ask(List<Word> words) {
        JsonObject rest = EngineRequest.returning(List.of(Fields.CARD))
                .with(
                        "sort",
                        QueryJson.array(List.of(
                                QueryJson.object("_score", "desc").get(), by(Fields.NAME_SORT), by(Fields.SLUG))))
                .get();
        return EngineAnswer.hits(engine.ask(new Engine.Search(query(words), rest, 0, CANDIDATES, false))
                        .body())
                .map(EngineAnswer::listing)
                .filter(card -> matchesNames(card, words))
                .toList();
    }

    private static JsonObject query(List<Word> words) {
        List<JsonObject> filters = new ArrayList<>();
        filters.add(Visibility.rule());
        filters.add(QueryJson.term(Fields.KIND, Listing.INDEX));
        filters.add(QueryJson.none(TextQuery.notUsable()));
        words.subList(0, words.size() - 1).forEach(word -> filters.add(QueryJson.term(Fields.SPELLING, word.plain())));
        filters.add(QueryJson.object(
                        "prefix",
                        QueryJson.object(Fields.SPELLING, words.getLast().plain()))
                .get());
        String typed = words.stream().map(Word::text).collect(Collectors.joining(" "));
        return QueryJson.object(
                        "bool",
                        QueryJson.object("filter", QueryJson.array(filters))
                                .with(
                                        "should",
                                        QueryJson.array(List.of(
                                                phrase(Fields.NAME_PLAIN, typed, NAME_WEIGHT),
                                                phrase(Fields.PROVIDER, typed, 1)))))
                .get();
    }

    private static JsonObject phrase(String field, String typed, double weight) {
        return QueryJson.object(
                        "match_phrase_prefix",
                        QueryJson.object(field, QueryJson.object("query", typed).with("boost", weight)))
                .get();
    }

    private static JsonObject by(String field) {
        // Guides have no such field, and an index without listings has no mapping for it.
        return QueryJson.object(field, QueryJson.object("order", "asc").with("unmapped_type", "keyword"))
                .get();
    }

    private static boolean matchesNames(ListingCard card, List<Word> words) {
        List<String> names = Word.of(card.name() + " " + card.provider()).stream()
                .map(Word::plain)
                .toList();
        int last = words.size() - 1;
        return IntStream.range(0, last)
                        .allMatch(at -> names.contains(words.get(at).plain()))
                && names.stream()
                        .anyMatch(name -> name.startsWith(words.get(last).plain()));
    }
}
