package org.localoffer.service.listing.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;

/** Two changes of one draft, of which the second is overtaken after it has read the draft and before it is written. */
@PortalTest
class OvertakenEditTest {

    private static final String PROVIDER = "provider";

    @Inject
    ExtraListings extra;

    @Inject
    Database database;

    @Inject
    DataSource connections;

    @SuppressWarnings("NullAway.Init") // Set at the start of the test
    private Listing listing;

    @AfterEach
    void retire() {
        extra.retire(listing, "It was a test.");
        ExtraListings.awaitTotal(114);
    }

    private HtmlForm form() {
        return HtmlForm.on(Officer.page(PROVIDER, "/provider/listings/" + listing.slug() + "/edit"), "/edit");
    }

    @Test
    void whoeverIsOvertakenAtTheLastMomentIsToldThatSomebodyWasQuicker() throws Exception {
        listing = extra.publish(ExtraListings.club("Quoll club", "quolls"));
        Response kept = form().with("summary", "A club for young quolls.").sendAs(PROVIDER);
        Officer.done(kept);
        UUID edit = UUID.fromString(kept.header("Location").replaceAll(".*/", ""));
        HtmlForm late = form().with("summary", "A club for old quolls.");

        Response answer;
        try (Connection quicker = connections.getConnection();
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            quicker.setAutoCommit(false);
            change(quicker, edit);
            Future<Response> sent = other.submit(() -> late.sendAs(PROVIDER));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::waitsForTheOther);
            quicker.commit();
            answer = sent.get();
        }

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("This changed while you were looking at it");
        assertThat(database.texts("select content ->> 'summary' from listing_edit where id = ?1", edit))
                .containsExactly("A club for young quolls.");
    }

    private static void change(Connection connection, UUID edit) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update listing_edit set version = version + 1 where id = ?")) {
            update.setObject(1, edit);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private boolean waitsForTheOther() {
        return database.count("pg_stat_activity where wait_event_type = 'Lock' and query like 'update listing_edit%'")
                > 0;
    }
}
