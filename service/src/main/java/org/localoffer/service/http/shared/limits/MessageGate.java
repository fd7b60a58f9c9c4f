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
 * Decides whether a message of the public is taken in, before anything reads it or asks the database. A message from a form
 * that was shown a while ago is counted apart from those that come from nowhere: a flood of the latter from a library's
 * address leaves the library's families their own measure.
 */
@ApplicationScoped
public class MessageGate {

    /** What becomes of a message. */
    public sealed interface Verdict {}

    /** It is read and kept. */
    public record Taken() implements Verdict {}

    /**
     * The form is shown again, with what was typed, to be sent again.
     *
     * @param usedUp whether the form has sent all that one form may, and needs a new submission
     */
    public record AskAgain(boolean usedUp) implements Verdict {}

    /** @param pause until one more is taken */
    public record TooMany(Duration pause) implements Verdict {}

    /**
     * What a form brought beside its words.
     *
     * @param trap of a box that people do not see
     * @param message the same for the same words of the same form
     */
    public record Sent(UUID submission, String token, String trap, UUID message) {}

    private static final Duration FORM_KNOWN = Duration.ofDays(1);
    private static final int MOST_KNOWN = 100_000;

    private final FormTokens tokens;
    private final Clock clock;
    private final Duration leastTime;
    private final int ofAForm;
    private final ClientRates honest;
    private final ClientRates odd;
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
        this.ofAForm = limits.messagesOfAForm();
        this.honest = new ClientRates(limits.messagesOfAClient(), time);
        this.odd = new ClientRates(limits.oddMessagesOfAClient(), time);
        this.all = new SharedRate(limits.messagesAtOnce(), limits.messages(), time);
        this.forms = Caffeine.newBuilder()
                .expireAfterWrite(FORM_KNOWN)
                .maximumSize(MOST_KNOWN)
                .build();
    }

    /** Counts the message, and says what becomes of it. */
    public Verdict judge(Client client, Sent sent) {
        Optional<Instant> shown = tokens.shown(sent.token(), sent.submission());
        boolean aPersons = sent.trap().isEmpty()
                && shown.isPresent()
                && !clock.instant().isBefore(shown.get().plus(leastTime));
        boolean usedUp = aPersons && isUsedUp(sent);
        if (!aPersons || usedUp) {
            Duration wait = odd.take(client);
            return wait.isZero() ? new AskAgain(usedUp) : new TooMany(wait);
        }
        Duration wait = takePersons(client);
        if (!wait.isZero()) {
            return new TooMany(wait);
        }
        forms.get(sent.submission(), key -> ConcurrentHashMap.newKeySet()).add(sent.message());
        return new Taken();
    }

    private Duration takePersons(Client client) {
        Duration wait = honest.take(client);
        if (!wait.isZero()) {
            return wait;
        }
        Duration shared = all.take(client.network());
        if (!shared.isZero()) {
            honest.giveBack(client);
        }
        return shared;
    }

    /** What was sent already may come again: a browser that got no answer sends once more, and it is one message. */
    private boolean isUsedUp(Sent sent) {
        Set<UUID> before = forms.getIfPresent(sent.submission());
        return before != null && before.size() >= ofAForm && !before.contains(sent.message());
    }
}
