package org.localoffer.service.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the engine's answer about indexes and aliases. */
class IndexStateTest {

    private static final String READ = "read";
    private static final String WRITE = "write";

    private final JsonObject answer = new JsonObject();

    private void add(int number, IndexMeta meta, String... aliases) {
        for (String index : IndexNames.INDEXES) {
            add(index, number, meta, aliases);
        }
    }

    private void add(String index, int number, IndexMeta meta, String... aliases) {
        JsonObject names = new JsonObject();
        for (String alias : aliases) {
            names.add(alias.equals(READ) ? IndexNames.read(index) : IndexNames.write(index), new JsonObject());
        }
        JsonObject mappings = new JsonObject();
        mappings.add("_meta", meta.json());
        JsonObject body = new JsonObject();
        if (aliases.length > 0) {
            body.add("aliases", names);
        }
        body.add("mappings", mappings);
        answer.add(IndexNames.numbered(index, number), body);
    }

    private static IndexMeta meta(boolean complete) {
        return new IndexMeta("this shape", "this database", complete, false);
    }

    private IndexState state() {
        return IndexState.of(answer);
    }

    @Test
    void anEmptyEngineHasNothingToSearchOrToWrite() {
        assertThat(state().searched()).isEmpty();
        assertThat(state().isFor("this shape", "this database")).isFalse();
        assertThat(state().isRebuilding()).isFalse();
        assertThat(state().next()).isEqualTo(1);
        assertThatThrownBy(() -> state().requireWritable()).hasMessageContaining("not there yet");
    }

    @ParameterizedTest
    @CsvSource({
        "this shape, this database, true, true",
        "other shape, this database, false, false",
        "this shape, other database, true, false"
    })
    void anIndexIsUsedByItsShapeAndItsDatabase(String shape, String database, boolean complete, boolean isFor) {
        add(1, meta(true), READ, WRITE);

        assertThat(state().isComplete(shape)).isEqualTo(complete);
        assertThat(state().isFor(shape, database)).isEqualTo(isFor);
    }

    @Test
    void anIndexThatIsBeingFilledIsNotSearched() {
        add(1, meta(false), READ, WRITE);

        assertThat(state().isComplete("this shape")).isFalse();
        assertThat(state().isFor("this shape", "this database")).isTrue();
        assertThatCode(() -> state().requireWritten(1)).doesNotThrowAnyException();
    }

    @Test
    void aSetIsWrittenBesideTheOneThatIsSearched() {
        add(4, meta(true), READ);
        add(5, meta(false), WRITE);

        assertThat(state().isRebuilding()).isTrue();
        assertThat(state().isComplete("this shape")).isTrue();
        assertThat(state().unused()).isEmpty();
        assertThat(state().next()).isEqualTo(6);
        assertThatThrownBy(() -> state().requireWritten(4)).hasMessageContaining("no longer wanted");
    }

    @Test
    void whatNoAliasPointsToIsUnused() {
        add(1, meta(true));
        add(2, meta(true), READ, WRITE);

        assertThat(state().isRebuilding()).isFalse();
        assertThat(state().unused())
                .containsExactlyElementsOf(IndexNames.INDEXES.stream()
                        .map(index -> IndexNames.numbered(index, 1))
                        .toList());
    }

    @Test
    void halfASetIsNone() {
        add(IndexNames.INDEXES.getFirst(), 1, meta(true), READ, WRITE);

        assertThat(state().searched()).isEmpty();
        assertThat(state().isFor("this shape", "this database")).isFalse();
        assertThat(state().unused()).hasSize(1);
    }

    /** The engine makes an index when somebody writes to one that is not there. */
    @Test
    void anIndexWithTheNameOfAnAliasIsUnused() {
        add(1, meta(true), READ, WRITE);
        answer.add(IndexNames.write(IndexNames.INDEXES.getFirst()), new JsonObject());

        assertThat(state().unused()).containsExactly(IndexNames.write(IndexNames.INDEXES.getFirst()));
        assertThat(state().next()).isEqualTo(2);
    }

    @Test
    void aCopyWritesWhatWasFoundAndDeletesWhatWasNot() {
        JsonArray found = JsonParser.parseString("""
                        [{"_index": "i", "_id": "1", "found": true, "_source": {"age_minimum": 4.50}},
                         {"_index": "i", "_id": "2", "found": false}]
                        """).getAsJsonArray();

        assertThat(IndexSets.actions(found)).isEqualTo("""
                {"index":{"_id":"1"}}
                {"age_minimum":4.50}
                {"delete":{"_id":"2"}}
                """);
    }

    /** It must not be deleted: nobody knows whether it is there. */
    @Test
    void aDocumentThatCouldNotBeReadIsNotDeleted() {
        JsonArray found =
                JsonParser.parseString("[{\"_id\": \"1\", \"error\": {}}]").getAsJsonArray();

        assertThatThrownBy(() -> IndexSets.actions(found)).isInstanceOf(IllegalStateException.class);
    }
}
