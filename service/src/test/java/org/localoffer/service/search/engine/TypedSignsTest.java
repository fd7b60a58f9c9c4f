package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.ExtraListings;

/** Questions whose words are joined, separated or decorated by signs. */
@PortalTest
class TypedSignsTest {

    @Inject
    ExtraListings extra;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auti\u00ADsm adhd", "aut\u200Bism adhd", "autism\u00A0adhd", "autism\u2009adhd", "autism\u3000adhd",
                "\uFEFFautism adhd", "\u202Eautism\u202C adhd", "autism\uFE0F adhd", "ａｕｔｉｓｍ　ａｄｈｄ", "autism_adhd",
                "autism•adhd", "autism·adhd", "autism\u0001adhd"
            })
    void charactersThatAreNotSeenOrOnlyLookDifferentMakeNoDifference(String typed) {
        assertThat(Api.references("q", typed)).isEqualTo(Api.references("q", "autism adhd"));
        assertThat(Api.search("q", typed).at("/query/text").textValue()).isEqualTo("autism adhd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autism&adhd", "autism & adhd", "autism/adhd", "autism+adhd", "autism,adhd", "autism|adhd",
                        "autism;adhd",
                "autism-adhd", "autism–adhd", "autism—adhd", "autism:adhd", "autism.adhd", "“autism” ‘adhd’",
                        "AUTISM/ADHD"
            })
    void signsBetweenWordsSeparateThem(String typed) {
        JsonNode query = Api.search("q", typed).get("query");

        assertThat(Api.texts(query.at("/understood/need"))).containsExactly("asd", "adhd");
        assertThat(query.get("corrected").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "speech & language therapy",
                "speech&language therapy",
                "speech+language therapy",
                "speech/language therapy",
                "speech language therapy",
                "s&lt",
                "S.L.T"
            })
    void signsForAndAreUnderstood(String typed) {
        assertThat(Api.texts(Api.search("q", typed).at("/query/understood/help")))
                .contains("speech-and-language-therapy");
    }

    private Listing publish(String name) {
        return extra.publish(ExtraListings.content("{name: \"" + name + "\", summary: A test.}"));
    }

    @Test
    void namesWithSignsAreFoundHoweverTheyAreTyped() {
        List<List<String>> typed = List.of(
                List.of("High/Scope zebras", "High/Scope zebras", "high scope zebras", "high-scope zebras"),
                List.of("R&R zebra breaks", "R&R zebra breaks", "r&r zebra", "R＆R zebra"),
                List.of("O'Neill zebra house", "O'Neill zebra", "O’Neill zebra", "O´Neill zebra"),
                List.of("24/7 zebra line", "24/7 zebra line"),
                List.of("1:1 zebra reading", "1:1 zebra reading"),
                List.of("A&E zebra liaison", "A&E zebra liaison", "a&e zebra"),
                List.of("S.E.N.D. zebra matters", "S.E.N.D. zebra matters", "SEND zebra matters", "S.E.N.D zebra"),
                List.of("Co-op zebra cookery", "co-op zebra cookery", "Co‑op zebra cookery", "co op zebra cookery"));
        List<Listing> published =
                typed.stream().map(names -> publish(names.getFirst())).toList();
        try {
            ExtraListings.awaitTotal(114 + published.size());

            for (int at = 0; at < typed.size(); at++) {
                String slug = published.get(at).slug();
                for (String question : typed.get(at)) {
                    assertThat(Api.texts(Api.search("q", question).get("results"), "slug"))
                            .as(question)
                            .startsWith(slug);
                }
            }
        } finally {
            published.forEach(listing -> extra.retire(listing, "It was a test."));
            ExtraListings.awaitTotal(114);
        }
    }

    @Test
    void namesAreSortedWithoutTheirArticlesAndByTheValueOfTheirNumbers() {
        List<Listing> published = Stream.of(
                        "Group 10 for zebras", "The Group 9 for zebras", "‘Group’ 1 for zebras", "A Zebra Group")
                .map(this::publish)
                .toList();
        try {
            ExtraListings.awaitTotal(114 + published.size());

            assertThat(Api.texts(Api.everyResult("q", "zebras", "exact", "true", "sort", "name"), "name"))
                    .containsSubsequence("‘Group’ 1 for zebras", "The Group 9 for zebras", "Group 10 for zebras");
            assertThat(Api.texts(Api.everyResult("sort", "name"), "name"))
                    .last()
                    .isEqualTo("A Zebra Group");
        } finally {
            published.forEach(listing -> extra.retire(listing, "It was a test."));
            ExtraListings.awaitTotal(114);
        }
    }
}
