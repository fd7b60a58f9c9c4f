package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;

/** What was listed on a past day, by the revisions of listings. Each test is rolled back. */
@PortalTest
@Tag(TestClock.DAYS)
class PastSupplyTest {

    private static final GapKey PORTAGE = new GapKey("portage", "hi", "0-4", "somerset", null);
    private static final Actor OFFICER = Actor.system("test");

    @Inject
    SupplyCounter supplyCounter;

    @Inject
    ExtraListings extra;

    @Inject
    ListingPublisher publisher;

    @Inject
    CurrentLocalArea localArea;

    private static LocalDate daysAgo(int days) {
        return England.day(TestClock.now().minus(Duration.ofDays(days)));
    }

    private static void daysAgo(int days, Runnable act) {
        ServiceClock.asOf(Duration.ofDays(days), act);
    }

    private int count(SupplyNumber number, int daysAgo) {
        return supplyCounter
                .on(PORTAGE, daysAgo(daysAgo), localArea.get())
                .map(supply -> supply.count(number))
                .orElse(-1);
    }

    private Listing published(String ages) {
        return extra.publish(
                ExtraListings.content("{name: Portage of the past, summary: A visit at home., kinds_of_help:"
                        + " [portage], needs: {types: [hi]}, service_area: {areas: [somerset]}, ages: " + ages + "}"));
    }

    @Test
    void aListingCountsFromItsFirstDayToTheDayBeforeItIsRetired() {
        RolledBack.run(() -> {
            Listing[] listing = new Listing[1];
            daysAgo(90, () -> listing[0] = published("{minimum: 0, maximum: 4, basis: stated}"));
            daysAgo(40, () -> publisher.retire(listing[0], "It ended.", OFFICER));

            assertThat(count(SupplyNumber.FITTING, 91)).isNotPositive();
            assertThat(count(SupplyNumber.FITTING, 90)).isEqualTo(1);
            assertThat(count(SupplyNumber.FITTING, 41)).isEqualTo(1);
            assertThat(count(SupplyNumber.FITTING, 40)).isZero();
            assertThat(count(SupplyNumber.FITTING, 0)).isZero();
        });
    }

    @Test
    void aListingCountsAsItWasOnThatDay() {
        RolledBack.run(() -> {
            Listing[] listing = new Listing[1];
            daysAgo(90, () -> listing[0] = published("{minimum: 0, maximum: 4, basis: assumed}"));
            daysAgo(
                    30,
                    () -> extra.revise(
                            listing[0],
                            ExtraListings.content("{name: Portage of today, summary: A visit at home., kinds_of_help:"
                                    + " [portage], needs: {types: [hi]}, service_area: {areas: [somerset]}, ages:"
                                    + " {minimum: 0, maximum: 4, basis: stated}, access: {who_can_refer: [self]}}")));

            assertThat(count(SupplyNumber.AGE_NOT_TOLD, 31)).isEqualTo(1);
            assertThat(count(SupplyNumber.FITTING, 31)).isZero();
            assertThat(count(SupplyNumber.FITTING, 30)).isEqualTo(1);
            assertThat(count(SupplyNumber.SELF_REFERRAL, 30)).isEqualTo(1);
        });
    }

    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource({"420, 1", "400, 0", "36, 0", "34, 1", "20, 0"})
    void aListingIsUnconfirmedWhereNobodyHadConfirmedItForAYearByThen(int days, int unconfirmed) {
        RolledBack.run(() -> {
            Listing[] listing = new Listing[1];
            daysAgo(450, () -> listing[0] = published("{minimum: 0, maximum: 4, basis: stated}"));
            daysAgo(400, () -> publisher.confirm(listing[0], "the provider", OFFICER));
            daysAgo(30, () -> publisher.confirm(listing[0], "the provider", OFFICER));

            assertThat(count(SupplyNumber.STALE, days)).isEqualTo(unconfirmed);
        });
    }

    @Test
    void whatWasTakenDownIsNotShownForThePastEither() {
        RolledBack.run(() -> {
            Listing[] listing = new Listing[1];
            daysAgo(90, () -> listing[0] = published("{minimum: 0, maximum: 4, basis: stated}"));
            daysAgo(20, () -> publisher.takeDown(listing[0], "It named a child.", OFFICER));

            assertThat(count(SupplyNumber.OF_KIND, 50)).isEqualTo(count(SupplyNumber.OF_KIND, 10));
            assertThat(count(SupplyNumber.FITTING, 50)).isZero();
        });
    }

    @Test
    void beforeTheFirstRevisionNothingIsKnown() {
        LocalDate first = supplyCounter.firstDay().orElseThrow();

        assertThat(supplyCounter.on(PORTAGE, first.minusDays(1), localArea.get()))
                .isEmpty();
        assertThat(supplyCounter.on(PORTAGE, first, localArea.get())).isPresent();
    }

    @Test
    void aDayThatIsStillToComeHasTheSupplyOfToday() {
        assertThat(supplyCounter.on(PORTAGE, daysAgo(0).plusYears(1), localArea.get()))
                .hasValueSatisfying(supply -> assertThat(supply.day()).isEqualTo(daysAgo(0)));
    }
}
