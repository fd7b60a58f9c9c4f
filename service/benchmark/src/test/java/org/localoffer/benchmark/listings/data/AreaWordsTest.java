package org.localoffer.benchmark.listings.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class AreaWordsTest {

    private static final Map<String, String> FILES = Map.of(
            "vocabulary.yaml",
            """
            # A comment with - a dash
            - id: autism
              label: Autism
              words: [autism, autistic]
              asked:
                - my son is autistic
                - "he says \\"no\\" to everything"
                - my son is autistic
            """,
            "kinds-of-help.yaml",
            """
            - {slug: portage, label: Portage and home teaching, words: [portage]}
            - {slug: family-hubs, label: Children's centres, words: [sure start]}
            """,
            "needs.yaml",
            """
            - {slug: slcn, label: "Speech, language and communication needs", area: any}
            """,
            "gazetteer.csv",
            "name,kind,area,latitude,longitude\nLeigh-on-Sea,town,southend,51.54,0.65\nSS9,outward,southend,51.5,0.6\n");

    private final AreaWords words = AreaWords.read(file -> FILES.getOrDefault(file, ""));

    @Test
    void wordsComeFromTheFilesOfTheArea() {
        assertThat(words.asked()).containsExactly("my son is autistic", "he says \\\"no\\\" to everything");
        assertThat(words.concepts()).containsExactly("Autism");
        assertThat(words.help())
                .containsEntry("portage", "Portage and home teaching")
                .containsEntry("family-hubs", "Children's centres")
                .hasSize(2);
        assertThat(words.needs()).containsOnly(Map.entry("slcn", "Speech, language and communication needs"));
        assertThat(words.towns()).containsExactly("Leigh-on-Sea");
        assertThat(words.isComplete()).isTrue();
    }

    @Test
    void filesThatAreMissingGiveNoWords() {
        assertThat(AreaWords.read(file -> "").isComplete()).isFalse();
    }
}
