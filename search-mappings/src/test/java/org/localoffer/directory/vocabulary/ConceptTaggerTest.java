package org.localoffer.directory.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Concept.Role;

class ConceptTaggerTest {

    private static final ConceptTagger TAGGER = new ConceptTagger(new Vocabulary(List.of(
            concept("autism", Set.of("autism"), Role.NEED, List.of(), List.of("asd")),
            concept("short-breaks", Set.of("respite"), Role.ASKED, List.of("short-breaks"), List.of()),
            concept("in-care", Set.of("looked after children"), Role.GROUP, List.of("children-in-care"), List.of()),
            concept("swimming", Set.of("swimming"), Role.ASKED, List.of(), List.of()))));

    private static Concept concept(String id, Set<String> words, Role role, List<String> help, List<String> needs) {
        return new Concept(
                id, id, words, Set.of(), Set.of(), Set.of(), Set.of(), role, help, needs, List.of(), List.of(), false);
    }

    private static ConceptTags tags(String name, String summary, String text, Set<String> help, Set<String> needs) {
        return TAGGER.tag(new ConceptTagger.Source(List.of(name), summary, "Solent", List.of(text), help, needs));
    }

    @Test
    void aConceptIsTaggedByWhereItStands() {
        ConceptTags tags = tags("Autism team", "Respite for families.", "Some go swimming.", Set.of(), Set.of());

        assertThat(tags.name()).containsExactly("autism");
        assertThat(tags.summary()).containsExactly("short-breaks");
        assertThat(tags.text()).containsExactly("swimming");
    }

    @Test
    void whatItDoesAndWhomItIsForCountWithoutBeingSaid() {
        ConceptTags tags = tags("Beechside", "A house.", "", Set.of("short-breaks"), Set.of("asd"));

        assertThat(tags.help()).containsExactly("short-breaks");
        assertThat(tags.need()).containsExactly("autism");
        assertThat(tags.name()).isEmpty();
    }

    @Test
    void aGroupIsFoundByNameByWordAndByKindOfHelpButNotByAnAside() {
        assertThat(tags("Team for looked after children", "", "", Set.of(), Set.of())
                        .groups())
                .containsExactly("in-care");
        assertThat(tags("A team", "", "", Set.of("children-in-care"), Set.of()).groups())
                .containsExactly("in-care");
        assertThat(tags("A team", "", "Also looked after children.", Set.of(), Set.of())
                        .groups())
                .isEmpty();
    }

    @Test
    void spellingsAreTheWordsOfNameSummaryAndProvider() {
        assertThat(tags("Beechside", "A house.", "Hidden", Set.of(), Set.of()).spellings())
                .containsExactlyInAnyOrder("beechside", "a", "house", "solent");
    }
}
