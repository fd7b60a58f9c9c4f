package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;

class VocabularyFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - {id: autism, label: Again}                                  | autism' appears here twice
            - {id: No Id, label: Wrong}                                   | No Id' is not an id
            - {id: zz}                                                    | zz' has no label
            - {id: zz, label: A slip, help: [physioo]}                    | kind of help 'physioo
            - {id: zz, label: A slip, needs: [asdd]}                      | need 'asdd'
            - {id: zz, label: A slip, also: [nowhere]}                    | concept 'nowhere'
            - {id: zz, label: A slip, together: [[autism, nowhere]]}      | concept 'nowhere'
            - {id: zz, label: A slip, word: [x]}                          | word
            - {id: zz, label: A slip, role: boss}                         | boss
            """)
    void aMistakeIsReportedWithFileAndLine(String line, String told) {
        assertThatThrownBy(() -> LocalAreaReader.read(SampleFiles.withLine(VocabularyFile.PATH, line)))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageStartingWith(VocabularyFile.PATH + ", line ")
                .hasMessageContaining(told);
    }

    @Test
    void anEditionFromBeforeTheVocabularyHasTheOneOfTheProduct() {
        assertThat(LocalAreaReader.read(SampleFiles.without(VocabularyFile.PATH))
                        .vocabulary()
                        .concept("autism"))
                .isPresent();
    }

    @Test
    void everyConceptOfTheSampleCanBeNamed() {
        Vocabulary vocabulary = LocalAreaReader.read(SampleFiles.all()).vocabulary();

        for (Concept concept : vocabulary.concepts()) {
            assertThat(concept.words().size() + concept.together().size())
                    .as(concept.id())
                    .isPositive();
            for (String words : concept.words()) {
                assertThat(vocabulary.inQuestion(Word.of(words)))
                        .as(words)
                        .anySatisfy(mention -> assertThat(mention.concepts()).contains(concept));
            }
        }
    }

    @Test
    void noWordOfTheSampleMeansMoreThanThreeThings() {
        Vocabulary vocabulary = LocalAreaReader.read(SampleFiles.all()).vocabulary();
        Set<String> words = new HashSet<>();
        vocabulary.concepts().forEach(concept -> words.addAll(concept.words()));

        for (String word : words) {
            List<Concept> meant = vocabulary.meaning(word);
            assertThat(meant).as(word).hasSizeLessThanOrEqualTo(3);
        }
    }
}
