package org.localoffer.service.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class FreeSlugsTest {

    private final Set<String> stored = new HashSet<>();
    private final List<Integer> asked = new ArrayList<>();
    private final FreeSlugs slugs = new FreeSlugs(this::taken);

    private Set<String> taken(Set<String> wanted) {
        asked.add(wanted.size());
        Set<String> taken = new HashSet<>(wanted);
        taken.retainAll(stored);
        return taken;
    }

    private List<String> stored(List<String> names) {
        List<String> given = slugs.of(names);
        stored.addAll(given);
        return given;
    }

    @Test
    void aTakenSlugGetsTheFirstFreeNumber() {
        stored.addAll(List.of("clubs", "clubs-2", "clubs-4"));

        assertThat(slugs.of(List.of("Clubs", "Groups", "Clubs"))).containsExactly("clubs-3", "groups", "clubs-5");
    }

    @Test
    void noSlugIsGivenTwiceAlsoWhereANameEndsInANumber() {
        assertThat(stored(List.of("Clubs", "Clubs 2", "Clubs", "Clubs")))
                .containsExactly("clubs", "clubs-2", "clubs-3", "clubs-4");
        assertThat(stored(List.of("Clubs 2", "Clubs"))).containsExactly("clubs-2-2", "clubs-5");
    }

    @Test
    void oneQuestionServesABatchOfNames() {
        slugs.of(List.of("Clubs", "Groups", "Swimming", "Clubs"));

        assertThat(asked).hasSize(1);
    }

    @Test
    void whatAnotherTransactionTookMeanwhileIsNotGiven() {
        stored(List.of("Clubs"));
        stored.add("clubs-2");

        assertThat(slugs.of(List.of("Clubs"))).containsExactly("clubs-3");
    }

    @Test
    void theThousandthListingOfANameCostsNoMoreThanTheSecond() {
        IntStream.rangeClosed(2, 5_000).forEach(number -> stored.add("clubs-" + number));
        stored.add("clubs");

        stored(Collections.nCopies(250, "Clubs"));
        int first = asked.size();
        assertThat(first).isLessThan(20);
        asked.clear();

        assertThat(stored(Collections.nCopies(250, "Clubs")))
                .startsWith("clubs-5251")
                .endsWith("clubs-5500");
        assertThat(asked).containsExactly(253);
    }

    @Test
    void nothingIsAskedForNoNames() {
        assertThat(slugs.of(List.of())).isEmpty();
        assertThat(asked).isEmpty();
    }
}
