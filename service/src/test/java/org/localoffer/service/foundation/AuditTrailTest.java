package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;

/** The trail proves what was said and holds none of it (domain L35). */
@PortalTest
class AuditTrailTest {

    @Inject
    AuditTrail audit;

    @Inject
    Database database;

    @Inject
    AgroalDataSource dataSource;

    private final String id = UUID.randomUUID().toString();

    record Written(String text) {}

    private String noted(String type, Object value) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.note(new Actor(ActorRole.EDITOR, "somebody"), "thing.done", type, id, null, value));
        return database.texts("select after::text from audit_entry where subject_id = ?1 order by id desc limit 1", id)
                .getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My son Zephrin cannot get help.",
                "Zephrin",
                "zephrin wexcombe",
                "07700900123",
                "zephrin@example.org",
                "żephrin",
                "zephrin\nwexcombe",
                "ZEPHRIN W",
                "zephrin~wexcombe",
                "2015-03-01",
            })
    void aTextIsKeptAsAFingerprint(String text) {
        for (Object value : List.of(text, Map.of("said", text), List.of(text), new Written(text))) {
            assertThat(noted("feedback", value)).contains("sha256:").doesNotContain(text.substring(1, 5));
        }
    }

    /** A text of one small word looks like a code; who knows it for a text says so. */
    @Test
    void aWordThatLooksLikeACodeIsKeptAsAFingerprintWhereItIsWording() {
        assertThat(noted("feedback", Map.of("public_text", new Wording("zephrin"))))
                .contains("sha256:")
                .doesNotContain("zephrin");
    }

    @Test
    void statesNumbersTimesAndCodesAreKeptAsTheyAre() {
        assertThat(noted("feedback", Map.of("state", Thread.State.TIMED_WAITING, "routed_to", "icb-children")))
                .isEqualTo("{\"state\": \"TIMED_WAITING\", \"routed_to\": \"icb-children\"}");
        assertThat(noted("feedback", Map.of("revision", 3, "sure", true)))
                .isEqualTo("{\"sure\": true, \"revision\": 3}");
        assertThat(noted("feedback", Instant.parse("2026-11-03T10:00:00Z"))).isEqualTo("\"2026-11-03T10:00:00Z\"");
    }

    @Test
    void actsOnManySubjectsAreKeptInTheirOrderAsOneIsKept() {
        String other = UUID.randomUUID().toString();
        String alone = noted("feedback", "My own words.");

        QuarkusTransaction.requiringNew()
                .run(() -> audit.noteAll(
                        new Actor(ActorRole.IMPORT, "somewhere"),
                        "things.done",
                        "feedback",
                        List.of(
                                new AuditTrail.Change(id, null, "My own words."),
                                new AuditTrail.Change(other, "My own words.", null),
                                new AuditTrail.Change(other, null, Map.of("state", "received")))));

        assertThat(database.texts(
                        "select concat_ws(' ', actor, action, after::text) from audit_entry"
                                + " where action = 'things.done' and subject_id = ?1 order by id",
                        id))
                .containsExactly("import:somewhere things.done " + alone);
        List<String> ofOther = database.texts(
                "select concat_ws(' ', coalesce(before::text, '-'), coalesce(after::text, '-')) from audit_entry"
                        + " where subject_id = ?1 order by id",
                other);
        assertThat(ofOther).hasSize(2);
        assertThat(ofOther.getFirst()).startsWith("\"sha256:").endsWith(" -").doesNotContain(alone);
        assertThat(ofOther.getLast()).isEqualTo("- {\"state\": \"received\"}");
    }

    @Test
    void theCouncilsOwnWordsAreKept() {
        assertThat(noted("concept", new Written("Autism, and what it is called.")))
                .isEqualTo("{\"text\": \"Autism, and what it is called.\"}");
    }

    @Test
    void whoHasTheTextCanProveItAndAfterwardsNobodyCan() throws Exception {
        String kept = noted("feedback", "My own words.");
        assertThat(noted("feedback", "My own words."))
                .as("the same words again")
                .isEqualTo(kept);
        assertThat(noted("feedback", "My other words.")).isNotEqualTo(kept);
        byte[] key = HexFormat.of()
                .parseHex(database.texts("select encode(key, 'hex') from audit_key where subject_id = ?1", id)
                        .getFirst());
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(key);
        assertThat(kept)
                .isEqualTo("\"sha256:"
                        + HexFormat.of().formatHex(sha.digest("My own words.".getBytes(StandardCharsets.UTF_8)))
                        + "\"");

        QuarkusTransaction.requiringNew().run(() -> audit.forgetWords("feedback", id));

        assertThat(database.count("audit_key where subject_id = ?1", id)).isZero();
        assertThat(noted("feedback", "My own words.")).isNotEqualTo(kept);
    }

    /** Rows that were written before texts became fingerprints. */
    @Test
    void textsOfOldRowsBecomeFingerprintsOnce() throws Exception {
        String schema = "trail_" + id.replace("-", "");
        FluentConfiguration old =
                Flyway.configure().dataSource(dataSource).schemas(schema).locations("db/migration");
        old.target("5").load().migrate();
        String values = String.join(
                ", ",
                Arrays.asList(
                        row("feedback", "\"RECEIVED\""),
                        row(
                                "feedback",
                                "{\"state\": \"ROUTED\", \"public_text\": \"zephrin\", \"routed_to\": \"icb-children\"}"),
                        row("answer", "{\"text\": \"We ring Zephrin.\", \"due\": null}"),
                        row("answer", "\"Name Zephrin not.\""),
                        row("listing", "\"2026-11-03T10:00:00Z\""),
                        row("listing-edit", "{\"name\": \"Zephrin's club\"}"),
                        row("listing-edit", "{\"state\": \"APPROVED\", \"revision\": 2}"),
                        row("concept", "{\"label\": \"Zephrin is a concept\"}")));
        try {
            database.change("insert into " + schema
                    + ".audit_entry (at, actor, action, subject_type, subject_id, before, after) values " + values);

            old.target("15").load().migrate();

            assertThat(database.texts("select coalesce(before::text, '') || after from " + schema
                            + ".audit_entry where subject_type <> 'concept' order by id"))
                    .hasSize(7)
                    .noneMatch(text -> text.contains("ephrin"))
                    .anyMatch(text -> text.contains("\"RECEIVED\""))
                    .anyMatch(text -> text.contains("icb-children") && text.contains("ROUTED"))
                    .anyMatch(text -> text.contains("2026-11-03T10:00:00Z"))
                    .anyMatch(text -> text.contains("\"revision\": 2"));
            assertThat(database.count(schema + ".audit_entry where after::text like '%sha256:%'"))
                    .isEqualTo(4);
            assertThat(database.count(schema + ".audit_entry where after::text like '%is a concept%'"))
                    .isOne();
            assertThat(database.count("pg_trigger where tgrelid = '" + schema
                            + ".audit_entry'::regclass and tgname = 'audit_entry_append_only' and tgenabled = 'O'"))
                    .isOne();
        } finally {
            database.change("drop schema " + schema + " cascade");
        }
    }

    private static String row(String type, String after) {
        return "(now(), 'a', 'b', '" + type + "', '1', null, '" + after.replace("'", "''") + "')";
    }
}
