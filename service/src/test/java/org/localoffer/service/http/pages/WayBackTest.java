package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

class WayBackTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=autism                         | /search?q=autism
            q=autism+help&age=5-11&page=2    | /search?q=autism+help&age=5-11&page=2
            q=a&postcode=SS1+2AB             | /search?q=a&postcode=SS1
            q=a&age=banana&unknown=1         | /search?q=a
            q=a&shortlist=other              | /search?q=a
            q=https://evil.example.org/      | /search?q=https%3A%2F%2Fevil.example.org%2F
            """)
    void itLeadsToResultsOfThisSite(String from, String address) {
        assertThat(WayBack.of(from, AREA).link()).isNotNull().satisfies(link -> {
            assertThat(link.label()).isEqualTo("Back to results");
            assertThat(link.address()).isEqualTo(address);
        });
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "q=%zz",
                "q=100%",
                "q=",
                "banana",
                "age=banana&unknown=1",
                "https://evil.example.org/",
                "//evil.example.org/?q=a"
            })
    void whatCannotBeReadLeadsNowhere(String from) {
        assertThat(WayBack.of(from, AREA).link()).isNull();
    }

    @Test
    void whatIsTooLongLeadsNowhere() {
        assertThat(WayBack.of("q=" + "a".repeat(2000), AREA).link()).isNull();
        assertThat(WayBack.parameter(new SearchAddress(List.of(new SearchAddress.Part("q", "a".repeat(2000))))))
                .isNull();
    }

    @Test
    void itGoesAlongInTheAddress() {
        WayBack back = WayBack.of("q=autism&page=2", AREA);

        assertThat(back.keptIn("/listings/a")).isEqualTo("/listings/a?from=q%3Dautism%26page%3D2");
        assertThat(back.keptIn("/listings/a?shortlist=b"))
                .isEqualTo("/listings/a?shortlist=b&from=q%3Dautism%26page%3D2");
        assertThat(WayBack.of(null, AREA).keptIn("/listings/a")).isEqualTo("/listings/a");
    }
}
