package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Vouching;

/** What a family reports of a listing reaches its provider whole, as far as it is the service's own. */
@PortalTest
class ListingReportTest {

    private static final String LISTING = "camhs-crisis-care";
    private static final String NEW_NUMBER = "01632 960987";

    @Test
    void theServicesNewNumberReachesItsProviderAndNeverThePublic() {
        String mark = Family.unique("report");
        String reference = Family.saysOf(
                LISTING,
                "wrong",
                "The new number is " + NEW_NUMBER + " " + mark + ". Zephrin Quillow told us. Ring me on 07700 900123.");

        String first = Jsoup.parse(Officer.page(Officer.EDITOR, "/editor/messages/" + reference))
                .select("textarea[name=public_text]")
                .val();
        assertThat(first)
                .contains("The new number is " + NEW_NUMBER, "[name removed]", "[number removed]")
                .doesNotContain("Quillow", "07700");
        Officer.done(Vouching.everything(
                        Officer.approve(reference, first).asString(), "/copy", "it is the number of the service")
                .with("act", "approve")
                .sendAs(Officer.EDITOR));

        assertThat(Officer.page("provider", "/provider")).contains(NEW_NUMBER, mark);
        assertThat(Family.status(reference)).doesNotContain(NEW_NUMBER, mark);
        assertThat(PublicPage.good("/listings/" + LISTING).html()).doesNotContain(NEW_NUMBER, mark);
        assertThat(PublicPage.good("/you-said-we-did").html()).doesNotContain(NEW_NUMBER, mark);
        assertThat(Officer.page("commissioner", "/commissioner")).doesNotContain(NEW_NUMBER, mark);
    }

    @Test
    void aNumberInAMessageThatIsAnsweredInPublicIsLeftOut() {
        String reference =
                Family.saysOf(LISTING, "how-was-it", "The new number is " + NEW_NUMBER + ", and it was good.");

        assertThat(Jsoup.parse(Officer.page(Officer.EDITOR, "/editor/messages/" + reference))
                        .select("textarea[name=public_text]")
                        .val())
                .contains("[number removed]")
                .doesNotContain(NEW_NUMBER);
    }
}
