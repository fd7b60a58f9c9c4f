package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static String html(String markdown) {
        return Markdown.html(markdown).html();
    }

    @Test
    void headingsListsAndLinksAreRendered() {
        assertThat(html("## Where\n\n- [Clubs](/search?help=clubs)\n"))
                .contains("<h2>Where</h2>", "<li><a", "href=\"/search?help=clubs\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Text <img src=x onerror=alert(1)> text",
                "<iframe src=\"https://example.com\"></iframe>",
                "<!-- comment -->",
                "<a href=\"javascript:alert(1)\">x</a>"
            })
    void rawHtmlIsShownAsText(String markdown) {
        assertThat(html(markdown)).contains("&lt;").doesNotContainPattern("<(script|img|iframe|!--|a)\\b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>"
            })
    void linksWithScriptSchemesAreRemoved(String markdown) {
        assertThat(html(markdown)).doesNotContainPattern("(?i)href=\"(javascript|vbscript|data):");
    }

    @Test
    void aPictureFromElsewhereIsNotLoaded() {
        assertThat(html("![x](https://example.com/x.png)")).doesNotContain("src=\"https:");
    }
}
