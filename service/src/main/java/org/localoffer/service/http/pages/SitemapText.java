package org.localoffer.service.http.pages;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The XML of a site map, or of the index of its parts (https://www.sitemaps.org/protocol.html). Addresses are made of
 * slugs, so that nothing in them needs an escape.
 */
final class SitemapText {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final StringBuilder xml = new StringBuilder(HEAD);
    private final String whole;
    private final String entry;

    private SitemapText(String whole, String entry) {
        this.whole = whole;
        this.entry = entry;
        xml.append('<').append(whole).append(NAMESPACE);
    }

    static SitemapText ofPages() {
        return new SitemapText("urlset", "url");
    }

    static SitemapText ofParts() {
        return new SitemapText("sitemapindex", "sitemap");
    }

    /** @param changed the day of its last change; null where it is not known */
    void add(URI address, @Nullable LocalDate changed) {
        xml.append('<').append(entry).append("><loc>").append(address).append("</loc>");
        if (changed != null) {
            xml.append("<lastmod>").append(changed).append("</lastmod>");
        }
        xml.append("</").append(entry).append(">\n");
    }

    /** The finished text; nothing can be added to it. */
    @Override
    public String toString() {
        return xml + "</" + whole + ">\n";
    }
}
