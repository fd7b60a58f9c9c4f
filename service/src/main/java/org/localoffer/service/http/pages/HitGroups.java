package org.localoffer.service.http.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.Sort;

/**
 * The hits of one page in the groups in which they are shown: those that fit, those that come near by their reasons, and
 * under a ticked age those that have not told us their ages. The order inside a group, and of the reasons, is that of the
 * hits. Who chose another order than the best match gets that order, without groups.
 */
final class HitGroups {

    private static final String NEAR = "These come near";
    private static final String AGE_NOT_TOLD = "These have not told us their ages";

    private HitGroups() {}

    /**
     * Hits that stand together.
     *
     * @param section heading of this group and those after it; null if it has none of its own
     * @param heading why they only come near; null if they fit, or nothing says so
     */
    record HitGroup(@Nullable String section, @Nullable String heading, List<SearchResults.Hit> hits) {}

    static List<HitGroup> of(SearchResults results) {
        if (results.parameters().sort() == Sort.RELEVANCE) {
            return byReason(results);
        }
        return results.hits().isEmpty() ? List.of() : List.of(new HitGroup(null, null, results.hits()));
    }

    /**
     * Whether the first listing of the first page fits. Under a ticked age it does not if it has not told us its ages.
     *
     * @param ordered as its groups stand on the page
     */
    static boolean isFirstFitting(SearchResults ordered) {
        if (ordered.parameters().page() > 1 || ordered.hits().isEmpty()) {
            return false;
        }
        SearchResults.Hit first = ordered.hits().getFirst();
        return first.strong() && !isAgeOpen(first, ordered);
    }

    private static boolean isAgeOpen(SearchResults.Hit hit, SearchResults results) {
        return !results.parameters().chosen(Parameter.AGE).isEmpty()
                && !hit.card().ages().told();
    }

    private static List<HitGroup> byReason(SearchResults results) {
        List<SearchResults.Hit> fitting = new ArrayList<>();
        Map<String, List<SearchResults.Hit>> near = new LinkedHashMap<>();
        List<SearchResults.Hit> notTold = new ArrayList<>();
        for (SearchResults.Hit hit : results.hits()) {
            if (isAgeOpen(hit, results)) {
                notTold.add(hit);
            } else if (hit.strong() || results.limited()) {
                fitting.add(hit);
            } else {
                near.computeIfAbsent(NearReason.of(hit, results.parsed()), _ -> new ArrayList<>())
                        .add(hit);
            }
        }
        List<HitGroup> groups = new ArrayList<>();
        if (!fitting.isEmpty()) {
            groups.add(new HitGroup(null, null, fitting));
        }
        // Where nothing fits, the count above has said that they come near.
        String section = results.strong() > 0 ? NEAR : null;
        for (Map.Entry<String, List<SearchResults.Hit>> reason : near.entrySet()) {
            groups.add(new HitGroup(section, reason.getKey(), reason.getValue()));
            section = null;
        }
        if (!notTold.isEmpty()) {
            groups.add(new HitGroup(groups.isEmpty() ? null : AGE_NOT_TOLD, null, notTold));
        }
        return groups;
    }
}
