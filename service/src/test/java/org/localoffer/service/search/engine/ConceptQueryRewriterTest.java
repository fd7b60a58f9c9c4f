package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.search.index.TagChanges.TagChange;
import org.localoffer.service.search.query.QueryJson;

class ConceptQueryRewriterTest {

    private static final UUID CLUB = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Set<String> NONE = Set.of();

    private static ConceptTags named(Set<String> concepts) {
        return new ConceptTags(concepts, NONE, NONE, NONE, NONE, NONE, NONE);
    }

    private static ConceptQueryRewriter change(Set<String> before, Set<String> after) {
        return new ConceptQueryRewriter(
                List.of(new TagChange(CLUB, "Club", "/listings/club", named(before), named(after))));
    }

    @Test
    void aConditionLetsInWhatWillHaveTheConcept() {
        JsonObject asked = QueryJson.object("filter", QueryJson.term(Fields.CONCEPT_NAME, "autism"))
                .get();

        assertThat(change(NONE, Set.of("autism")).rewrite(asked).toString())
                .isEqualTo(
                        "{\"filter\":{\"bool\":{\"should\":[{\"term\":{\"concept_name\":\"autism\"}},{\"ids\":{\"values\":[\""
                                + CLUB + "\"]}}],\"minimum_should_match\":1}}}");
    }

    @Test
    void aConditionKeepsOutWhatWillNotHaveItButMayHaveAnother() {
        JsonObject asked = QueryJson.terms(Fields.CONCEPT_NAME, List.of("autism", "clubs"));

        String changed = change(Set.of("autism", "clubs"), Set.of("clubs"))
                .rewrite(asked)
                .toString();

        assertThat(changed)
                .contains("{\"bool\":{\"filter\":{\"term\":{\"concept_name\":\"autism\"}},\"must_not\":{\"ids\":")
                .contains("},{\"term\":{\"concept_name\":\"clubs\"}}]");
    }

    @Test
    void otherConditionsStayAsTheyAre() {
        JsonObject asked = QueryJson.all(List.of(
                QueryJson.term(Fields.CONCEPT_NAME, "clubs"),
                QueryJson.term(Fields.CONCEPT_HELP, "autism"),
                QueryJson.term("kind", "listing")));

        assertThat(change(NONE, Set.of("autism")).rewrite(asked)).isEqualTo(asked);
    }
}
