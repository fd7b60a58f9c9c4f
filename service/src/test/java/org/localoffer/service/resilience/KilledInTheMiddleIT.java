package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The portal is killed with SIGKILL while families send messages, providers send edits and officers approve them
 * concurrently.
 */
@ExtendWith(TestEnvironment.Shared.class)
class KilledInTheMiddleIT {

    private static final int FAMILIES = 4;

    /** Excludes what happened before the tests. */
    private static final String SINCE = "received_at > ?::timestamptz";

    /**
     * Expected conflicts: the version is stale, the form leads to an edit that waits for an officer, or a discarded
     * edit has no form any more.
     */
    private static final Pattern COLLEAGUE_WAS_QUICKER = Pattern.compile(
            "Expected status code <303> but was <409>|Expected status code <200> but was <303>|No field version on");

    private static final String APPROVALS = "select count(*) from listing_edit e where e.state = 'APPROVED'";

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @BeforeAll
    static void enter(TestEnvironment shared) {
        environment = shared;
    }

    /** What the clients know about their requests. */
    private static final class Outside {
        private final AtomicBoolean goesOn = new AtomicBoolean(true);
        private final Map<FeedbackForm, Boolean> messages = new ConcurrentHashMap<>();
        private final Queue<String> approved = new ConcurrentLinkedQueue<>();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicBoolean kills = new AtomicBoolean();
        private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

        /** A broken connection is expected once the kills have begun; any other failure is an error. */
        void met(Throwable failure) {
            if (!kills.get() || !(failure instanceof IOException)) {
                faults.add(failure);
            }
        }
    }

    @Test
    void leavesNoHalfStateBehind() throws InterruptedException {
        String start = environment.database().texts("select now()::text").getFirst();
        List<String> listings = environment
                .database()
                .texts("select l.slug from listing l join provider p on p.id = l.provider_id"
                        + " where p.slug = 'solent-nhs-trust' and not exists (select 1 from listing_edit e"
                        + " where e.listing_id = l.id and e.state in ('DRAFT', 'SENT')) order by l.slug limit 16");
        List<String> waiting = listings.subList(0, 12).stream()
                .map(slug -> environment.staff().sendEdit(slug, "Narwhal " + slug))
                .toList();
        Outside outside = new Outside();
        try (ExecutorService crowd = Executors.newFixedThreadPool(FAMILIES + 4)) {
            IntStream.range(0, FAMILIES).forEach(family -> crowd.execute(() -> tell(outside)));
            crowd.execute(() -> approve(outside, waiting.subList(0, 6)));
            crowd.execute(() -> approve(outside, waiting.subList(6, 12)));
            // Two colleagues of one provider edit the same listings.
            crowd.execute(() -> write(outside, listings.subList(12, 16), "one"));
            crowd.execute(() -> write(outside, listings.subList(12, 16), "other"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> outside.answered.get() >= 40 && outside.approved.size() >= 4);
            outside.kills.set(true);
            environment.killPortalAndExpireHeartbeat();
            outside.goesOn.set(false);
        }
        assertThat(outside.faults).isEmpty();
        assertThat(outside.messages).hasSizeGreaterThanOrEqualTo(40);
        environment.portal().restart();

        outside.messages.forEach((form, accepted) -> {
            assertThat(messagesOf(form)).isBetween(accepted ? 1L : 0L, 1L);
            form.send("A message of " + form.submission()).then().statusCode(303);
            assertThat(messagesOf(form)).isEqualTo(1);
        });
        assertMessagesAreWhole(start, outside.messages.size());
        assertEditsAreWhole(outside);
        waiting.stream().filter(edit -> !isApproved(edit)).forEach(environment.staff()::approve);
        assertFound(
                listings.subList(0, 12).stream().map(slug -> "Narwhal " + slug).toList());
        environment
                .database()
                .texts("select id from listing_edit where state = 'SENT' and content ->> 'name' like 'Manatee of %'")
                .forEach(edit -> environment.staff().sendBack(edit, "Agree on it first."));
    }

    private static void tell(Outside outside) {
        again(outside, () -> {
            FeedbackForm form = FeedbackForm.open(environment.portal());
            outside.messages.put(form, false);
            form.send("A message of " + form.submission()).then().statusCode(303);
            outside.messages.put(form, true);
            outside.answered.incrementAndGet();
            return true;
        });
    }

    private static void approve(Outside outside, List<String> edits) {
        Queue<String> left = new ConcurrentLinkedQueue<>(edits);
        again(outside, () -> {
            String edit = left.poll();
            if (edit == null) {
                return false;
            }
            environment.staff().approve(edit);
            outside.approved.add(edit);
            return true;
        });
    }

    private static void write(Outside outside, List<String> listings, String who) {
        int turn = 0;
        while (outside.goesOn.get()) {
            String slug = listings.get(turn++ % listings.size());
            try {
                environment.staff().withdraw(environment.staff().sendEdit(slug, "Manatee of " + who + " " + turn));
            } catch (Exception e) {
                outside.met(e);
            } catch (AssertionError e) {
                if (!COLLEAGUE_WAS_QUICKER.matcher(e.getMessage()).find()) {
                    outside.faults.add(e);
                }
            }
        }
    }

    /**
     * Repeats an action until it has nothing more to do or the portal is killed. An unanswered request may have taken
     * effect or not, but never in part.
     */
    private static void again(Outside outside, BooleanSupplier act) {
        try {
            boolean more = true;
            while (more && outside.goesOn.get()) {
                more = act.getAsBoolean();
            }
        } catch (Exception | AssertionError e) {
            outside.met(e);
        }
    }

    private static long messagesOf(FeedbackForm form) {
        return number(
                "select count(*) from feedback f join feedback_original o on o.feedback_id = f.id where o.words = ?",
                "A message of " + form.submission());
    }

    private static boolean isApproved(String edit) {
        return number("select count(*) from listing_edit where id = ?::uuid and state = 'APPROVED'", edit) == 1;
    }

    private static void assertMessagesAreWhole(String start, int messages) {
        assertThat(number("select count(*) from feedback where " + SINCE, start))
                .isEqualTo(messages);
        assertThat(number(
                        "select count(*) from feedback f join feedback_original o on o.feedback_id = f.id"
                                + " where o.words like 'A message of %' and " + SINCE,
                        start))
                .isEqualTo(messages);
        assertThat(number(
                        "select count(*) from feedback f where " + SINCE + " and (select count(*) from audit_entry a"
                                + " where a.action = 'feedback.received' and a.subject_id = f.reference) <> 1",
                        start))
                .isZero();
        assertThat(number(
                        "select count(*) from audit_entry a where a.action = 'feedback.received' and a.at >"
                                + " ?::timestamptz and not exists (select 1 from feedback f where f.reference ="
                                + " a.subject_id)",
                        start))
                .isZero();
    }

    private static void assertEditsAreWhole(Outside outside) {
        assertThat(outside.approved).hasSizeGreaterThanOrEqualTo(4).allMatch(KilledInTheMiddleIT::isApproved);
        String audit = "select 1 from audit_entry a where a.action = 'edit.approved' and a.subject_id = e.id::text";
        assertThat(number(APPROVALS + " and (select count(*) from (" + audit + ") found) <> 1"))
                .isZero();
        // The audit entry names the revision; the revision of an edit that changed only the name has exactly that
        // content.
        assertThat(number(APPROVALS + " and not exists (" + audit + " and exists (select 1 from listing_revision r"
                        + " where r.listing_id = e.listing_id and r.revision = (a.after ->> 'revision')::int"
                        + " and r.content ->> 'name' = e.content ->> 'name'))"))
                .isZero();
        assertThat(number("select count(*) from audit_entry a where a.action = 'edit.approved' and not exists"
                        + " (select 1 from listing_edit e where e.id::text = a.subject_id and e.state = 'APPROVED')"))
                .isZero();
        assertThat(number("select count(*) from listing l where l.revision <> (select max(r.revision) from"
                        + " listing_revision r where r.listing_id = l.id) or l.content <> (select r.content from"
                        + " listing_revision r where r.listing_id = l.id and r.revision = l.revision)"))
                .isZero();
        assertThat(number("select count(*) from (select listing_id from listing_edit where state in ('DRAFT', 'SENT')"
                        + " group by listing_id having count(*) > 1) twice"))
                .isZero();
        assertThat(number("select count(*) from listing_edit e where (select count(*) from audit_entry a where"
                        + " a.action = 'edit.begun' and a.subject_id = e.id::text) <> 1"))
                .isZero();
    }

    private static void assertFound(List<String> approved) {
        assertThat(environment
                        .database()
                        .texts("select content ->> 'name' from listing where content ->> 'name' like 'Narwhal%'"))
                .containsExactlyInAnyOrderElementsOf(approved);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(approved)
                        .allSatisfy(name ->
                                assertThat(environment.portal().found(name)).contains(name)));
    }

    private static long number(String query, Object... parameters) {
        return environment.database().number(query, parameters);
    }
}
