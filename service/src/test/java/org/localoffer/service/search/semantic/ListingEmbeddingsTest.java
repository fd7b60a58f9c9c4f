package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.LanguageModel;
import org.localoffer.service.language.RandomEmbeddings;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;

/** What is learnt of listings, and when questions are compared with it. */
class ListingEmbeddingsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private final DirectoryInMemory directory = new DirectoryInMemory();
    private final RandomEmbeddings random = new RandomEmbeddings(2);
    private final QuestionEmbeddings question = new QuestionEmbeddings("a club", random.next(), random.next());
    private final Set<String> embedded = new HashSet<>();
    private boolean databaseIsAway;
    private long published;

    private final ListingEmbeddings listings = new ListingEmbeddings(
            new ChangedListings(directory, Clock.fixed(NOW, ZoneOffset.UTC)), () -> published, this::embed);

    private Map<String, Embedding> embed(LanguageModel model, Collection<String> texts) throws SQLException {
        if (databaseIsAway) {
            throw new SQLException("away");
        }
        embedded.addAll(texts);
        return texts.stream().collect(Collectors.toMap(text -> text, text -> random.next()));
    }

    private List<UUID> publish(int many) {
        published += many;
        return directory.publish(many, NOW);
    }

    private void learnAll() throws SQLException {
        while (listings.learnNext()) {
            // Until nothing is left.
        }
    }

    private List<UUID> nearest() {
        return listings.nearest(question, 10_000).stream()
                .map(ListingSimilarity::listing)
                .toList();
    }

    @Test
    void listingsAreComparedOnceHalfOfTheDirectoryIsLearnt() throws SQLException {
        publish(5 * ChangedListings.PAGE);

        listings.learnNext();
        listings.learnNext();
        assertThat(nearest()).isEmpty();
        assertThat(listings.changes()).isZero();

        listings.learnNext();
        assertThat(nearest()).hasSize(3 * ChangedListings.PAGE);
        assertThat(listings.changes()).isEqualTo(1);

        learnAll();
        assertThat(nearest()).hasSize(5 * ChangedListings.PAGE);
        assertThat(listings.changes()).isEqualTo(3);
    }

    @Test
    void aListingIsComparedByWhatItSaysNow() throws SQLException {
        List<UUID> ids = publish(3);
        learnAll();
        embedded.clear();
        directory.say(ids.get(0), true, "Choir", NOW);
        directory.say(ids.get(1), false, "Club", NOW);
        learnAll();

        assertThat(embedded).containsExactly("Choir.");
        assertThat(nearest()).containsExactlyInAnyOrder(ids.get(0), ids.get(2));
        assertThat(listings.changes()).isEqualTo(2);
    }

    @Test
    void aRevisionThatSaysTheSameChangesNothing() throws SQLException {
        List<UUID> ids = publish(3);
        learnAll();
        embedded.clear();
        directory.revise(ids.get(1), NOW);
        learnAll();

        assertThat(embedded).isEmpty();
        assertThat(listings.changes()).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeLearntIsLearntTheNextTime() throws SQLException {
        List<UUID> ids = publish(3);
        databaseIsAway = true;
        assertThatThrownBy(listings::learnNext).hasMessage("away");
        databaseIsAway = false;
        learnAll();

        assertThat(nearest()).containsExactlyInAnyOrderElementsOf(ids);
    }
}
