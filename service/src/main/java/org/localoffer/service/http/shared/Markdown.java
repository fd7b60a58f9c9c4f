package org.localoffer.service.http.shared;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

import org.localoffer.web.layout.TrustedHtml;

/** Text of guides and categories as HTML. Raw HTML in it is shown as text, and links lead to pages only. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OwnPagesAndTheWeb())
            .build();

    private Markdown() {}

    public static TrustedHtml html(String markdown) {
        return new TrustedHtml(RENDERER.render(PARSER.parse(markdown)));
    }

    /** Links lead to pages of this site and of the web; pictures come from this site alone. */
    private static final class OwnPagesAndTheWeb implements UrlSanitizer {

        @Override
        public String sanitizeLinkUrl(String url) {
            return url.matches("(?i)(https?://|/(?!/)|#|mailto:|tel:).*") ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return url.matches("/(?!/).*") ? url : "";
        }
    }
}
