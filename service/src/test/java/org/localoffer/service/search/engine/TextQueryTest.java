package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.scoring.Clauses;
import org.localoffer.service.search.understand.Asked;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;

/** What an inferred term changes in the engine's request. */
class TextQueryTest {

    private static final QueryTerm AUTISM = new QueryTerm(
            "autism", List.of(Asked.concept("autism", Concept.Role.NEED, false)), QueryTerm.Role.REQUIRED, 1);

    private static final QueryTerm INFERRED_ASSESSMENT = new QueryTerm(
            "", List.of(Asked.concept("assessment", Concept.Role.ASKED, false)), QueryTerm.Role.REQUIRED, 0.6);

    /** The condition under which a listing answers all of a question with these terms. */
    private static String answered(QueryTerm... terms) {
        ParsedQuery parsed = Asked.question(false, QuestionSimilarity.UNKNOWN, terms);
        return new TextQuery(parsed, Set.of()).answered().toString();
    }

    @Test
    void anInferredTermBesideANamedOneIsNoCondition() {
        assertThat(answered(AUTISM, INFERRED_ASSESSMENT))
                .contains(Clauses.answers(0))
                .doesNotContain(Clauses.answers(1));
    }

    @Test
    void aListingForAnyNeedAnswersANeedOnlyIfItGivesTheInferredHelp() {
        assertThat(answered(AUTISM)).doesNotContain(Fields.ANY_NEED);
        assertThat(answered(AUTISM, INFERRED_ASSESSMENT)).contains(Fields.ANY_NEED, "\"assessment\"");
    }

    @Test
    void noTwoClausesHaveTheSameNameSoThatTheEngineTellsOfEach() {
        QueryTerm word = new QueryTerm("falconry", List.of(), QueryTerm.Role.REQUIRED, 0.9);
        QueryTerm other = new QueryTerm("evening", List.of(), QueryTerm.Role.OPTIONAL, 0.15);
        ParsedQuery parsed = Asked.question(false, QuestionSimilarity.UNKNOWN, AUTISM, word, other);

        List<String> names = Pattern.compile("\"_name\":\"([^\"]+)\"")
                .matcher(new TextQuery(parsed, Set.of()).query().toString())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
        assertThat(names.stream().map(Clauses::anyField))
                .contains(Clauses.inName(1), Clauses.inText(1), Clauses.inName(2), Clauses.inText(2));
    }

    @Test
    void anInferredTermAloneIsWhatTheQuestionAsks() {
        assertThat(answered(INFERRED_ASSESSMENT)).contains(Clauses.answers(0), "\"assessment\"");
    }
}
