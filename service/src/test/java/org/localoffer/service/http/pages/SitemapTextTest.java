package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class SitemapTextTest {

    @Test
    void aPageHasItsAddressAndTheDayOfItsLastChangeWhereThatIsKnown() {
        SitemapText pages = SitemapText.ofPages();
        pages.add(URI.create("https://localoffer.example.org/listings/a"), LocalDate.of(2026, 2, 1));
        pages.add(URI.create("https://localoffer.example.org/contact"), null);

        assertThat(pages).hasToString("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://localoffer.example.org/listings/a</loc><lastmod>2026-02-01</lastmod></url>
                <url><loc>https://localoffer.example.org/contact</loc></url>
                </urlset>
                """);
    }

    @Test
    void anIndexNamesParts() {
        SitemapText parts = SitemapText.ofParts();
        parts.add(URI.create("https://localoffer.example.org/sitemaps/pages.xml"), null);

        assertThat(parts.toString())
                .contains("<sitemapindex ", "<sitemap><loc>https://localoffer.example.org/sitemaps/pages.xml</loc>")
                .endsWith("</sitemapindex>\n");
    }
}
