package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.http.shared.ShortlistMarks;

class ShortlistTest {

    private static final Shortlist TWO = new Shortlist(List.of("b-club", "a-club"));

    private static List<String> slugs(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(at -> "club-" + at).toList();
    }

    @Test
    void theFamilysOrderIsKept() {
        assertThat(TWO.with("0-club").slugs()).containsExactly("b-club", "a-club", "0-club");
        assertThat(TWO.address()).isEqualTo("/shortlist?listing=b-club&listing=a-club");
        assertThat(TWO.carriedTo("/listings/x")).isEqualTo("/listings/x?shortlist=b-club,a-club");
        assertThat(Shortlist.carried(TWO.value())).isEqualTo(TWO);
    }

    @Test
    void anEmptyOneLeavesAddressesAsTheyAre() {
        assertThat(Shortlist.NONE.carriedTo("/search")).isEqualTo("/search");
        assertThat(Shortlist.NONE.address()).isEqualTo("/shortlist");
        assertThat(Shortlist.carried(null)).isEqualTo(Shortlist.NONE);
    }

    @Test
    void nothingIsOnItTwice() {
        assertThat(TWO.with("b-club")).isEqualTo(TWO);
    }

    @Test
    void itHoldsTwentyListings() {
        Shortlist full = new Shortlist(slugs(25));

        assertThat(full.slugs()).isEqualTo(slugs(20));
        assertThat(full.isFull()).isTrue();
        assertThat(full.with("one-more")).isEqualTo(full);
        assertThat(ShortlistMarks.of(full, "one-more", Shortlist::address).changeAddress())
                .isNull();
        assertThat(ShortlistMarks.of(full, "club-7", Shortlist::address).changeAddress())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", ",,,", "a b", "<script>", "a&b=c", "ä", "../x", "a%2Cb", "\u0000"})
    void whatCannotBeASlugNeverGetsIntoAnAddress(String value) {
        assertThat(Shortlist.carried(value)).isEqualTo(Shortlist.NONE);
        assertThat(Shortlist.carried("a-club," + value).slugs()).containsExactly("a-club");
    }

    @Test
    void aMarkLeadsToTheOtherState() {
        assertThat(ShortlistMarks.of(TWO, "a-club", Shortlist::address).changeAddress())
                .isEqualTo("/shortlist?listing=b-club");
        assertThat(ShortlistMarks.of(TWO, "c-club", Shortlist::address).changeAddress())
                .isEqualTo("/shortlist?listing=b-club&listing=a-club&listing=c-club");
    }

    @Test
    void theOneTakenOffKeepsItsPlaceForTheWayBack() {
        ShortlistQuestion question =
                ShortlistQuestion.of(Map.of("listing", List.of("a", "b", "c"), "removed", List.of("b")));

        assertThat(question.shortlist().slugs()).containsExactly("a", "b", "c");
        assertThat(question.kept().slugs()).containsExactly("a", "c");
    }

    @Test
    void onlyWhatIsOnItCanBeTakenOff() {
        assertThat(ShortlistQuestion.of(Map.of("listing", List.of("a"), "removed", List.of("x")))
                        .removed())
                .isNull();
    }

    @Test
    void whatIsLeftOutIsToldWithinBounds() {
        ShortlistQuestion question = ShortlistQuestion.of(
                Map.of("listing", List.of("a b", "x".repeat(200), "<i>", "?", "!"), "shortlist", List.of("fine,a b")));

        assertThat(question.shortlist().slugs()).containsExactly("fine");
        assertThat(question.notes(List.of()))
                .containsExactly("We left this out, because we have no such listing: “a b”, “" + "x".repeat(40)
                        + "…”, “<i>” and 2 more.");
    }

    @Test
    void moreThanItHoldsIsTold() {
        assertThat(ShortlistQuestion.of(Map.of("listing", slugs(21))).notes(List.of()))
                .containsExactly("A shortlist holds at most 20 listings. We left out the last one.");
        assertThat(ShortlistQuestion.of(Map.of("listing", slugs(25))).notes(List.of()))
                .containsExactly("A shortlist holds at most 20 listings. We left out the last 5.");
    }
}
