package org.localoffer.directory.listing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.Differences.FieldDifference;

class DifferencesTest {

    private static ListingContent content(String fields) throws JsonProcessingException {
        return ContentJson.stored().readValue("{\"name\":\"A\",\"summary\":\"B\"" + fields + "}", ListingContent.class);
    }

    @Test
    void equalContentsDoNotDifferAndNeitherDoTrailingZeros() throws Exception {
        assertThat(Differences.between(
                        content(",\"places\":[{\"latitude\":53.10,\"longitude\":-2}]"),
                        content(",\"places\":[{\"latitude\":53.1,\"longitude\":-2.0}]")))
                .isEmpty();
    }

    @Test
    void eachChangedFieldIsNamedByItsPath() throws Exception {
        assertThat(Differences.between(
                        content(",\"ages\":{\"minimum\":3,\"maximum\":11},\"places\":[{\"postcode\":\"M1 1AA\"}]"),
                        content(",\"ages\":{\"minimum\":3,\"maximum\":16},\"places\":[{\"postcode\":\"M1 1AB\"}]")))
                .containsExactly(
                        new FieldDifference("ages.maximum", "11", "16"),
                        new FieldDifference("places[0].postcode", "M1 1AA", "M1 1AB"));
    }

    @Test
    void whatCameAndWhatWentHasNothingOnTheOtherSide() throws Exception {
        assertThat(Differences.between(
                        content(",\"cost\":{\"free\":true}"), content(",\"places\":[{\"town\":\"Sale\"}]")))
                .containsExactly(
                        new FieldDifference("cost.free", "true", null),
                        new FieldDifference("places[0].town", null, "Sale"));
    }

    @Test
    void aSetOfSlugsIsOneField() throws Exception {
        assertThat(Differences.between(
                        content(",\"kinds_of_help\":[\"special-school\"]"),
                        content(",\"kinds_of_help\":[\"special-school\",\"college\"]")))
                .containsExactly(new FieldDifference("kinds_of_help", "special-school", "college, special-school"));
    }
}
