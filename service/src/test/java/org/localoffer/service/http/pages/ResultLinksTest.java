package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultLinksTest {

    @ParameterizedTest
    @CsvSource({
        "/listings/club, 1a2b3c4d, /listings/club?r=1a2b3c4d",
        "'/listings/club?shortlist=a,b', 1a2b3c4d, '/listings/club?shortlist=a,b&r=1a2b3c4d'",
        "/guides/school, 1a2b3c4d, /guides/school?r=1a2b3c4d",
        "/search?q=club&shortlist=a, 1a2b3c4d, /search?q=club&shortlist=a&r=1a2b3c4d",
        "/listings/club, , /listings/club",
        "'/listings/club?shortlist=a,b', , '/listings/club?shortlist=a,b'",
    })
    void aLinkHasTheNumberWhereThereIsOne(String address, @Nullable String number, String link) {
        assertThat(new ResultLinks(number, null).to(address)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "1a2b3c4d, from=q%3Dclub, /listings/club?r=1a2b3c4d&from=q%3Dclub",
        ", from=q%3Dclub, /listings/club?from=q%3Dclub",
        "1a2b3c4d, , /listings/club?r=1a2b3c4d",
    })
    void aPageThatWasFoundLeadsBack(@Nullable String number, @Nullable String back, String link) {
        assertThat(new ResultLinks(number, back).toPage("/listings/club")).isEqualTo(link);
    }
}
