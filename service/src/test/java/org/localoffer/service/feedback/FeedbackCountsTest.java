package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.PublicPage;

/** Statistics of messages are counted once a month and identify nobody (domain L7, L33). */
@PortalTest
class FeedbackCountsTest {

    private static final Pattern TABLE =
            Pattern.compile("<table class=\"govuk-table lo-counts\">.*?</table>", Pattern.DOTALL);

    @Inject
    FeedbackCounts counts;

    @Inject
    Database database;

    @Inject
    EntityManager entities;

    private static String table() {
        Matcher table = TABLE.matcher(PublicPage.good("/you-said-we-did").html());
        assertThat(table.find()).isTrue();
        return table.group();
    }

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    /** Months are England's. */
    private static Instant startOfMonth() {
        return today().withDayOfMonth(1).atStartOfDay(England.ZONE).toInstant();
    }

    /** Counts again without the messages received after the sample was counted, including those of other tests. */
    private void withoutThisMonth() {
        database.change(
                "update feedback set received_at = received_at + interval '20 years' where received_at >= ?1",
                startOfMonth());
        countAnew();
    }

    private void countAnew() {
        database.change("delete from public_count");
        // The persistence context still holds the state before the SQL update.
        entities.clear();
        counts.countLastMonth();
        entities.flush();
    }

    /** Sent on, so that they will never be published. */
    private void insertTwentyThatCameNow() {
        database.change(
                "insert into feedback (id, reference, submission, kind, channel, received_at, sender, help, state,"
                        + " state_since, flags, also_routed_to, version)"
                        + " select id, id::text, id, 'MISSING', 'WEB', now(), 'PARENT', 'respite', 'REDIRECTED', now(), '[]', '[]', 0"
                        + " from (select gen_random_uuid() as id from generate_series(1, 20)) new");
    }

    private void countNextMonth() {
        TestClock.onDay(today().plusMonths(1), counts::countLastMonth);
    }

    @Test
    void theSampleHasCountsFromTheFirstMinuteAndThePageTellsTheirDays() {
        assertThat(table()).contains("Messages received", "that came until ");
        assertThat(PublicPage.good("/you-said-we-did").html()).contains("Counted on ", "We count once a month.");
    }

    @Test
    void whatHappensToAMessageInTheMonthChangesNothing() {
        String before = table();
        List<String> answered = database.texts(
                "select id from feedback where state = 'ROUTED' and received_at < ?1 order by reference limit 6",
                startOfMonth());
        assertThat(answered).isNotEmpty();
        try {
            answered.forEach(
                    id -> database.change("update feedback set state = 'CLOSED' where id = cast(?1 as uuid)", id));
            counts.countLastMonth();

            assertThat(table()).isEqualTo(before);
        } finally {
            answered.forEach(
                    id -> database.change("update feedback set state = 'ROUTED' where id = cast(?1 as uuid)", id));
        }
    }

    @Test
    void aMonthOfOneChangeKeepsTheNumbersBeforeIt() {
        RolledBack.run(() -> {
            withoutThisMonth();
            FeedbackCounts.Printed before = counts.printed().orElseThrow();
            database.change(
                    "update feedback set state = 'REDIRECTED' where id = (select id from feedback where state ="
                            + " 'ROUTED' and received_at < ?1 limit 1)",
                    startOfMonth());
            countNextMonth();

            assertThat(counts.printed()).contains(before);
            assertThat(database.count("public_count where figures is null")).isOne();
        });
    }

    @Test
    void aMonthWithEnoughChangesIsCountedOnceAndNeverAgain() {
        RolledBack.run(() -> {
            withoutThisMonth();
            FeedbackCounts.Printed before = counts.printed().orElseThrow();
            insertTwentyThatCameNow();
            countNextMonth();
            FeedbackCounts.Printed after = counts.printed().orElseThrow();
            assertThat(after).isNotEqualTo(before);

            insertTwentyThatCameNow();
            countNextMonth();
            assertThat(counts.printed()).contains(after);
        });
    }

    @Test
    void aMonthOfMessagesThatMayAllBePublishedKeepsTheNumbersBeforeIt() {
        RolledBack.run(() -> {
            withoutThisMonth();
            FeedbackCounts.Printed before = counts.printed().orElseThrow();
            insertTwentyThatCameNow();
            database.change("update feedback set state = 'RECEIVED' where help = 'respite' and state = 'REDIRECTED'");
            countNextMonth();

            assertThat(counts.printed()).contains(before);
        });
    }

    /** Everybody can count comments with an answer, and those of an annual report. */
    @Test
    void publishedMessagesAreThoseThatStandOnTheSite() {
        RolledBack.run(() -> {
            countAnew();
            long answered = database.count(
                    "feedback f where f.public_text is not null and f.state <> 'QUARANTINED' and f.received_at < ?1"
                            + " and exists (select 1 from answer_feedback af join answer a on a.id = af.answer_id"
                            + " where af.feedback_id = f.id and a.published_at is not null and a.taken_down_at is null)",
                    startOfMonth());
            long thanked = database.count("feedback f where f.kind = 'COMPLIMENT' and exists (select 1 from"
                    + " annual_report r where r.state = 'ISSUED' and cast(r.content as text) like '%' || f.id || '%')");

            assertThat(thanked).isPositive();
            assertThat(counts.printed().orElseThrow().lines())
                    .contains(new PublicFigures.Line("Published on this site", answered + thanked));
        });
    }

    @Test
    void whatCameInTheMonthThatRunsIsNotCountedYet() {
        RolledBack.run(() -> {
            withoutThisMonth();
            insertTwentyThatCameNow();
            FeedbackCounts.Printed before = counts.printed().orElseThrow();
            counts.countLastMonth();

            assertThat(counts.printed()).contains(before);
        });
    }

    @Test
    void countsStayWhenMessagesAreGone() {
        RolledBack.run(() -> {
            FeedbackCounts.Printed before = counts.printed().orElseThrow();
            database.change("update feedback set state = 'QUARANTINED'");
            counts.countLastMonth();

            assertThat(counts.printed()).contains(before);
        });
    }
}
