package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.PublicPage;

/** No data is kept longer than the privacy page says (domain L32). */
@PortalTest
class RetentionTest {

    @Inject
    Retention retention;

    @Inject
    Database database;

    private final String id = UUID.randomUUID().toString();

    /** Runs a test without the age of what other tests left, and leaves nothing behind. */
    private void alone(Runnable test) {
        RolledBack.run(() -> {
            database.keepYoung();
            test.run();
        });
    }

    private void runAfterDays(int days) {
        ServiceClock.asOf(Duration.ofDays(-days), retention::deleteWhatIsOld);
    }

    @ParameterizedTest
    @EnumSource
    void thePrivacyPageSaysHowLongEachThingIsKept(RetentionPeriods kept) {
        assertThat(PublicPage.good("/privacy").html())
                .contains("<td class=\"govuk-table__cell\">" + kept.what() + "</td><td class=\"govuk-table__cell\">"
                        + kept.howLong() + "</td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "90 | search_words | words | (day, words, found, times) values (current_date, ?1, 'STRONG', 1)",
                "1095 | search_signal | help | (day, help, times) values (current_date, ?1, 1)",
                "1095 | search_signal | help | (day, kind, help, times) values (current_date, 'NOT_OPENED', ?1, 1)",
                "1095 | recorded_signal | words | (id, kind, day, help, words, found) values (gen_random_uuid(),"
                        + " 'MYSTERY_SHOP', current_date, 'h', ?1, false)",
                "1095 | recorded_signal | words | (id, kind, day, help, words) values (gen_random_uuid(), 'TRENDING',"
                        + " current_date, 'h', ?1)",
                "1095 | recorded_signal | words | (id, kind, day, help, words, citation) values (gen_random_uuid(),"
                        + " 'DOCUMENT', current_date, 'h', ?1, 'c')",
                "30 | outgoing_mail | message_id | (id, message_id, recipient, subject, body, asked_at, sent_at) values"
                        + " (gen_random_uuid(), ?1, 'a@example.org', 's', 'b', now(), now())",
                "30 | outgoing_mail | message_id | (id, message_id, recipient, subject, body, asked_at, refused) values"
                        + " (gen_random_uuid(), ?1, 'a@example.org', 's', 'b', now(), 'no')",
                "90 | outgoing_mail | message_id | (id, message_id, recipient, subject, body, asked_at) values"
                        + " (gen_random_uuid(), ?1, 'a@example.org', 's', 'b', now())",
                "365 | import_run | file_name | (id, file_name, file_size, mapping_name, mapping, dry_run, retire_missing,"
                        + " state, report, asked_at) values (gen_random_uuid(), ?1, 0, 'm', 'm', false, false, 'DONE', '{}',"
                        + " now())",
                "365 | import_run | file_name | (id, file_name, file_size, mapping_name, mapping, dry_run, retire_missing,"
                        + " state, report, asked_at) values (gen_random_uuid(), ?1, 0, 'm', 'm', false, false, 'WAITING', '{}',"
                        + " now())",
                "2557 | gap_diagnosis | gap_key | (submission, gap_key, ruled, note, changed_by, changed_at) values"
                        + " (gen_random_uuid(), ?1, 'NOT_FOUND', 'n', 'commissioner:w', now())",
                "30 | ended_session | id | (id, ended_at) values (?1, now())",
                "1096 | answer | words | (id, body, words, answers_gap, state, written_by, written_at, version) values"
                        + " (gen_random_uuid(), 'b', ?1, true, 'KEPT', 'commissioner:w', now(), 0)",
                "2557 | gap_progress | split_part(gap_key, '~', 1) | (gap_key, state, state_since, version) values"
                        + " (concat(cast(?1 as text), '~-~-~-~-'), 'ACKNOWLEDGED', now(), 0)",
                "2557 | gap_report | cast(id as text) | (id, kind, bodies, first_day, last_day, series, issue, asked_by,"
                        + " asked_at, state, version) values (cast(?1 as uuid), 'ANNUAL', '', current_date, current_date,"
                        + " gen_random_uuid(), 1, 'system', now(), 'FAILED', 0)",
                "90 | route_correction | help | (at, help, from_body, to_body) values (now(), ?1, 'a', 'b')",
                "1096 | answer | words | (id, body, words, answers_gap, state, written_by, written_at, version) values"
                        + " (gen_random_uuid(), 'b', ?1, true, 'DRAFTED', 'commissioner:w', now(), 0)",
                "1096 | answer | words | (id, body, words, answers_gap, state, written_by, written_at, version) values"
                        + " (gen_random_uuid(), 'b', ?1, true, 'RETURNED', 'commissioner:w', now(), 0)",
                "2557 | answer | words | (id, body, words, answers_gap, state, written_by, written_at, published_at,"
                        + " version) values (gen_random_uuid(), 'b', ?1, true, 'PUBLISHED', 'commissioner:w', now(), now(), 0)",
                "2557 | answer | words | (id, body, words, answers_gap, state, written_by, written_at, published_at,"
                        + " action_done_at, version) values (gen_random_uuid(), 'b', ?1, true, 'ACTION_DONE', 'commissioner:w',"
                        + " now(), now(), now(), 0)",
            })
    void aRowIsDeletedAfterItsRetentionPeriod(int days, String table, String column, String rest) {
        alone(() -> {
            database.change("insert into " + table + " " + rest, id);
            runAfterDays(days - 2);
            assertThat(database.count(table + " where " + column + " = ?1", id)).isOne();
            runAfterDays(days + 2);
            assertThat(database.count(table + " where " + column + " = ?1", id)).isZero();
        });
    }

    /** With all that other tests left, in every state of a message. */
    @Test
    void countsOfSearchesThatCouldNotBeMappedAreDeletedAfterThreeYears() {
        RolledBack.run(() -> {
            database.change("insert into search_unmapped (day, kind, times) values (current_date, 'SEARCH', 1)"
                    + " on conflict do nothing");
            runAfterDays(1093);
            assertThat(database.count("search_unmapped where day = current_date and kind = 'SEARCH'"))
                    .isOne();
            runAfterDays(1097);
            assertThat(database.count("search_unmapped")).isZero();
        });
    }

    @Test
    void remarksOnRowsAreDeletedBeforeTheReportOfTheirImport() {
        alone(() -> {
            database.change(
                    "insert into import_run (id, file_name, file_size, mapping_name, mapping, dry_run, retire_missing,"
                            + " state, report, asked_at, ended_at) values (cast(?1 as uuid), 'f', 0, 'm', 'm', false,"
                            + " false, 'DONE', '{}', now(), now())",
                    id);
            database.change(
                    "insert into import_remark (run, position, row_number, refused, problem) values (cast(?1 as uuid), 1,"
                            + " 2, false, 'No phone number')",
                    id);
            runAfterDays(88);
            assertThat(database.count("import_remark where run = cast(?1 as uuid)", id))
                    .isOne();
            runAfterDays(92);
            assertThat(database.count("import_remark where run = cast(?1 as uuid)", id))
                    .isZero();
            assertThat(database.count("import_run where id = cast(?1 as uuid)", id))
                    .isOne();
        });
    }

    private void insertEdit(String state) {
        database.change(
                "insert into listing_edit (id, listing_id, base_revision, content, state, written_by, written_at,"
                        + " sent_at, decided_at, reason, version) select cast(?1 as uuid), id, revision, content, ?2,"
                        + " 'provider:x', now(), now(), case when ?2 in ('RETURNED', 'APPROVED') then now() end, 'why', 0"
                        + " from listing where not exists (select 1 from listing_edit e where e.listing_id = listing.id)"
                        + " limit 1",
                id,
                state);
    }

    private long edits(String state) {
        return database.count("listing_edit where id = cast(?1 as uuid) and state = ?2", id, state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "RETURNED", "APPROVED", "DISCARDED"})
    void anEditIsDeletedAYearAfterItsLastStep(String state) {
        alone(() -> {
            insertEdit(state);
            runAfterDays(363);
            assertThat(edits(state)).isOne();
            runAfterDays(367);
            assertThat(database.count("listing_edit where id = cast(?1 as uuid)", id))
                    .isZero();
        });
    }

    @Test
    void anUndecidedEditIsReturnedToItsProviderFirst() {
        alone(() -> {
            insertEdit("SENT");
            runAfterDays(367);
            assertThat(edits("RETURNED")).isOne();
            runAfterDays(728);
            assertThat(edits("RETURNED")).isOne();
            runAfterDays(735);
            assertThat(edits("RETURNED")).isZero();
        });
    }

    @Test
    void auditEntriesCannotBeDeletedForSevenYears() {
        String delete = "delete from audit_entry where subject_id = '" + id + "'";
        String insert = "insert into audit_entry (at, actor, action, subject_type, subject_id) values"
                + " (now() - cast(?2 as interval), 'a', 'b', 'c', ?1)";
        alone(() -> {
            database.change(insert, id, "6 years 11 months");
            database.change(insert, id, "7 years 2 days");
            database.change("insert into audit_key (subject_type, subject_id, key) values ('c', ?1, '\\x00')", id);
            retention.deleteWhatIsOld();
            assertThat(database.count("audit_entry where subject_id = ?1", id)).isOne();
            assertThat(database.count("audit_key where subject_id = ?1", id)).isOne();
            runAfterDays(400);
            assertThat(database.count("audit_entry where subject_id = ?1", id))
                    .as("by the database's own clock it is young")
                    .isOne();
            assertThatThrownBy(() -> database.change(delete)).hasStackTraceContaining("is kept for seven years");
        });
        alone(() -> {
            database.change("insert into audit_key (subject_type, subject_id, key) values ('c', ?1, '\\x00')", id);
            retention.deleteWhatIsOld();
            assertThat(database.count("audit_key where subject_id = ?1", id))
                    .as("a key of no entry")
                    .isZero();
        });
    }
}
