package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPathSegmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/                     | ''",
                "''                    | ''",
                "/search               | search",
                "/search/              | search",
                "/search;x             | search",
                "/search;x=/y          | search",
                "//search              | search",
                "/;x/search            | search",
                "/;/;a=b/search;c/d    | search",
                "/api;x/v1/listings    | api",
                "/searches             | searches",
                "/editor/search        | editor",
            })
    void matrixParametersAreNotPartOfTheFirstSegment(String path, String first) {
        assertThat(FirstPathSegment.of(path)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"/search%3Bx, search", "/search%2Fx, search", "/%73earch, search", "/100%, 100%", "/%zz/y, %zz"})
    void percentEncodingIsDecoded(String path, String first) {
        assertThat(FirstPathSegment.ofEncoded(path)).isEqualTo(first);
    }
}
