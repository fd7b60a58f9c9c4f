package org.localoffer.service.http;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The site map as crawlers read it. */
public final class Sitemap {

    private static final Pattern ADDRESS = Pattern.compile("<loc>[^<]*?//[^/<]*([^<]*)</loc>");

    private Sitemap() {}

    /** Paths of the parts that the index names. */
    public static List<String> parts() {
        return paths(text("/sitemap.xml"));
    }

    /** Paths of the pages in one part. */
    public static List<String> pages(String part) {
        return paths(text(part));
    }

    /** Paths of all pages. */
    public static List<String> pages() {
        return parts().stream().flatMap(part -> pages(part).stream()).toList();
    }

    /** The texts of all parts, one after another. */
    public static String text() {
        return parts().stream().map(Sitemap::text).collect(Collectors.joining());
    }

    private static String text(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();
    }

    private static List<String> paths(String xml) {
        return PublicPage.all(ADDRESS, xml);
    }
}
