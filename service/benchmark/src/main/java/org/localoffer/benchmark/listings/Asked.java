package org.localoffer.benchmark.listings;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import org.localoffer.benchmark.InTurn;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;
import org.localoffer.benchmark.Weighted;
import org.localoffer.benchmark.load.FacetedMatch;
import org.localoffer.benchmark.load.Question;

/**
 * What each layer is asked in one part of the measurement.
 *
 * @param title of the part
 */
record Asked(String title, Map<Layer, Supplier<HttpRequest>> requests) {

    /** After so many letters of a question its suggestions are asked for. */
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_LETTERS = 12;

    /** The next request to a layer. */
    Supplier<HttpRequest> of(Layer layer) {
        return Objects.requireNonNull(requests.get(layer));
    }

    /**
     * Questions that were never asked before, and listings one after the other. The portal's own requests to its engine
     * come round again, since they have to be learnt before; the engine keeps no answer to them.
     *
     * @param own requests of the portal for other questions of the same kind
     */
    static Asked once(RunningPortal portal, Questions questions, List<JsonNode> own, List<String> slugs) {
        return asked(
                "Questions that were never asked before",
                portal,
                questions::next,
                portal.directorySearch(),
                new InTurn<>(own),
                new InTurn<>(slugs));
    }

    /**
     * Some questions and listings again and again, by Zipf's law: the second half as often as the first, the third a
     * third as often.
     *
     * @param own the portal's requests for these questions, in their order
     */
    static Asked again(
            RunningPortal portal, List<Question> questions, List<JsonNode> own, List<String> slugs, long seed) {
        Weighted<Integer> ranks =
                Weighted.byRank(IntStream.range(0, questions.size()).boxed().toList());
        Weighted<String> listings = Weighted.byRank(slugs.subList(0, Math.min(slugs.size(), questions.size())));
        Random random = new Random(seed);
        return asked(
                questions.size() + " questions again and again, some of them often",
                portal,
                () -> questions.get(ranks.pick(random)),
                portal.cachedDirectorySearch(),
                () -> own.get(ranks.pick(random)),
                () -> listings.pick(random));
    }

    private static Asked asked(
            String title,
            RunningPortal portal,
            Supplier<Question> question,
            URI ownSearch,
            Supplier<JsonNode> own,
            Supplier<String> slug) {
        Random letters = new Random(title.length());
        Map<Layer, Supplier<HttpRequest>> requests = new EnumMap<>(Layer.class);
        requests.put(
                Layer.PLAIN_MATCH, () -> LocalHttp.post(portal.directorySearch(), FacetedMatch.of(question.get())));
        requests.put(Layer.OWN_REQUEST, () -> LocalHttp.post(ownSearch, own.get()));
        requests.put(Layer.JSON, () -> LocalHttp.get(portal.api(question.get().parameters()), "application/json"));
        requests.put(Layer.HTML, () -> LocalHttp.get(portal.page(question.get().parameters()), "text/html"));
        requests.put(
                Layer.SUGGESTIONS,
                () -> LocalHttp.get(portal.suggestions(begun(question.get().text(), letters)), "application/json"));
        requests.put(Layer.LISTING, () -> LocalHttp.get(portal.listing(slug.get()), "text/html"));
        return new Asked(title, requests);
    }

    private static String begun(String text, Random random) {
        int letters = FEWEST_LETTERS + random.nextInt(MOST_LETTERS - FEWEST_LETTERS + 1);
        return text.substring(0, Math.min(letters, text.length()));
    }
}
