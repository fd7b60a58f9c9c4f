package org.localoffer.service.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugsTest {

    @ParameterizedTest
    @CsvSource({
        "The Portage Service, the-portage-service",
        "Children's Centres (11), childrens-centres-11",
        "Children’s Centres, childrens-centres",
        "Café Zoë, cafe-zoe",
        "  A & B / C  , a-b-c",
        "'High 5', high-5",
        "!!!, listing",
        "日本, listing",
        "<script>, script",
    })
    void aNameBecomesAnAddressThatCanBeReadOut(String name, String slug) {
        assertThat(Slugs.of(name)).isEqualTo(slug);
    }

    @Test
    void aLongNameIsCutAtAWord() {
        String slug =
                Slugs.of("Information advice and support for families of children with special educational needs");

        assertThat(slug).hasSizeLessThanOrEqualTo(60);
        assertThat("information-advice-and-support-for-families-of-children-with-special-educational-needs-")
                .startsWith(slug + "-");
    }

    @Test
    void aSingleLongWordStaysWithinTheBound() {
        assertThat(Slugs.of("x".repeat(200))).hasSize(60);
    }
}
