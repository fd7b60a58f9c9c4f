package org.localoffer.service.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/**
 * What published listings say now, by kind of help. Each copy of the service keeps it in memory until a listing changes,
 * because reading and parsing every listing takes longer than a page may.
 */
@ApplicationScoped
public class ListedNow {

    /** Some 40 MB of memory, at about 8 kB each. A larger directory is read again each time. */
    private static final int MOST_KEPT = 5_000;

    private final ListingRepository listings;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    ListedNow(ListingRepository listings) {
        this.listings = listings;
    }

    private record Kept(long fingerprint, Directory directory) {}

    /**
     * The published listings of one moment, by slug.
     *
     * @param withHelp by slug of each kind of help that they offer
     */
    public record Directory(List<ListedContent> all, Map<String, List<ListedContent>> withHelp) {

        private static Directory of(List<ListedContent> all) {
            Map<String, List<ListedContent>> withHelp = new HashMap<>();
            for (ListedContent listing : all) {
                listing.content().kindsOfHelp().forEach(help -> withHelp.computeIfAbsent(help, key -> new ArrayList<>())
                        .add(listing));
            }
            return new Directory(all, withHelp);
        }

        /** @param help slug of a kind of help; null for any */
        public List<ListedContent> with(@Nullable String help) {
            return help == null ? all : withHelp.getOrDefault(help, List.of());
        }
    }

    /** The fingerprint is read first, so that what is kept is never older than it says. */
    @Transactional
    public Directory read() {
        long fingerprint = listings.fingerprint();
        Kept known = kept.get();
        if (known != null && known.fingerprint() == fingerprint) {
            return known.directory();
        }
        Directory read = Directory.of(listings.listed());
        kept.set(read.all().size() <= MOST_KEPT ? new Kept(fingerprint, read) : null);
        return read;
    }
}
