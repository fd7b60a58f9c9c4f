package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.model.Term;

class AreaFileTest {

    private static final TypeReference<List<Term>> TERMS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    @Test
    void aMistakeInYamlIsReportedWithItsOwnLine() {
        AreaFile file = new AreaFile("needs.yaml", "# comment\n- {slug: a, label: A}\n- {slug: b, lable: B}\n");

        assertThatThrownBy(() -> file.yaml(TERMS))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageStartingWith("needs.yaml, line 3: ")
                .hasMessageContaining("lable");
    }

    @Test
    void brokenYamlIsReportedWithItsLine() {
        AreaFile file = new AreaFile("needs.yaml", "- {slug: a, label: A}\n- {slug: b\n- {slug: c}\n");

        assertThatThrownBy(() -> file.yaml(TERMS))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageMatching("needs.yaml, line [23]: .+");
    }

    @Test
    void anEmptyFileIsAMistakeAndNoCrash() {
        assertThatThrownBy(() -> new AreaFile("needs.yaml", "").yaml(TERMS))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageStartingWith("needs.yaml");
    }

    @Test
    void headAndBodyOfAMarkdownFileAreReadApart() {
        AreaFile file = new AreaFile("guides/a.md", "---\ntitle: A title\n---\n\nFirst line.\n\n---\n\nLast line.\n");

        assertThat(file.frontMatter(WORDS)).containsEntry("title", "A title");
        assertThat(file.body()).isEqualTo("First line.\n\n---\n\nLast line.");
    }

    @Test
    void aMistakeInTheHeadIsReportedWithTheLineOfTheWholeFile() {
        AreaFile file = new AreaFile("guides/a.md", "---\ntitle: A\nwords: [a, b]\n---\nText\n");

        assertThatThrownBy(() -> file.frontMatter(WORDS)).hasMessageStartingWith("guides/a.md, line 3: ");
    }

    @Test
    void aKeyThatStandsTwiceIsReported() {
        AreaFile file = new AreaFile("guides/a.md", "---\ntitle: A\ntitle: B\n---\nText\n");

        assertThatThrownBy(() -> file.frontMatter(WORDS)).hasMessageStartingWith("guides/a.md, line 3: ");
    }

    @Test
    void theLineOfASlugIsNotThatOfAComment() {
        assertThat(new AreaFile("a.yaml", "# clubs are fun\n- {slug: clubs}\n").lineOf("clubs"))
                .isEqualTo(2);
    }

    @Test
    void aFileWithoutAHeadIsReported() {
        assertThatThrownBy(() -> new AreaFile("guides/a.md", "Text\n").body())
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessage("guides/a.md, line 1: must start with a line of ---");
    }

    @Test
    void aHeadWithoutAnEndIsReported() {
        assertThatThrownBy(() -> new AreaFile("guides/a.md", "---\ntitle: A\n").body())
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageStartingWith("guides/a.md, line 1: ");
    }

    @ParameterizedTest
    @CsvSource({"short-breaks, 3", "breaks, 2", "short, 0", "missing, 0"})
    void theLineOfASlugIsOfTheWholeSlug(String word, int line) {
        AreaFile file = new AreaFile("a.yaml", "# shorts\n- {slug: breaks}\n- {slug: short-breaks}\n");

        assertThat(file.lineOf(word)).isEqualTo(line);
    }

    @Test
    void filesOfAFolderAreThoseDirectlyInIt() {
        AreaFiles files = new AreaFiles(Map.of("guides/a.md", "a", "guides-old/b.md", "b", "needs.yaml", "c"));

        assertThat(files.in("guides")).extracting(AreaFile::path).containsExactly("guides/a.md");
        assertThat(files.without("guides").texts()).containsOnlyKeys("guides-old/b.md", "needs.yaml");
    }
}
