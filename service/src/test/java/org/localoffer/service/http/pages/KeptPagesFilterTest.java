package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptPagesFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    W/"a"             | true
                    "a"               | true
                    *                 | true
                    "b", W/"a"        | true
                    "b" ,"c",  "a"    | true
                    "b"               | false
                    W/"A"             | false
                    a                 | false
                    ""                | false
                                      | false
                    """)
    void aPageThatIsKeptIsKnownByItsTagHoweverProxiesWriteIt(@Nullable String known, boolean kept) {
        assertThat(KeptPagesFilter.isKept("W/\"a\"", known)).isEqualTo(kept);
    }
}
