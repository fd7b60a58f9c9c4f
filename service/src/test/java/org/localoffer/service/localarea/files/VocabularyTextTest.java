package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Concept;

class VocabularyTextTest {

    private static final AreaFiles SAMPLE = AreaFiles.ofResources("local-area/sample");

    private static List<Concept> read(String text) {
        return List.copyOf(LocalAreaReader.read(SAMPLE.with(VocabularyFile.PATH, text))
                .vocabulary()
                .concepts());
    }

    private static Concept concept(String label, String... words) {
        return new Concept(
                "a-club",
                label,
                new LinkedHashSet<>(List.of(words)),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Concept.Role.ASKED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    @Test
    void whatIsWrittenReadsAsItWas() {
        String known = SAMPLE.required(VocabularyFile.PATH).text();
        List<Concept> concepts = read(known);

        String written = VocabularyText.of(concepts, known);

        assertThat(read(written)).isEqualTo(concepts);
        assertThat(VocabularyText.of(read(written), written)).isEqualTo(written);
        assertThat(written)
                .startsWith("# What families mean by the words they use.")
                .contains("#   id ");
        assertThat(written.lines().filter(line -> !line.startsWith("    - "))).allMatch(line -> line.length() <= 121);
    }

    @Test
    void wordsKeepTheirOrder() {
        String known = SAMPLE.required(VocabularyFile.PATH).text();

        assertThat(VocabularyText.of(read(known), known))
                .contains("words: [autism, autistic, asd, autism spectrum disorder,");
    }

    @Test
    void strangeWordsAreQuoted() {
        List<Concept> odd = List.of(concept(
                "A: \"club\" # of [ours]",
                "yes",
                "null",
                "1e5",
                "12",
                "2026-01-01",
                "a: b",
                "s&lt",
                "it's",
                "- x",
                "é,x",
                "a #b",
                "~",
                "{a}",
                "*",
                "back\\slash"));

        assertThat(read(VocabularyText.of(odd, ""))).isEqualTo(odd);
    }
}
