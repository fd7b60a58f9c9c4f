package org.localoffer.service.journey;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;

/**
 * Checks every kind of page by the rules of WCAG 2.2 AA that a program can check: on a wide screen, on a phone and at
 * 400% zoom.
 */
@PortalTest
class EveryPageTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @ParameterizedTest
    @CsvSource(textBlock = """
            200, /
            200, /search
            200, /search?q=autism
            200, /search?q=autism&page=2
            200, /search?q=autism&postcode=SS1&within=10&sort=distance
            200, /search?q=autism&age=5-11&sector=health&sector=education&help=special-school
            200, /search?q=zzzz+qqqq&age=5-11&sector=health
            200, /search?q=portage&age=preparing-for-adulthood
            200, /search?q=autism&age=banana&postcode=Nowhere
            200, /search?q=i+want+to+die
            200, /search?q=i+dont+speak+english
            200, /search?q=pomoc+dla+dziecka+EHCP
            200, /search?q=autism&postcode=SS1&refer=self&shortlist=portage-and-pelican,autism-diagnostic-service
            200, /shortlist
            200, /shortlist?listing=autism-diagnostic-service&listing=new-special-free-school-autism&listing=nothing&removed=autism-diagnostic-service
            200, /listings/portage-and-pelican?shortlist=portage-and-pelican,autism-diagnostic-service
            200, /listings/autism-diagnostic-service
            200, /listings/the-st-christopher-school
            200, /listings/new-special-free-school-autism
            200, /providers/solent-nhs-trust
            200, /categories/age-5-11
            200, /categories/information-advice-and-support
            200, /guides/asking-for-an-ehc-needs-assessment
            200, /guides/short-breaks
            200, /categories
            200, /guides
            200, /providers
            200, /guides/short-breaks?shortlist=portage-and-pelican,autism-diagnostic-service
            200, /listings/autism-diagnostic-service?from=q%3Dautism%26page%3D2
            200, /get-help-offline
            200, /contact
            200, /accessibility-statement
            200, /privacy
            200, /cookies
            200, /feedback
            200, /feedback?kind=missing&q=speech+therapy+for+my+4+year+old&help=speech-and-language-therapy&age=0-4&area=southend
            200, /feedback?kind=hard-to-use
            200, /feedback?kind=how-it-is-made
            200, /feedback?kind=how-was-it
            200, /feedback/young-people
            200, /feedback/own-case
            200, /feedback/data-rights
            200, /survey
            200, /survey/thanks
            200, /listings/autism-diagnostic-service/feedback?kind=wrong
            200, /listings/autism-diagnostic-service/feedback?kind=how-was-it
            200, /listings/autism-diagnostic-service/feedback?kind=compliment
            200, /coverage
            200, /coverage/lo-12
            200, /coverage/lo-14
            200, /coverage/lo-26
            404, /coverage/lo-99
            200, /you-said-we-did
            200, /you-said-we-did?help=short-breaks&need=asd&state=planned&sort=state
            200, /you-said-we-did?help=banana&state=declined
            200, /you-said-we-did/1
            200, /you-said-we-did/2
            200, /you-said-we-did/annual-reports
            404, /nothing-like-this
            404, /listings/nothing-like-this
            404, /feedback/nothing-like-this
            404, /feedback?reference=LO-7K3MW-9QXO
            400, /feedback?reference=
            404, /providers/not-known-southend
            404, /you-said-we-did/999999
            404, /you-said-we-did/annual-reports/1999
            """)
    void pageIsAccessible(int status, String address) {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open(address, status);
            ForEveryone.check(visit);
        }
    }

    /** The year of the sample's report depends on the day. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/easy-read"})
    void theAnnualReportIsAccessible(String form) {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/you-said-we-did/annual-reports", 200);
            String report = visit.page()
                    .locator("main h2 a[href^='/you-said-we-did/annual-reports/']")
                    .first()
                    .getAttribute("href");
            visit.open(report + form, 200);
            ForEveryone.check(visit);
        }
    }
}
