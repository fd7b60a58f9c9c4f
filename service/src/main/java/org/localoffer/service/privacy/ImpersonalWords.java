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

/** Words that are not taken for a person's name: terms of the vocabulary, and names in the directory. */
@ApplicationScoped
public class ImpersonalWords {

    private static final Duration REFRESH = Duration.ofMinutes(5);

    /** Pause after a failed read, so that not every message waits for an unavailable database. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final LocalAreaTerms localTerms;
    private final DirectoryNames directory;
    private final Clock clock;
    private volatile KnownNames names = new KnownNames(List.of());
    private volatile Instant freshUntil = Instant.EPOCH;
    private final AtomicBoolean refreshing = new AtomicBoolean();

    ImpersonalWords(LocalAreaTerms localTerms, DirectoryNames directory, Clock clock) {
        this.localTerms = localTerms;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Reads the names of the directory again if they are more than five minutes old, in a separate transaction. Within
     * a caller's transaction, while another thread reads them, or if the database is unavailable, the names last read
     * are kept.
     */
    public void refreshWhereOld() {
        if (isFresh() || isInTransaction() || !refreshing.compareAndSet(false, true)) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(this::refresh);
        } catch (RuntimeException e) {
            freshUntil = clock.instant().plus(RETRY_AFTER);
            Log.warnf("Names in the directory could not be read just now: %s", e.getMessage());
        } finally {
            refreshing.set(false);
        }
    }

    /**
     * Reads the names of the directory now, as the caller's transaction sees them.
     *
     * @throws RuntimeException if the database is unavailable
     */
    @Transactional
    @ActivateRequestContext
    public void refresh() {
        names = new KnownNames(directory.lowerCaseNames());
        freshUntil = clock.instant().plus(REFRESH);
    }

    private static boolean isInTransaction() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private boolean isFresh() {
        return clock.instant().isBefore(freshUntil);
    }

    /**
     * For one word: whether the vocabulary contains it. For several: whether a name in the directory contains them in
     * sequence.
     */
    public boolean knows(String words) {
        String key = words.toLowerCase(Locale.UK).strip();
        return key.indexOf(' ') < 0 ? localTerms.have(key) : names.contains(key);
    }
}
