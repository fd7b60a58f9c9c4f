package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.service.search.scoring.MetTerm;
import org.localoffer.service.search.scoring.MetTerm.Evidence;
import org.localoffer.service.search.scoring.Reasons;
import org.localoffer.service.search.scoring.Reasons.Likeness;
import org.localoffer.service.search.understand.QueryTerm;

class FitPhrasingTest {

    private static final FitPhrasing PHRASING = new FitPhrasing(
            new Terms(List.of(term("ot", "Occupational therapy"), term("breaks", "Short breaks and respite"))),
            new Terms(List.of(term("sld", "Severe learning difficulty"), term("asd", "Autism"))));

    private static final MetTerm AUTISM = met(Role.NEED, Evidence.NAMED, "Autism");
    private static final MetTerm ASSESSMENT = met(Role.ASKED, Evidence.NAMED, "Autism assessment");
    private static final MetTerm SLEEP = met(Role.ASKED, Evidence.NAMED, "Sleep");
    private static final MetTerm SWIMMING = met(Role.ASKED, Evidence.NAMED, "Swimming");
    private static final MetTerm THERAPY = met(Role.ASKED, Evidence.HELP, "ot");
    private static final MetTerm BREAKS = met(Role.ASKED, Evidence.HELP, "breaks");
    private static final MetTerm LEARNING = met(Role.NEED, Evidence.NEED, "sld");
    private static final MetTerm ANY_NEED = met(Role.NEED, Evidence.ANY_NEED, "");
    private static final MetTerm MENTION = met(Role.ASKED, Evidence.MENTIONED, "Sleep");
    private static final MetTerm WORD = word(Evidence.NAMED, "falconry");
    private static final MetTerm MENTIONED_WORD = word(Evidence.MENTIONED, "falconry");

    private static Term term(String slug, String label) {
        return new Term(slug, label, null, Set.of(), false, false);
    }

    private static MetTerm met(Role role, Evidence evidence, String value) {
        Concept concept = new Concept(
                value, value, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), role, List.of(), List.of(), List.of(),
                List.of(), false);
        return new MetTerm(new QueryTerm("words", List.of(concept), QueryTerm.Role.REQUIRED, 1), evidence, value);
    }

    private static MetTerm word(Evidence evidence, String word) {
        return new MetTerm(new QueryTerm(word, List.of(), QueryTerm.Role.REQUIRED, 0.9), evidence, word);
    }

    private static Reasons reasons(MetTerm... met) {
        return new Reasons(List.of(met), List.of(), false, Likeness.TEXT);
    }

    private static Reasons inferred(MetTerm help, MetTerm... met) {
        return new Reasons(List.of(met), List.of(help), false, Likeness.TEXT);
    }

    private static Reasons named(MetTerm... met) {
        return new Reasons(List.of(met), List.of(), true, Likeness.TEXT);
    }

    private static Reasons like(Likeness likeness) {
        return new Reasons(List.of(), List.of(), false, likeness);
    }

    private static Arguments line(Reasons reasons, List<String> circumstances, @Nullable String line) {
        return Arguments.of(reasons, circumstances, line);
    }

    static Stream<Arguments> lines() {
        String close = "Its description is close to what you wrote";
        return Stream.of(
                line(reasons(AUTISM), List.of(), "Fits what you asked: Autism"),
                line(
                        reasons(ASSESSMENT, AUTISM),
                        List.of("age 5"),
                        "Fits what you asked: Autism assessment · Autism · age 5"),
                line(reasons(WORD), List.of("free"), "Fits what you asked: “falconry” · free"),
                // What the listing states, where that is not what was typed.
                line(reasons(THERAPY), List.of(), "Fits what you asked: Occupational therapy"),
                line(
                        reasons(BREAKS, LEARNING),
                        List.of("age 12"),
                        "Fits what you asked: Short breaks and respite · Severe learning difficulty · age 12"),
                line(reasons(BREAKS, ANY_NEED), List.of(), "Fits what you asked: Short breaks and respite · any need"),
                line(reasons(MENTION), List.of(), "Fits what you asked: Sleep (in its description)"),
                line(reasons(MENTIONED_WORD), List.of(), "Fits what you asked: “falconry” (in its description)"),
                line(reasons(ANY_NEED), List.of(), "Fits what you asked: any need. " + close),
                // Never more than three, and room for an age or a choice.
                line(
                        reasons(AUTISM, ASSESSMENT, SLEEP, SWIMMING),
                        List.of(),
                        "Fits what you asked: Autism · Autism assessment · Sleep"),
                line(
                        reasons(AUTISM, ASSESSMENT, SLEEP),
                        List.of("age 5", "free"),
                        "Fits what you asked: Autism · Autism assessment · age 5"),
                line(reasons(AUTISM), List.of("age 5", "age 9", "free"), "Fits what you asked: Autism · age 5 · age 9"),
                line(reasons(THERAPY, THERAPY), List.of(), "Fits what you asked: Occupational therapy"),
                // Likeness alone.
                line(like(Likeness.TEXT), List.of(), close),
                line(like(Likeness.HELP), List.of(), "Its kind of help is close to what you wrote"),
                line(like(Likeness.TEXT), List.of("age 5"), "Fits what you asked: age 5. " + close),
                line(inferred(SLEEP), List.of(), "Its help is close to what you wrote: Sleep"),
                line(inferred(THERAPY), List.of(), "Its help is close to what you wrote: Occupational therapy"),
                line(
                        inferred(SLEEP, AUTISM),
                        List.of("age 5"),
                        "Fits what you asked: Autism · age 5. Its help is close to what you wrote: Sleep"),
                line(inferred(SLEEP, SWIMMING), List.of(), "Fits what you asked: Swimming"),
                // A name that was typed.
                line(named(WORD), List.of(), "Its name has what you typed"),
                line(named(WORD, AUTISM), List.of(), "Its name has what you typed"),
                line(named(), List.of(), "Its name has what you typed"),
                line(named(BREAKS), List.of(), "Fits what you asked: Short breaks and respite"),
                // An age or a choice alone, or nothing.
                line(Reasons.NONE, List.of("age 5"), "Fits what you asked: age 5"),
                line(Reasons.NONE, List.of(), null));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theLineNamesWhatFits(Reasons reasons, List<String> circumstances, @Nullable String line) {
        assertThat(PHRASING.line(reasons, circumstances)).isEqualTo(line);
    }
}
