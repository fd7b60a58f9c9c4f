package org.localoffer.service.http.shared.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.PublicPage;

@PortalTest
class ErrorPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/nothing/at/all?q=x",
                "/listings/no-such-listing",
                "/listings/00000000-0000-0000-0000-000000000000",
                "/listings/",
                "/providers/nobody",
                "/categories/nothing",
                "/guides/nothing",
                "/listings/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "/guides/%F0%9F%98%80",
                "/categories/%ED%A0%80",
                "/%25",
                "/listings/100%25",
                "/guides/%25zz",
                "/assets/%25",
                "/.env",
                "/wp-login.php"
            })
    void notFoundIsAPageWithAWayOn(String path) {
        PublicPage page = PublicPage.at(path);

        assertThat(page.response().statusCode()).isEqualTo(404);
        page.checkSound();
        assertThat(page.html())
                .containsPattern("<form[^>]*action=\"/search\"")
                .contains("name=\"q\"", "noindex")
                .doesNotContain("<script>alert", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/listings/%00", "/providers/%00", "/guides/%00", "/categories/%00", "/listings/a%00b"})
    void aControlCharacterInAnAddressIsNotFoundInsteadOfAnOutage(String path) {
        PublicPage page = PublicPage.at(path);

        assertThat(page.response().statusCode()).isIn(400, 404);
        page.checkSound();
    }
}
