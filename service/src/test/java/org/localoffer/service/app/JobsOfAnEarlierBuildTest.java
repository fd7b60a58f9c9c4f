package org.localoffer.service.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;

/** Jobs that waited in the database while a new build was installed: names and data as the first builds wrote them. */
@PortalTest
class JobsOfAnEarlierBuildTest {

    @Inject
    Database database;

    private void waits(String task, String instance, String data) {
        database.change(
                "insert into scheduled_tasks"
                        + " (task_name, task_instance, task_data, execution_time, picked, version, priority)"
                        + " values (?1, ?2, convert_to(?3, 'UTF8'), current_timestamp, false, 1, 50)",
                task,
                instance,
                data);
    }

    private void isDone(String task, String instance) {
        await(task)
                .atMost(30, SECONDS)
                .until(() ->
                        database.count("scheduled_tasks where task_name = ?1 and task_instance = ?2", task, instance)
                                == 0);
    }

    @Test
    void aMailIsSent() {
        String id = UUID.randomUUID().toString();
        database.change(
                "insert into outgoing_mail (id, message_id, recipient, subject, body, asked_at)"
                        + " values (cast(?1 as uuid), ?2, 'role@example.org', 'Asked before', 'Text', current_timestamp)",
                id,
                "<" + id + "@local-offer>");

        waits("send-mail", id, "{\"id\":\"" + id + "\"}");

        isDone("send-mail", id);
        assertThat(database.count("outgoing_mail where id = cast(?1 as uuid) and sent_at is not null", id))
                .isEqualTo(1);
    }

    @Test
    void aListingIsIndexed() {
        String id = database.texts("select id from listing where status = 'PUBLISHED' order by slug limit 1")
                .getFirst();
        String name = database.texts("select content ->> 'name' from listing where id = cast(?1 as uuid)", id)
                .getFirst();
        try {
            rename(id, "Zyzzyva before the update");

            waits("index-listings", id + ":before", "{\"ids\":[\"" + id + "\"]}");

            isDone("index-listings", id + ":before");
            await().atMost(10, SECONDS).until(() -> found("zyzzyva").contains(id));
        } finally {
            rename(id, name);
            waits("index-listings", id + ":after", "{\"ids\":[\"" + id + "\"]}");
            isDone("index-listings", id + ":after");
            // Searches see it a second later, and the next test reads the directory page by page.
            await().atMost(10, SECONDS).until(() -> names(name).contains(name));
        }
    }

    private void rename(String id, String name) {
        database.change(
                "update listing set content = jsonb_set(content, '{name}', to_jsonb(cast(?2 as text)))"
                        + " where id = cast(?1 as uuid)",
                id,
                name);
    }

    private static List<String> found(String words) {
        return search(words).getList("results.id");
    }

    private static List<String> names(String words) {
        return search(words).getList("results.name");
    }

    private static JsonPath search(String words) {
        return RestAssured.given()
                .queryParam("q", words)
                .get("/api/v1/listings")
                .jsonPath();
    }

    @Test
    void anImportIsRun() {
        String id = UUID.randomUUID().toString();
        database.change(
                "insert into import_run (id, file_name, mapping_name, mapping, dry_run, retire_missing, state, report,"
                        + " asked_at, file_size)"
                        + " values (cast(?1 as uuid), 'before.csv', 'before.yaml', 'no mapping', true, false, 'WAITING',"
                        + " cast('{\"rows_done\":0,\"added\":0,\"changed\":0,\"same\":0,\"retired\":0,\"refused\":0}' as jsonb), current_timestamp, 0)",
                id);

        waits("run-import", id, "{\"id\":\"" + id + "\"}");

        isDone("run-import", id);
        assertThat(database.texts("select state from import_run where id = cast(?1 as uuid)", id))
                .as("its mapping is none")
                .containsExactly("FAILED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    retag-directory  | edition-1 | {"edition":1,"after":null}
                    send-harm-alerts | before    | {}
                    """)
    void everyOtherKindOfJobIsTakenOn(String task, String instance, String data) {
        waits(task, instance, data);

        isDone(task, instance);
    }
}
