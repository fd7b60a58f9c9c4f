package org.localoffer.service.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Status;
import jakarta.transaction.Transactional;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Words that are ours, and so no person's name: of the vocabulary, and names in the directory. */
@ApplicationScoped
public class ImpersonalWords {

    private static final Duration REFRESH = Duration.ofMinutes(5);

    /** How long a database that is away is left alone, so that not every message waits for it. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final LocalAreaTerms localWords;
    private final DirectoryNames directory;
    private final Clock clock;
    private volatile KnownNames names = new KnownNames(List.of());
    private volatile Instant namesUntil = Instant.EPOCH;
    private final AtomicBoolean reading = new AtomicBoolean();

    ImpersonalWords(LocalAreaTerms localWords, DirectoryNames directory, Clock clock) {
        this.localWords = localWords;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Reads the names of the directory again where they are old, in a transaction of its own. Within a caller's
     * transaction, while another thread reads them, and while the database is away, those read last stay.
     */
    public void refreshWhereOld() {
        if (isFresh() || isInTransaction() || !reading.compareAndSet(false, true)) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(this::refresh);
        } catch (RuntimeException e) {
            namesUntil = clock.instant().plus(AFTER_FAILURE);
            Log.warnf("Names in the directory could not be read just now: %s", e.getMessage());
        } finally {
            reading.set(false);
        }
    }

    /**
     * Reads the names of the directory now, as the caller's transaction sees them.
     *
     * @throws RuntimeException if the database is away
     */
    @Transactional
    @ActivateRequestContext
    public void refresh() {
        names = new KnownNames(directory.inSmallLetters());
        namesUntil = clock.instant().plus(REFRESH);
    }

    private static boolean isInTransaction() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private boolean isFresh() {
        return clock.instant().isBefore(namesUntil);
    }

    /** Of one word: whether the vocabulary has it. Of several: whether a name in the directory holds them together. */
    public boolean knows(String words) {
        String key = words.toLowerCase(Locale.UK).strip();
        return key.indexOf(' ') < 0 ? localWords.have(key) : names.hold(key);
    }
}
