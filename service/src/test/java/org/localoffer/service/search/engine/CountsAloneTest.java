package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;

@PortalTest
class CountsAloneTest {

    @Inject
    DirectorySearch search;

    @Inject
    CurrentLocalArea localArea;

    @Test
    void countsWithoutListingsAreTheSameAsWithThem() {
        SearchParameters first = new SearchParameters("", false, null, null, Map.of(), Sort.RELEVANCE, 1);
        SearchResults listed = search.search(first, localArea.get());

        SearchResults counted = search.search(SearchParameters.forCounts(), localArea.get());

        assertThat(listed.hits()).hasSize(SearchParameters.PER_PAGE);
        assertThat(counted.hits()).isEmpty();
        assertThat(counted.limited()).isFalse();
        assertThat(counted.total()).isEqualTo(listed.total());
        assertThat(counted.counts()).isEqualTo(listed.counts());
        assertThat(counted.pages()).isOne();
    }
}
