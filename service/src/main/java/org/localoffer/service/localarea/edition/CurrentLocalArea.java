package org.localoffer.service.localarea.edition;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.LocalArea;

/** The edition in force, held in memory so that searches and categories work while the database is down. */
@Singleton
public class CurrentLocalArea {

    private final AtomicReference<@Nullable Opened> current = new AtomicReference<>();

    /**
     * An edition that has been read and checked.
     *
     * @param number counts from 1
     */
    public record Opened(int number, LocalArea area) {}

    /** @throws IllegalStateException before an edition was opened at start */
    public LocalArea get() {
        return opened().area();
    }

    /** The edition in force with its number. */
    public Opened opened() {
        Opened opened = current.get();
        if (opened == null) {
            throw new IllegalStateException("No edition of the local area is open yet");
        }
        return opened;
    }

    /** Whether this edition or a later one is open. */
    boolean has(int number) {
        Opened opened = current.get();
        return opened != null && opened.number() >= number;
    }

    /** Puts an edition into force, unless a later one already is. Editions may be read in any order. */
    void open(Opened edition) {
        current.accumulateAndGet(
                edition, (known, read) -> known != null && known.number() > read.number() ? known : read);
    }
}
