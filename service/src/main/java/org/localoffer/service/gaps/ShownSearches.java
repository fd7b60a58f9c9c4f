package org.localoffer.service.gaps;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.model.GapKey;

/**
 * Searches that found something strong, of which nobody has opened anything yet. Each has a random number, which is on
 * the links of its page. Everything is held in memory for an hour; two searches are not joined, and the number tells
 * nothing about who searched.
 */
final class ShownSearches {

    /** How long after a search something of it may be opened. */
    static final Duration WAIT = Duration.ofHours(1);

    /** Searches of a busy hour. Of further ones it is not noticed whether anything is opened. */
    static final int MOST = 20_000;

    /** Base 36 keeps links short; nobody can guess one of so many numbers. */
    private static final int RADIX = 36;

    private static final int LENGTH = 8;

    private final Map<String, Shown> unopened = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    private record Shown(Instant at, String words, GapKey gapKey) {}

    /**
     * Begins to wait for the first opening.
     *
     * @return the number of the search: eight letters and digits; null if too many are waited for
     */
    @Nullable
    String show(String words, GapKey gapKey, Instant now) {
        if (unopened.size() >= MOST) {
            return null;
        }
        String number = number();
        unopened.put(number, new Shown(now, words, gapKey));
        return number;
    }

    private String number() {
        StringBuilder number = new StringBuilder();
        while (number.length() < LENGTH) {
            number.append(Character.forDigit(random.nextInt(RADIX), RADIX));
        }
        return number.toString();
    }

    /**
     * The number for another page of the same search, or the same search with another filter: that of the latest search
     * for these words.
     *
     * @return null if something of it has been opened, or it was not waited for
     */
    @Nullable
    String shownAgain(String words) {
        return unopened.entrySet().stream()
                .filter(shown -> shown.getValue().words().equals(words))
                .max(Comparator.comparing(shown -> shown.getValue().at()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Notes that something of a search was opened. Numbers that are not waited for are ignored. */
    void opened(String number) {
        unopened.remove(number);
    }

    /** The searches whose hour is over, each as a signal; they are not waited for any longer. */
    List<SearchSignal> ended(Instant now) {
        List<SearchSignal> ended = new ArrayList<>();
        unopened.forEach((number, shown) -> {
            if (!shown.at().plus(WAIT).isAfter(now) && unopened.remove(number, shown)) {
                ended.add(new SearchSignal(England.day(shown.at()), SignalKind.NOT_OPENED, shown.gapKey()));
            }
        });
        return ended;
    }
}
