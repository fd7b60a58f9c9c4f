package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import io.github.bucket4j.TimeMeter;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import org.localoffer.service.http.shared.limits.MessageGate.AskAgain;
import org.localoffer.service.http.shared.limits.MessageGate.Sent;
import org.localoffer.service.http.shared.limits.MessageGate.Taken;
import org.localoffer.service.http.shared.limits.MessageGate.TooMany;
import org.localoffer.service.http.shared.limits.MessageGate.Verdict;

/** Uses the real limits, and a clock that only the test moves on. */
class MessageGateTest {

    private static final Client LIBRARY = new Client("library");

    private final Later now = new Later();
    private final FormTokens tokens = new FormTokens(Optional.of("a secret of this test"), now);
    private final MessageGate gate = new MessageGate(tokens, limits(), now, now);

    private static FloodLimits limits() {
        return new SmallRyeConfigBuilder()
                .withMapping(FloodLimits.class)
                .build()
                .getConfigMapping(FloodLimits.class);
    }

    private static final class Later extends Clock implements TimeMeter {

        private Instant instant = Instant.parse("2026-03-01T10:00:00Z");

        void pass(Duration time) {
            instant = instant.plus(time);
        }

        @Override
        public Instant instant() {
            return instant;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, instant).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    private Sent form() {
        UUID submission = UUID.randomUUID();
        return new Sent(submission, tokens.issue(submission), "", UUID.randomUUID());
    }

    private Sent readForm() {
        Sent form = form();
        now.pass(Duration.ofSeconds(5));
        return form;
    }

    /** A message from a form that was shown a minute ago. */
    private Sent messageFromPerson() {
        UUID submission = UUID.randomUUID();
        return new Sent(submission, oldToken(submission), "", UUID.randomUUID());
    }

    private boolean isTaken(Client client) {
        return gate.judge(client, messageFromPerson()) instanceof Taken;
    }

    private Verdict judge(Sent sent) {
        return gate.judge(LIBRARY, sent);
    }

    private static Sent without(Sent form) {
        return new Sent(form.submission(), "", "", form.message());
    }

    @Test
    void aFormThatAPersonHadTimeToReadIsAccepted() {
        assertThat(judge(readForm())).isInstanceOf(Taken.class);
    }

    @Test
    void aFormSentTooSoonIsShownAgainAndAcceptedALittleLater() {
        Sent form = form();

        assertThat(judge(form)).isEqualTo(new AskAgain(false));
        now.pass(Duration.ofSeconds(3));
        assertThat(judge(form)).isInstanceOf(Taken.class);
    }

    @Test
    void aFormInATabReopenedDaysLaterIsAccepted() {
        Sent form = form();
        now.pass(Duration.ofDays(6));

        assertThat(judge(form)).isInstanceOf(Taken.class);
    }

    @Test
    void forgedForeignAndExpiredTokensAreNotAccepted() {
        Sent form = readForm();
        Sent other = readForm();
        assertThat(judge(without(form))).isInstanceOf(AskAgain.class);
        assertThat(judge(new Sent(form.submission(), other.token(), "", form.message())))
                .isInstanceOf(AskAgain.class);
        assertThat(judge(new Sent(form.submission(), form.token() + "A", "", form.message())))
                .isInstanceOf(AskAgain.class);
        assertThat(judge(new Sent(form.submission(), "<script>", "", form.message())))
                .isInstanceOf(AskAgain.class);

        now.pass(Duration.ofDays(31));
        assertThat(judge(form)).isInstanceOf(AskAgain.class);
    }

    @Test
    void aMessageWithAFilledHoneypotIsNotAccepted() {
        Sent form = readForm();

        assertThat(judge(new Sent(form.submission(), form.token(), "https://spam.example", form.message())))
                .isInstanceOf(AskAgain.class);
    }

    @Test
    void aFormSendsThreeMessagesAndTheSameOneAgain() {
        Sent form = readForm();
        assertThat(judge(form)).isInstanceOf(Taken.class);
        assertThat(judge(form)).isInstanceOf(Taken.class);
        for (int other = 0; other < 2; other++) {
            assertThat(judge(new Sent(form.submission(), form.token(), "", UUID.randomUUID())))
                    .isInstanceOf(Taken.class);
        }

        assertThat(judge(new Sent(form.submission(), form.token(), "", UUID.randomUUID())))
                .isEqualTo(new AskAgain(true));
        assertThat(judge(form)).isInstanceOf(Taken.class);
    }

    @Test
    void aFloodWithoutFormsIsLimitedAndLeavesFamiliesAtTheSameAddressTheirAllowance() {
        Sent family = readForm();
        Verdict last = new Taken();
        for (int flood = 0; flood < 2400; flood++) {
            last = judge(without(form()));
        }

        assertThat(last).isInstanceOf(TooMany.class);
        assertThat(((TooMany) last).pause()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
        assertThat(judge(family)).isInstanceOf(Taken.class);
    }

    @Test
    void aFloodWithFormsFromAHundredAddressesIsLimitedAndAFamilyElsewhereIsAccepted() {
        int taken = 0;
        for (int second = 0; second < 60; second++) {
            for (int flood = 0; flood < 40; flood++) {
                taken += isTaken(new Client("flood" + (second * 40 + flood) % 100)) ? 1 : 0;
            }
            now.pass(Duration.ofSeconds(1));
        }

        assertThat(taken).isBetween(200, 361);
        assertThat(judge(readForm())).isInstanceOf(Taken.class);
    }

    @Test
    void threeAddressesThatSendAllDayLeaveASchoolItsAllowance() {
        for (int minute = 0; minute < 60; minute++) {
            for (int flood = 0; flood < 90; flood++) {
                isTaken(new Client("flood" + flood % 3));
            }
            assertThat(isTaken(new Client("family" + minute))).isTrue();
            assertThat(isTaken(LIBRARY) || minute >= 20).as("minute %s", minute).isTrue();
            now.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void aFamilysThirdMessageFromASharedAddressIsAcceptedDuringAFloodWithForms() {
        isTaken(LIBRARY);
        isTaken(LIBRARY);
        for (int second = 0; second < 600; second++) {
            for (int flood = 0; flood < 40; flood++) {
                isTaken(new Client("flood" + (second * 40 + flood) % 100));
            }
            now.pass(Duration.ofSeconds(1));
        }

        assertThat(isTaken(LIBRARY)).isTrue();
        assertThat(isTaken(LIBRARY)).isTrue();
    }

    @Test
    void aNetworkWithManyAddressesGetsNoMoreThanOneWithASingleAddress() {
        int taken = 0;
        for (int flood = 0; flood < 1000; flood++) {
            taken += isTaken(new Client("IPv6 " + flood, "one network")) ? 1 : 0;
        }

        assertThat(taken).isLessThanOrEqualTo(151);
        assertThat(isTaken(LIBRARY)).isTrue();
    }

    @Test
    void refusedMessagesDoNotUseUpTheAllowance() {
        // Each message takes one of the allowance, until nothing is left for anybody.
        for (int flood = 0; flood < 400; flood++) {
            isTaken(new Client("flood" + flood));
        }
        for (int again = 0; again < 100; again++) {
            assertThat(isTaken(LIBRARY)).isFalse();
        }

        now.pass(Duration.ofSeconds(2));
        assertThat(isTaken(LIBRARY)).isTrue();
        now.pass(Duration.ofMinutes(1));
        for (int family = 0; family < 5; family++) {
            assertThat(isTaken(LIBRARY)).as("family %s", family).isTrue();
        }
    }

    @Test
    void aRefusalSaysHowLongToWait() {
        for (int flood = 0; flood < 300; flood++) {
            isTaken(new Client("flood" + flood));
        }

        Verdict verdict = judge(messageFromPerson());

        assertThat(((TooMany) verdict).pause()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void messagesOfADayAgoDoNotCountAgainstASchool() {
        for (int family = 0; family < 20; family++) {
            isTaken(LIBRARY);
        }
        now.pass(Duration.ofDays(1));
        for (int flood = 0; flood < 299; flood++) {
            isTaken(new Client("flood" + flood));
        }

        assertThat(isTaken(LIBRARY)).isTrue();
    }

    private String oldToken(UUID submission) {
        return new FormTokens(Optional.of("a secret of this test"), Clock.offset(now, Duration.ofMinutes(-1)))
                .issue(submission);
    }

    @Test
    void twentyFamiliesOfALibraryAreAcceptedInAMinute() {
        for (int family = 0; family < 20; family++) {
            assertThat(isTaken(LIBRARY)).as("family %s", family).isTrue();
        }
        Sent oneMore = messageFromPerson();
        assertThat(judge(oneMore)).isInstanceOf(TooMany.class);

        now.pass(Duration.ofSeconds(4));
        assertThat(judge(oneMore)).isInstanceOf(Taken.class);
    }

    @Test
    void tokensDependOnTheSecret() {
        Sent form = readForm();
        FormTokens others = new FormTokens(Optional.of("another"), now);
        FormTokens copy = new FormTokens(Optional.of("a secret of this test"), now);

        assertThat(others.shown(form.token(), form.submission())).isEmpty();
        assertThat(copy.shown(form.token(), form.submission())).isPresent();
    }

    @Test
    void aFormThatIsShownAgainKeepsItsTime() {
        Sent form = readForm();

        assertThat(tokens.keptOrIssued(form.token(), form.submission())).isEqualTo(form.token());
        assertThat(tokens.keptOrIssued("", form.submission())).isNotEqualTo(form.token());
    }
}
