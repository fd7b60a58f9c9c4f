package org.localoffer.directory.listing.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeWayMergeTest {

    private static final String BASE = "\"description\":\"D\",\"capacity\":5";

    private static ListingContent content(String fields) {
        try {
            String all = "{\"name\":\"A\",\"summary\":\"B\"" + (fields.isEmpty() ? "" : ",") + fields + "}";
            return ContentJson.stored().readValue(all, ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ThreeWayMerge merge(String base, String edited, String current) {
        return ThreeWayMerge.of(content(base), content(edited), content(current));
    }

    @Test
    void whatOnlyTheEditChangedIsTaken() {
        ThreeWayMerge merge = merge(BASE, "\"description\":\"E\",\"capacity\":5", BASE);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content()).isEqualTo(content("\"description\":\"E\",\"capacity\":5"));
    }

    @Test
    void whatOnlyWasPublishedSinceIsKept() {
        ThreeWayMerge merge = merge(BASE, BASE, "\"description\":\"D\",\"capacity\":9");

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content()).isEqualTo(content("\"description\":\"D\",\"capacity\":9"));
    }

    @Test
    void changesOfDifferentFieldsAreBothThere() {
        ThreeWayMerge merge =
                merge(BASE, "\"description\":\"E\",\"capacity\":5", "\"description\":\"D\",\"capacity\":9");

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content()).isEqualTo(content("\"description\":\"E\",\"capacity\":9"));
    }

    @Test
    void theSameChangeOfBothIsNoConflict() {
        String both = "\"description\":\"E\",\"capacity\":9";

        assertThat(merge(BASE, both, both)).isEqualTo(new ThreeWayMerge(content(both), List.of()));
    }

    @Test
    void differentChangesOfOneFieldConflictAndWhatIsPublishedStays() {
        ThreeWayMerge merge =
                merge(BASE, "\"description\":\"E\",\"capacity\":6", "\"description\":\"F\",\"capacity\":5");

        assertThat(merge.conflicts()).containsExactly("description");
        assertThat(merge.content()).isEqualTo(content("\"description\":\"F\",\"capacity\":6"));
    }

    @ParameterizedTest(name = "base {0}, edited {1}, current {2}: {3}")
    @CsvSource({
        "D, , D, ''",
        "D, D, , ''",
        "D, , , ''",
        ", E, , ''",
        ", , E, ''",
        "D, , F, description",
        "D, E, , description",
        ", E, F, description",
    })
    void whatIsTakenOutIsAChangeToo(
            @Nullable String base, @Nullable String edited, @Nullable String current, String conflict) {
        ThreeWayMerge merge = merge(description(base), description(edited), description(current));

        assertThat(String.join(",", merge.conflicts())).isEqualTo(conflict);
        String expected = conflict.isEmpty() && !java.util.Objects.equals(base, edited) ? edited : current;
        assertThat(merge.content().description()).isEqualTo(expected);
    }

    private static String description(@Nullable String text) {
        return text == null ? "" : "\"description\":\"" + text + "\"";
    }

    @Test
    void aListIsOneField() {
        ThreeWayMerge merge = merge(
                "\"places\":[{\"name\":\"P\",\"town\":\"T\"}]",
                "\"places\":[{\"name\":\"Q\",\"town\":\"T\"}]",
                "\"places\":[{\"name\":\"P\",\"town\":\"U\"}]");

        assertThat(merge.conflicts()).containsExactly("places");
    }

    @Test
    void theOrderOfASetOfSlugsIsNoChange() {
        ThreeWayMerge merge = merge(
                "\"kinds_of_help\":[\"a\",\"b\"]",
                "\"kinds_of_help\":[\"b\",\"a\"]",
                "\"kinds_of_help\":[\"a\",\"c\"]");

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content().kindsOfHelp()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void theSameNumberInOtherDigitsIsNoChange() {
        ThreeWayMerge merge = merge(
                "\"ages\":{\"minimum\":4.0,\"maximum\":11}",
                "\"ages\":{\"minimum\":4,\"maximum\":11.00}",
                "\"ages\":{\"minimum\":5,\"maximum\":11}");

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content().ages().minimum()).isEqualByComparingTo("5");
    }

    /** For any three contents, a change of either side is either in the result or named as a conflict. */
    @Test
    void eachFieldIsOneOfTheTwoOrAConflict() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<ListingContent> three = new ArrayList<>();
            for (int side = 0; side < 3; side++) {
                three.add(content(
                        "\"description\":\"" + random.nextInt(3) + "\",\"capacity\":" + (1 + random.nextInt(3))));
            }
            ThreeWayMerge merge = ThreeWayMerge.of(three.get(0), three.get(1), three.get(2));
            check(
                    three.stream()
                            .map(content -> String.valueOf(content.description()))
                            .toList(),
                    String.valueOf(merge.content().description()),
                    merge.conflicts().contains("description"));
            check(
                    three.stream()
                            .map(content -> String.valueOf(content.capacity()))
                            .toList(),
                    String.valueOf(merge.content().capacity()),
                    merge.conflicts().contains("capacity"));
        }
    }

    private static void check(List<String> three, String merged, boolean conflict) {
        String base = three.get(0);
        String edited = three.get(1);
        String current = three.get(2);
        boolean bothChanged = !base.equals(edited) && !base.equals(current) && !edited.equals(current);
        assertThat(conflict).isEqualTo(bothChanged);
        assertThat(merged).isEqualTo(bothChanged || base.equals(edited) ? current : edited);
    }
}
