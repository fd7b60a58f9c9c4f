package org.localoffer.service.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.ExtraListings;

/** A new index takes the place of an old one while families search. The job that looks at the index waits meanwhile. */
@PortalTest
class IndexRebuildTest {

    private static final int SAMPLE = 114;
    private static final String LOOK = IndexTasks.here(IndexTasks.PREPARE);
    private static final String OTHER = "0badc0de";

    @Inject
    IndexSets sets;

    @Inject
    IndexSchema schema;

    @Inject
    IndexRollover rollover;

    @Inject
    IndexPreparation preparation;

    @Inject
    IndexWriter writer;

    @Inject
    IndexJobs jobs;

    @Inject
    EngineClient engine;

    @Inject
    Database database;

    @Inject
    ExtraListings extra;

    @BeforeEach
    void lookLater() {
        await().until(() -> looks("current_timestamp + interval '1 hour'") == 1);
    }

    @AfterEach
    void lookNow() {
        looks("current_timestamp");
        database.change("delete from scheduled_tasks where task_name like '%-" + OTHER + "'");
        await().until(() -> sets.state().names().size() == IndexNames.INDEXES.size());
        ExtraListings.awaitTotal(SAMPLE);
    }

    private int looks(String when) {
        return database.change(
                "update scheduled_tasks set execution_time = " + when + " where task_name = ?1 and not picked", LOOK);
    }

    private void look() {
        String last = lastLook();
        looks("current_timestamp");
        await().until(() -> !lastLook().equals(last));
    }

    private String lastLook() {
        return database.texts("select last_success from scheduled_tasks where task_name = ?1", LOOK)
                .getFirst();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(50));
    }

    private int searched() {
        return sets.state().searched().orElseThrow().number();
    }

    private String origin() {
        return sets.state().meta().orElseThrow().database();
    }

    private int begin() {
        return rollover.begin(origin());
    }

    private void fill(int number) {
        writer.fillGuides(number);
        List<UUID> ids = database.texts("select id from listing").stream()
                .map(UUID::fromString)
                .toList();
        writer.fill(number, ids);
    }

    private Listing publish(String name) {
        return extra.publish(ExtraListings.content("name: " + name + "\nsummary: Made for a test.\n"));
    }

    private static boolean isFound(String word) {
        return Api.search("q", word).get("results").valueStream().anyMatch(result -> result.get("name")
                .textValue()
                .toLowerCase(Locale.UK)
                .contains(word));
    }

    @Test
    void theNamesOfTheIndexesTellTheirShape() {
        assertThat(schema.fingerprint())
                .as("where mapping, settings or cards have changed, write its first eight digits into IndexNames.SHAPE")
                .startsWith(IndexNames.SHAPE);
    }

    @Test
    void aRebuildThatWasAskedForTakesThePlaceOfTheOldIndexAndNoSearchMissesAnything() {
        int before = searched();

        assertThat(preparation.askForRebuild()).isTrue();
        looks("current_timestamp");

        await().until(() -> {
            assertThat(Api.total()).isEqualTo(SAMPLE);
            return searched() > before;
        });
        assertThat(Api.total()).isEqualTo(SAMPLE);
        assertThat(sets.state().meta().orElseThrow().rebuildAsked()).isFalse();
    }

    @Test
    void whatIsRetiredWhileTheNewIndexIsFilledIsGoneAtOnceAndStaysAway() {
        Listing listing = publish("Ptarmigan club");
        try {
            ExtraListings.awaitTotal(SAMPLE + 1);
            int before = searched();
            int number = begin();
            fill(number);

            extra.retire(listing, "made for a test");
            ExtraListings.awaitTotal(SAMPLE);
            assertThat(searched()).isEqualTo(before);

            rollover.finish(number, origin());
            assertThat(searched()).isEqualTo(number);
            assertThat(Api.total()).isEqualTo(SAMPLE);
            assertThat(isFound("ptarmigan")).isFalse();
        } finally {
            extra.retire(listing, "made for a test");
        }
    }

    @Test
    void whatIsPublishedWhileTheNewIndexIsFilledIsFoundBeforeAndAfter() {
        int number = begin();
        fill(number);
        Listing listing = publish("Capercaillie club");
        try {
            ExtraListings.awaitTotal(SAMPLE + 1);

            rollover.finish(number, origin());
            assertThat(isFound("capercaillie")).isTrue();
        } finally {
            extra.retire(listing, "made for a test");
        }
    }

    @Test
    void aRebuildIsNotAskedForAgainWhileItRuns() {
        int number = begin();
        assertThat(preparation.askForRebuild()).isFalse();

        fill(number);
        rollover.finish(number, origin());
        assertThat(preparation.askForRebuild()).isTrue();
    }

    @Test
    void theJobThatLooksAtTheIndexComesBackWhereAnotherBuildDeletedIt() {
        assertThat(database.change("delete from scheduled_tasks where task_name = ?1", LOOK))
                .isEqualTo(1);

        jobs.keepLooking();
        assertThat(database.count("scheduled_tasks where task_name = ?1", LOOK)).isEqualTo(1);
    }

    @Test
    void anIndexThatLacksListingsIsNotUsed() {
        int before = searched();
        int number = begin();
        writer.fillGuides(number);

        assertThatThrownBy(() -> rollover.finish(number, origin()))
                .hasMessageContaining("0 listings where the database has " + SAMPLE);
        assertThat(searched()).isEqualTo(before);
        assertThat(sets.state().isRebuilding()).isFalse();
        assertThat(Api.total()).isEqualTo(SAMPLE);
    }

    @Test
    void aRebuildThatWasInterruptedIsTidiedAndLosesNothing() {
        int before = searched();
        int number = begin();
        Listing listing = publish("Dotterel club");
        try {
            ExtraListings.awaitTotal(SAMPLE + 1);

            look();
            assertThat(sets.state().names()).hasSize(IndexNames.INDEXES.size());
            assertThat(searched()).isEqualTo(before);
            assertThat(isFound("dotterel")).isTrue();
            assertThatThrownBy(() -> writer.fillGuides(number)).hasMessageContaining("no longer wanted");
        } finally {
            extra.retire(listing, "made for a test");
        }
    }

    private void isSeen(String ago) {
        database.change(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values (?1, 'recurring', current_timestamp - cast(?2 as interval), false, 1)",
                IndexTasks.of(IndexTasks.PREPARE, OTHER),
                ago);
    }

    private long asked() {
        return database.count("scheduled_tasks where task_name = ?1", IndexTasks.of(IndexTasks.INDEX, OTHER));
    }

    @Test
    void anotherBuildIsAskedForTheSameChange() {
        isSeen("1 second");
        Listing listing = publish("Whimbrel club");
        try {
            await().until(() -> asked() == 1);
            ExtraListings.awaitTotal(SAMPLE + 1);
        } finally {
            extra.retire(listing, "made for a test");
        }
    }

    @Test
    void theIndexOfABuildThatIsGoneForAnHourIsDeleted() {
        engine.send("PUT", "/listing-" + OTHER + "-000003");
        isSeen("59 minutes");
        look();
        assertThat(engine.send("GET", "/listing-" + OTHER + "-*").keySet()).hasSize(1);

        database.change("delete from scheduled_tasks where task_name like '%-" + OTHER + "'");
        isSeen("61 minutes");
        look();
        assertThat(engine.send("GET", "/listing-" + OTHER + "-*").keySet()).isEmpty();
        assertThat(database.count("scheduled_tasks where task_name like '%-" + OTHER + "'"))
                .isZero();
    }
}
