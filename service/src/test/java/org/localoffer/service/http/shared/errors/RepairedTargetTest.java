package org.localoffer.service.http.shared.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairedTargetTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '§', textBlock = """
            /search?q=100%          → /search?q=100%25
            /search?q=100%&age=3    → /search?q=100%25&age=3
            /search?q=%zz           → /search?q=%25zz
            /search?q=50%2          → /search?q=50%252
            /search?q=%%41          → /search?q=%25%41
            /search?q=%u00e9        → /search?q=%25u00e9
            /%                      → /%25
            /search?q=a"b<c>|d      → /search?q=a%22b%3Cc%3E%7Cd
            /search?q=[1]{2}^`\\    → /search?q=%5B1%5D%7B2%7D%5E%60%5C
            /search?q=caf\u00c3\u00a9 → /search?q=caf%C3%A9
            /search?q=\u00ff        → /search?q=%FF
            /search?q=a#b#c         → /search?q=a%23b%23c
            //search?q=a            → /search?q=a
            ///                     → /
            http://                 → /http://
            a:                      → /a:
            """, delimiter = '→', ignoreLeadingAndTrailingWhitespace = true)
    void anInvalidTargetIsCorrectedToWhatWasMeant(String target, String repaired) {
        assertThat(RepairedTarget.of(target)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "*",
                "/search",
                "/search?q=100%25&need=autism+spectrum&need=b%2Fc",
                "/listings/%ff%FE",
                "/search;x=1?a=%00",
                "/a/../b//c",
                "http://localhost/search"
            })
    void aValidTargetIsNotChanged(String target) {
        assertThat(RepairedTarget.of(target)).isEqualTo(target);
    }

    @Test
    void everyByteAtAnyPositionGivesAValidUri() {
        for (char c = 0; c < 0x100; c++) {
            for (String target : new String[] {"/" + c, "/?" + c, "" + c, c + "/", "//" + c + c, "%" + c, "/%a" + c}) {
                assertThatCode(() -> new URI(RepairedTarget.of(target)))
                        .as("%s", target)
                        .doesNotThrowAnyException();
            }
        }
    }
}
