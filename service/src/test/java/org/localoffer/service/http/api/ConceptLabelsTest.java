package org.localoffer.service.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;

class ConceptLabelsTest {

    private static final Vocabulary SAMPLE =
            LocalAreaReader.read(SampleFiles.all()).vocabulary();

    @Test
    void everyConceptOfTheSampleIsSearchedByWordsThatMeanIt() {
        assertThat(SAMPLE.concepts().stream()
                        .filter(concept -> !means(Word.of(concept.name()), concept))
                        .map(Concept::label))
                .isEmpty();
    }

    private static boolean means(List<Word> words, Concept concept) {
        List<Concept> named = SAMPLE.inQuestion(words).stream()
                .flatMap(mention -> mention.concepts().stream())
                .toList();
        return named.contains(concept)
                || SAMPLE.together(Set.copyOf(named.stream().map(Concept::id).toList()))
                        .contains(concept);
    }
}
