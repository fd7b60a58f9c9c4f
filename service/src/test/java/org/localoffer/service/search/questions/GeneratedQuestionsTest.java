package org.localoffer.service.search.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.gaps.SearchHashes;
import org.localoffer.service.http.Database;

/**
 * The page and the API answer every question completely, and no part of the question is interpreted as part of the
 * page. Questions are random; {@code -Dlocaloffer.seed=N} repeats a run.
 */
@PortalTest
class GeneratedQuestionsTest {

    private static final String SEED = "localoffer.seed";

    /** Fixed, so that the same code gives the same result in every build; the long round uses a new seed. */
    private static final long SEED_OF_THE_SHORT_ROUND = 20;

    private static final int SHORT = 200;
    private static final int LONG = 10_000;

    /** Maximum number of reported violations, since many have the same cause. */
    private static final int MOST_TOLD = 25;

    /** Used in turn, so that even a short round has questions of every kind. */
    private static final List<QuestionMaker> MAKERS = List.of(QuestionMaker.values());

    @Inject
    Database database;

    @Inject
    SearchHashes marks;

    @Test
    void twoHundredQuestionsAreAnsweredAndNothingIsUnescaped() {
        ask(SHORT, Long.getLong(SEED, SEED_OF_THE_SHORT_ROUND));
    }

    @Test
    @Tag("long")
    void tenThousandQuestionsAreAnsweredAndNothingIsUnescaped() {
        ask(LONG, Long.getLong(SEED, ThreadLocalRandom.current().nextLong(1_000_000)));
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedMakesTheSameQuestion(QuestionMaker maker) {
        assertThat(maker.make(new Draw(1, 2)))
                .isEqualTo(maker.make(new Draw(1, 2)))
                .satisfiesAnyOf(
                        made -> assertThat(made).isNotEqualTo(maker.make(new Draw(1, 3))),
                        made -> assertThat(made).isNotEqualTo(maker.make(new Draw(1, 4))),
                        made -> assertThat(made).isNotEqualTo(maker.make(new Draw(2, 2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "a%", "%Z", "%ZZ", "%u0041", "%E", "%1", "<b>", "\"", "é", "{a}", "a|b^c`", "#", "&&&=", "?"
            })
    void anAddressThatIsNotEncodedIsAnsweredOrRefusedAndNoFailure(String value) throws IOException {
        for (String path : List.of("/search?q=", "/api/v1/listings?q=")) {
            assertThat(AskedPortal.answerTo("GET " + path + value + " HTTP/1.1"))
                    .matches("(?s)HTTP/1\\.1 (?:200|400) .*")
                    .doesNotContain("Results for “<b>");
        }
    }

    private void ask(int questions, long seed) {
        Durations pages = new Durations();
        Durations json = new Durations();
        List<String> faults = new ArrayList<>();
        try (AskedPortal portal = new AskedPortal()) {
            AnswerChecks checks = AnswerChecks.comparedWith(portal.get("/search?q=swimming"));
            for (int number = 0; number < questions; number++) {
                QuestionMaker maker = MAKERS.get(number % MAKERS.size());
                String name = number + " " + maker;
                Draw draw = new Draw(seed, number);
                Question question = maker.make(draw);
                OtherParameters others = OtherParameters.draw(draw);
                String query = "?" + others.encoded() + "q=" + question.encoded();
                AskedPortal.Answer page = portal.get("/search" + query);
                pages.add(page.nanoseconds(), name);
                AskedPortal.Answer answer = portal.get("/api/v1/listings" + query);
                json.add(answer.nanoseconds(), name);
                List<String> found = new ArrayList<>(checks.ofPage(question, page));
                // Which places are known is not decided here: an unknown one is a problem of the JSON alone.
                boolean wrong = others.wrong() || (others.anyPlace() && answer.status() == 400);
                found.addAll(checks.ofJson(question, answer, wrong));
                if (!found.isEmpty()) {
                    faults.add("%s: %s: %s".formatted(name, String.join("; ", found), shortened(query)));
                }
            }
        }
        System.out.printf(
                "%d generated questions, seed %d (again: -D%s=%d)%n  pages %s%n  JSON  %s%n",
                questions, seed, SEED, seed, pages, json);
        assertThat(faults.stream().limit(MOST_TOLD))
                .as("%d of %d questions, seed %d", faults.size(), questions, seed)
                .isEmpty();
        awaitCountOfALastSearch();
    }

    /** Searches are counted in order, so that one that cannot be stored would block all later ones. */
    private void awaitCountOfALastSearch() {
        String last = "zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        try (AskedPortal portal = new AskedPortal()) {
            portal.get("/search?q=" + URLEncoder.encode(last, StandardCharsets.UTF_8));
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> database.count("search_asked where mark = ?1", marks.of(last)) == 1);
    }

    private static String shortened(String query) {
        return query.length() <= 600 ? query : query.substring(0, 600) + "…";
    }
}
