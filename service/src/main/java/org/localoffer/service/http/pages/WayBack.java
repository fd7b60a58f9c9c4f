package org.localoffer.service.http.pages;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.web.layout.Link;

/**
 * The results from which a family opened a page, kept in the page's address until a script takes it out. What the
 * address says is read as a search and written anew, so it leads to a page of results of this site and nowhere else.
 *
 * @param results null where the page was not opened from results
 */
record WayBack(@Nullable SearchAddress results) {

    static final String PARAMETER = "from";

    private static final WayBack NOWHERE = new WayBack(null);

    /** In characters, encoded. Addresses stay below 2,000, which every browser and mail program accepts. */
    private static final int LONGEST = 800;

    /**
     * The way back that an address names; none where no part of it is a search.
     *
     * @param given the decoded parameter; null where the address has none
     */
    static WayBack of(@Nullable String given, LocalArea area) {
        if (given == null || given.isEmpty() || given.length() > LONGEST) {
            return NOWHERE;
        }
        try {
            SearchParameters parameters =
                    SearchParametersReader.of(area).read(values(given)).parameters();
            SearchAddress results = SearchAddress.of(parameters);
            return results.parts().isEmpty() ? NOWHERE : new WayBack(results);
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }

    /** The parameter for the pages that these results lead to; null where it would be too long. */
    static @Nullable String parameter(SearchAddress results) {
        String address = results.toString();
        int query = address.indexOf('?');
        String value = query < 0 ? "" : encoded(address.substring(query + 1));
        return value.isEmpty() || value.length() > LONGEST ? null : PARAMETER + "=" + value;
    }

    /** The address of a page with the way back in it. */
    String keptIn(String address) {
        return ResultLinks.with(results == null ? null : parameter(results), address);
    }

    @Nullable
    Link link() {
        return results == null ? null : new Link("Back to results", results.toString());
    }

    private static Map<String, List<String>> values(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(decoded(part.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(part.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
