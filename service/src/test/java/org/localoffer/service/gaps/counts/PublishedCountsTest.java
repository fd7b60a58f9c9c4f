package org.localoffer.service.gaps.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;

/** What became public of counts is kept, and later publications know of it (domain L33). */
@PortalTest
class PublishedCountsTest {

    private static final CountKey AUTISM = new CountKey("autism", "messages");
    private static final CountKey DEAF = new CountKey("deaf", "messages");

    /** Rows of it are never deleted, so each test has a table of its own. */
    private final String scope = "test:" + UUID.randomUUID();

    @Inject
    PublishedCounts counts;

    @Inject
    Database database;

    private static CalendarPeriod period(String slug) {
        return CalendarPeriod.parse(slug).orElseThrow();
    }

    private PrintedCounts publish(String slug, long autism, long deaf) {
        return counts.publish(new Publication(scope, period(slug), Map.of(AUTISM, autism, DEAF, deaf)));
    }

    @Test
    void largeCountsArePrintedAndSmallOnesAreNot() {
        PrintedCounts printed = counts.publish(new Publication(
                scope, period("2020-01"), Map.of(AUTISM, 3L, DEAF, 9L, new CountKey("speech", "messages"), 20L)));

        assertThat(printed.isHidden(AUTISM)).isTrue();
        assertThat(printed.of(AUTISM)).isEmpty();
        assertThat(printed.isHidden(DEAF)).isTrue();
        assertThat(printed.of(new CountKey("speech", "messages"))).hasValue(20);
        assertThat(printed.of(CountKey.TOTAL)).hasValue(32);
        assertThat(printed.of(new CountKey("visual", "messages"))).hasValue(0);
    }

    @Test
    void publishedAgainTheFirstFiguresArePrinted() {
        publish("2020-01", 10, 8);

        PrintedCounts again = publish("2020-01", 9, 0);

        assertThat(again.of(AUTISM)).hasValue(10);
        assertThat(again.of(DEAF)).hasValue(8);
        assertThat(counts.published(scope, period("2020-01")).of(AUTISM)).hasValue(10);
    }

    @Test
    void quarterKnowsItsMonths() {
        publish("2020-01", 10, 50);
        publish("2020-02", 10, 50);
        publish("2020-03", 2, 50);

        PrintedCounts quarter = publish("2020-q1", 21, 150);

        assertThat(quarter.isHidden(AUTISM)).isTrue();
        assertThat(quarter.isHidden(DEAF)).isTrue();
        assertThat(quarter.of(CountKey.TOTAL)).hasValue(172);
    }

    @Test
    void anotherTableKnowsNothingOfIt() {
        publish("2020-01", 10, 8);

        assertThat(counts.published(scope + "-other", period("2020-01")).isHidden(AUTISM))
                .isTrue();
        assertThat(counts.publish(new Publication(scope + "-other", period("2020-01"), Map.of(AUTISM, 7L)))
                        .of(AUTISM))
                .hasValue(7);
    }

    @Test
    void periodThatWasNotPublishedPrintsNothing() {
        assertThat(counts.published(scope, period("2020-01")).isHidden(CountKey.TOTAL))
                .isTrue();
    }

    @Test
    void emptyTableIsPublishedAsZeros() {
        counts.publish(new Publication(scope, period("2020-01"), Map.of()));

        assertThat(publish("2020-01", 7, 8).of(AUTISM)).hasValue(0);
        assertThat(counts.published(scope, period("2020-01")).of(CountKey.TOTAL))
                .hasValue(0);
    }

    @Test
    void periodWithoutNumbersNeverGetsAny() {
        publish("2020", 100, 100);

        assertThat(publish("2020-04-y", 100, 100).isHidden(AUTISM)).isTrue();
        assertThat(publish("2020-04-y", 100, 100).isHidden(CountKey.TOTAL)).isTrue();
        assertThat(database.count("published_count where scope = ?1 and counted is null", scope))
                .isEqualTo(1);
    }

    @Test
    void periodThatIsNotOverIsRefused() {
        CalendarPeriod month = CalendarPeriod.month(England.day(TestClock.now()));

        assertThatThrownBy(() -> counts.publish(new Publication(scope, month, Map.of(AUTISM, 7L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(counts.publish(new Publication(scope, month.previous(), Map.of(AUTISM, 7L)))
                        .of(AUTISM))
                .hasValue(7);
    }

    @Test
    void whatIsPublishedCannotBeChanged() {
        publish("2020-01", 10, 8);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.change("update published_count set counted = 9 where scope = ?1", scope)))
                .hasStackTraceContaining("published_count is append-only");
    }
}
