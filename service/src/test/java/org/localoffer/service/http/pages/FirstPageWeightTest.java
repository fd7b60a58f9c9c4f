package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Bytes;
import org.localoffer.service.http.PublicPage;

/** What a family's telephone has to fetch before the first page is there. */
@PortalTest
class FirstPageWeightTest {

    /** In bytes, compressed: about a second and a half at the 400 kbit/s of a bad connection. */
    private static final int MOST = 60 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=autism", "/search?postcode=SS1&within=10", "/listings/portage-and-pelican"})
    void aPageWithAllItLoadsIsLight(String path) {
        int page = Bytes.of(path).count();
        int loaded = PublicPage.good(path).loadedAddresses().stream()
                .distinct()
                .mapToInt(address -> Bytes.of(address).count())
                .sum();

        assertThat(page + loaded)
                .as("%s has %s bytes, and what it loads %s", path, page, loaded)
                .isLessThanOrEqualTo(MOST);
    }
}
