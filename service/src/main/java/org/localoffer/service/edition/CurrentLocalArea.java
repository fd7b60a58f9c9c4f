package org.localoffer.service.edition;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.LocalArea;

/** The edition in force, in memory: searches and categories must answer while the database is down. */
@Singleton
public class CurrentLocalArea {

    private final AtomicReference<@Nullable LocalArea> current = new AtomicReference<>();

    /** @throws IllegalStateException before an edition was opened at start */
    public LocalArea get() {
        LocalArea area = current.get();
        if (area == null) {
            throw new IllegalStateException("No edition of the local area is open yet");
        }
        return area;
    }

    void open(LocalArea area) {
        current.set(area);
    }
}
