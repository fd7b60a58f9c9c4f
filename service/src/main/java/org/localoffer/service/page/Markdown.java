package org.localoffer.service.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import org.localoffer.web.layout.TrustedHtml;

/** Text of guides and categories as HTML. Raw HTML in it is shown as text, and links lead to pages only. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    public static TrustedHtml html(String markdown) {
        return new TrustedHtml(RENDERER.render(PARSER.parse(markdown)));
    }
}
