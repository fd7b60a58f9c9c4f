package org.localoffer.service.http.shared.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.TimeMeter;

/**
 * Decides whether a public message is accepted, before anything parses it or queries the database. Messages from a form
 * that a person had time to fill in are counted separately from all others, so that a flood of automatic messages from
 * a library's address does not use up the allowance of the library's families.
 */
@ApplicationScoped
public class MessageGate {

    /** The decision about a message. */
    public sealed interface Verdict {}

    /** The message is accepted. */
    public record Taken() implements Verdict {}

    /**
     * The form is shown again with the typed text, to be sent again.
     *
     * @param usedUp whether the form has sent as many messages as one form may, and needs a new submission id
     */
    public record AskAgain(boolean usedUp) implements Verdict {}

    /** @param pause how long until another message is accepted */
    public record TooMany(Duration pause) implements Verdict {}

    /**
     * What a form sends besides its text.
     *
     * @param trap value of a field that is hidden from people
     * @param message id that is the same for the same text of the same form
     */
    public record Sent(UUID submission, String token, String trap, UUID message) {}

    private static final Duration FORM_KNOWN = Duration.ofDays(1);
    private static final int MOST_KNOWN = 100_000;

    private final FormTokens tokens;
    private final Clock clock;
    private final Duration leastTime;
    private final int messagesPerForm;
    private final ClientRates personRates;
    private final ClientRates otherRates;
    private final SharedRate all;
    private final Cache<UUID, Set<UUID>> forms;

    @Inject
    MessageGate(FormTokens tokens, FloodLimits limits, Clock clock) {
        this(tokens, limits, clock, TimeMeter.SYSTEM_MILLISECONDS);
    }

    MessageGate(FormTokens tokens, FloodLimits limits, Clock clock, TimeMeter time) {
        this.tokens = tokens;
        this.clock = clock;
        this.leastTime = limits.leastTime();
        this.messagesPerForm = limits.messagesOfAForm();
        this.personRates = new ClientRates(limits.messagesOfAClient(), time);
        this.otherRates = new ClientRates(limits.oddMessagesOfAClient(), time);
        this.all = new SharedRate(limits.messagesAtOnce(), limits.messages(), time);
        this.forms = Caffeine.newBuilder()
                .expireAfterWrite(FORM_KNOWN)
                .maximumSize(MOST_KNOWN)
                .build();
    }

    /** Counts the message and decides about it. */
    public Verdict judge(Client client, Sent sent) {
        Optional<Instant> shown = tokens.shown(sent.token(), sent.submission());
        boolean fromPerson = sent.trap().isEmpty()
                && shown.isPresent()
                && !clock.instant().isBefore(shown.get().plus(leastTime));
        boolean usedUp = fromPerson && isUsedUp(sent);
        if (!fromPerson || usedUp) {
            Duration wait = otherRates.take(client);
            return wait.isZero() ? new AskAgain(usedUp) : new TooMany(wait);
        }
        Duration wait = takeFromPerson(client);
        if (!wait.isZero()) {
            return new TooMany(wait);
        }
        forms.get(sent.submission(), key -> ConcurrentHashMap.newKeySet()).add(sent.message());
        return new Taken();
    }

    private Duration takeFromPerson(Client client) {
        Duration wait = personRates.take(client);
        if (!wait.isZero()) {
            return wait;
        }
        Duration shared = all.take(client.network());
        if (!shared.isZero()) {
            personRates.giveBack(client);
        }
        return shared;
    }

    /**
     * A message that was sent before is not counted again: a browser that got no response sends the same message again.
     */
    private boolean isUsedUp(Sent sent) {
        Set<UUID> sentBefore = forms.getIfPresent(sent.submission());
        return sentBefore != null && sentBefore.size() >= messagesPerForm && !sentBefore.contains(sent.message());
    }
}
