package org.localoffer.service.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import org.jsoup.Jsoup;

/** A page as a browser gets it, and what has to be true of each. */
public record PublicPage(String path, Response response, String html) {

    private static final Pattern LOADED =
            Pattern.compile("<(script|link|img|iframe|source|video|audio|object|embed)\\b([^>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:src|href|srcset|data)=\"([^\"]*)\"");
    private static final Pattern OF_RESULTS = Pattern.compile("(?:[?]|&amp;)(?:r=[a-z0-9]{8}|from=[^&\"#]*)");
    private static final Pattern INLINE =
            Pattern.compile("<style\\b|<script(?! type=\"application/ld\\+json\">|[^>]*\\bsrc=)[^>]*>"
                    + "|<[^>]*\\s(?:style|on[a-z]+)=\"");
    private static final Pattern LINKED_DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    /** Of an address already encoded. */
    public static PublicPage at(String path) {
        Response response =
                given().urlEncodingEnabled(false).redirects().follow(false).get(path);
        return new PublicPage(path, response, response.asString());
    }

    /** A good page: what every one of them must be. */
    public static PublicPage good(String path) {
        PublicPage page = at(path);
        assertThat(page.response.statusCode()).as(path).isEqualTo(200);
        page.checkSound();
        return page;
    }

    /** One heading, a title, our own assets alone, nothing inline, no cookie, and the headers that keep it so. */
    public void checkSound() {
        assertThat(response.contentType()).as("type of %s", path).startsWith("text/html");
        assertThat(html).as(path).contains("<html lang=\"en-GB\"").containsPattern("<title>[^<]*\\S[^<]*</title>");
        assertThat(count("<h1\\b")).as("first headings of %s", path).isEqualTo(1);
        assertThat(count("<main\\b")).as("main parts of %s", path).isEqualTo(1);
        assertThat(loadedAddresses())
                .as("what %s loads", path)
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/") && !address.startsWith("//"));
        assertThat(INLINE.matcher(html).find())
                .as("inline script or style on %s", path)
                .isFalse();
        assertThat(html).as(path).contains("Sample data from reports of 2013 to 2018");
        checkHeaders();
    }

    /** What browsers are told, on good answers and on errors. */
    public void checkHeaders() {
        String policy = response.header("Content-Security-Policy");
        assertThat(policy)
                .as("policy of %s", path)
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
        assertThat(response.header("Referrer-Policy"))
                .as("referrer policy of %s", path)
                .isIn("same-origin", "no-referrer", "strict-origin");
        assertThat(response.header("X-Content-Type-Options"))
                .as("sniffing of %s", path)
                .isEqualTo("nosniff");
        assertThat(response.headers().getValues("Set-Cookie"))
                .as("cookies of %s", path)
                .isEmpty();
    }

    /** Addresses of scripts, styles, images and the like. A canonical link is only named, not loaded. */
    public List<String> loadedAddresses() {
        List<String> addresses = new ArrayList<>();
        Matcher tag = LOADED.matcher(html);
        while (tag.find()) {
            if (!tag.group(2).contains("rel=\"canonical\"")) {
                addresses.addAll(all(ADDRESS, tag.group(2)));
            }
        }
        return addresses;
    }

    /**
     * Addresses of links that start so, without the number by which the opening of a result is noticed, and without the
     * way back to the results.
     */
    public List<String> links(String start) {
        return linksAsTheyAre(start).stream()
                .map(link -> OF_RESULTS.matcher(link).replaceAll(""))
                .toList();
    }

    /** Addresses of links that start so, with everything that the page wrote into them. */
    public List<String> linksAsTheyAre(String start) {
        return all(Pattern.compile("<a\\b[^>]*\\bhref=\"(" + Pattern.quote(start) + "[^\"]*)\""), html);
    }

    /** What stands beside the first label of that name, tags included; fails where there is none. */
    public String fact(String label) {
        Matcher fact = Pattern.compile("<dt>" + Pattern.quote(label) + "</dt>\\s*<dd>(.*?)</dd>", Pattern.DOTALL)
                .matcher(html);
        assertThat(fact.find()).as("%s has a fact '%s'", path, label).isTrue();
        return fact.group(1);
    }

    /** What the page says for search engines; fails where it says nothing, or says it in no JSON. */
    public JsonNode linkedData() {
        List<String> data = all(LINKED_DATA, html);
        assertThat(data).as("data of %s", path).hasSize(1);
        try {
            return new ObjectMapper().readTree(data.getFirst());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Data of " + path + " is no JSON: " + data.getFirst(), e);
        }
    }

    /** The one address under which search engines know the page; empty where they are told none. */
    public String canonical() {
        return Jsoup.parse(html).select("link[rel=canonical]").attr("href");
    }

    /** The text of the first heading, as escaped in the page. */
    public String heading() {
        return all(Pattern.compile("<h1\\b[^>]*>(.*?)</h1>", Pattern.DOTALL), html)
                .getFirst()
                .strip();
    }

    public int count(String expression) {
        return (int) Pattern.compile(expression).matcher(html).results().count();
    }

    /** The first group of each match. */
    public static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
