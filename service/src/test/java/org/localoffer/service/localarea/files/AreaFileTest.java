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

    /** In each text, a bar stands for the end of a line and a dollar sign for a tab. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '~', textBlock = """
            - {slug: a, label: A}|- {slug: b, label: Help: now}   ^ needs.yaml, line 2: a text with ': ' needs quotation marks
            - slug: a|  label: Help: now|- slug: b                 ^ needs.yaml, line 2: a text with ': ' needs quotation marks
            - slug: a|   label: A                                  ^ needs.yaml, line 2: is not indented as the lines around it
            - slug: a|  label: A|- slug: b|  label: "B             ^ needs.yaml, line 4: a quotation mark is not closed
            - {slug: a, label: A}|- {slug: b, label: 'B}|          ^ needs.yaml, line 2: a quotation mark is not closed
            - slug: a|$label: A                                    ^ needs.yaml, line 2: has a tab; use spaces
            - slug: a|  words:|$- b                                ^ needs.yaml, line 3: has a tab; use spaces
            - {slug: a, label: A|- {slug: b}                       ^ needs.yaml, line 1: a bracket is not closed, or a comma is missing
            - slug: a|label: A                                     ^ needs.yaml, line 2: is not indented as the lines around it, or a quotation mark above is not closed
            - slug: a|  label: @A                                  ^ needs.yaml, line 2: a text that begins with @ needs quotation marks
            - slug: a|  label                                      ^ needs.yaml, line 2: a key needs ': ' and a value after it
            - slug: a|  slug: b                                    ^ needs.yaml, line 2: the key 'slug' appears here twice
            - {slug: a, words: b}                                  ^ needs.yaml, line 1: words is a list, such as [a, b]
            - {slug: [a]}                                          ^ needs.yaml, line 1: slug is one text; where it begins with [ or {, it needs quotation marks
            - {slug: a}|- b                                        ^ needs.yaml, line 2: entry 2 has keys with values, such as name: text
            slug: a|label: A                                       ^ needs.yaml, line 1: is a list: each entry begins with '- '
            - {slug: a}|-|- {slug: b}                              ^ needs.yaml, line 2: entry 2 is empty
            - {slug: a, lable: A}                                  ^ needs.yaml, line 1: there is no key "lable" here, only area, danger, information, label, slug, words
            ~# to be written~                                      ^ needs.yaml: has no entries
            """)
    void whatTheParserSaysIsToldInWords(String text, String message) {
        AreaFile file = new AreaFile("needs.yaml", text.replace('|', '\n').replace('$', '\t') + "\n");

        assertThatThrownBy(() -> file.yaml(TERMS))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessage(message);
    }

    @Test
    void anEntryIsFoundWhereItBegins() {
        AreaFile file = new AreaFile("a.yaml", "# - no\n- slug: a\n  words:\n    - x\n- slug: b\n-\n");

        assertThat(List.of(file.lineOfEntry(1), file.lineOfEntry(2), file.lineOfEntry(3), file.lineOfEntry(4)))
                .containsExactly(2, 5, 6, 0);
    }

    @ParameterizedTest
    @CsvSource({"brand, 3", "hover, 3", "colours, 3", "name, 2", "black, 0"})
    void theLineOfAKeyIsNotThatOfTheSameWordInAText(String key, int line) {
        AreaFile file = new AreaFile(
                "a.yaml", "# name: x\nname: The brand of black hover\ncolours: {brand: \"#000000\", hover: black}\n");

        assertThat(file.lineOfKey(key)).isEqualTo(line);
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
