package org.localoffer.service.http.shared;

import java.util.Map;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

import org.localoffer.web.layout.TrustedHtml;

/**
 * Renders the Markdown of guides and categories as HTML. Raw HTML in it is shown as text, and only safe links are kept.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new OwnPagesAndTheWeb())
            .attributeProviderFactory(context -> Markdown::followOwnPages)
            .build();

    private Markdown() {}

    /** The renderer asks crawlers to follow no link, where this site's own pages are to be found. */
    private static void followOwnPages(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && link.getDestination().startsWith("/")) {
            attributes.remove("rel");
        }
    }

    public static TrustedHtml html(String markdown) {
        return new TrustedHtml(RENDERER.render(PARSER.parse(markdown)));
    }

    /** Links may lead to this site and to http and https pages; images only come from this site. */
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
