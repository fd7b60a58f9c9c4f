package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;

import com.microsoft.playwright.options.SelectOption;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/** A commissioner asks for a report, waits for it, and reads it. */
@PortalTest
class ReportJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void aReportIsAskedForAndRead() {
        try (StaffVisit visit = BROWSING.onALaptopAs("commissioner")) {
            visit.open("/commissioner/reports");
            visit.page().locator("main a[href='/commissioner/reports/new']").click();
            visit.field("Kind of report").selectOption("performance");
            visit.field("Period").selectOption(new SelectOption().setIndex(1));
            visit.button("Make the report").click();
            ForEveryone.check(visit);

            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                visit.page().reload();
                return visit.page().locator("h2:has-text('Gap by gap')").count() == 1;
            });
            assertThat(visit.heading()).containsText("Performance report: ");
            assertThat(visit.page().locator("#files a")).hasCount(3);
            ForEveryone.check(visit);
        }
    }
}
