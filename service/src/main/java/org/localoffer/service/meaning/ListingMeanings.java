package org.localoffer.service.meaning;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.question.QuestionMeaning.Alike;

/** What listings mean, in memory: 3 kB each. Whether families may see one is for the engine to say. */
@Singleton
class ListingMeanings {

    /** A change may be committed after another one that began later. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private static final String CHANGED =
            "select id, content ->> 'name', content ->> 'summary', content ->> 'description',"
                    + " updated_at from listing where updated_at > ? order by updated_at";

    private final DataSource database;
    private final KeptMeanings kept;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();
    private Instant readUntil = Instant.EPOCH;

    ListingMeanings(DataSource database, KeptMeanings kept) {
        this.database = database;
        this.kept = kept;
    }

    /** A listing says what it is in a few words, and then at length: a question may be like either. */
    private record Known(Texts texts, Meaning inShort, Meaning atLength) {

        double likeness(Meaning question) {
            return Math.max(question.likeness(inShort), question.likeness(atLength));
        }
    }

    private record Texts(String inShort, String atLength) {}

    private record Changed(UUID id, Texts texts, Instant at) {}

    /** Learns those that changed since the last time. */
    void refresh() throws SQLException {
        List<Changed> changed = changed();
        Set<String> texts = new HashSet<>();
        for (Changed listing : changed) {
            Known before = known.get(listing.id());
            if (before == null || !before.texts().equals(listing.texts())) {
                texts.add(listing.texts().inShort());
                texts.add(listing.texts().atLength());
            }
        }
        Map<String, Meaning> meanings = kept.of(texts);
        for (Changed listing : changed) {
            Meaning inShort = meanings.get(listing.texts().inShort());
            Meaning atLength = meanings.get(listing.texts().atLength());
            if (inShort != null && atLength != null) {
                known.put(listing.id(), new Known(listing.texts(), inShort, atLength));
            }
            readUntil = listing.at();
        }
    }

    private List<Changed> changed() throws SQLException {
        List<Changed> changed = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGED)) {
            select.setTimestamp(
                    1, Timestamp.from(readUntil.equals(Instant.EPOCH) ? readUntil : readUntil.minus(OVERLAP)));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    changed.add(new Changed(
                            rows.getObject(1, UUID.class),
                            texts(rows.getString(2), rows.getString(3), rows.getString(4)),
                            rows.getTimestamp(5).toInstant()));
                }
            }
        }
        return changed;
    }

    private static Texts texts(String name, @Nullable String summary, @Nullable String description) {
        String inShort = String.join(
                " ", Stream.of(name + ".", summary).flatMap(Stream::ofNullable).toList());
        return new Texts(inShort, description == null ? inShort : inShort + " " + description);
    }

    /** The nearest first. */
    List<Alike> nearest(Meaning question, int most) {
        return known.entrySet().stream()
                .map(listing -> new Alike(listing.getKey(), listing.getValue().likeness(question)))
                .sorted(Comparator.comparingDouble(Alike::likeness).reversed())
                .limit(most)
                .toList();
    }
}
