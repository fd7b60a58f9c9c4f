package org.localoffer.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.ImportedRow.Accepted;
import org.localoffer.imports.ImportedRow.LeftOut;
import org.localoffer.imports.csv.FileContent;

class ImportMappingTest {

    private static String readmeExample() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```yaml") + "```yaml\n".length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static void refuses(String yaml, String... messages) {
        assertThatThrownBy(() -> ImportMapping.read("m.yaml", yaml))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContainingAll(messages);
    }

    @Test
    void theExampleInTheReadmeImportsAFileWithItsColumns() throws Exception {
        String csv =
                "Ref;Status;Organisation;Name;Type;From;To;Town;About;Booking;All needs;Needs;Wait;Places;Who;Free;"
                        + "Price;Opening times;Venue;Street;Postcode;Lat;Lon;Step free;Email;Phone;Website;Charity no\n"
                        + "7;Opening in May;Elm Trust;Elm Club;Club/Respite;5;11;Sale;<p>Fun</p>;Ring us;Y;Autism,Other;4;12;"
                        + "Anyone;Y;unknown;Mondays;Elm Hall;1 Elm Road;M33 1AA;53.42;-2.32;Yes;bounce@elm.example;1611234567;"
                        + "elm.example;1234567\n8;Closed;;;;;;;;;;;;;;;;;;;;;;;;;;\n"
                        + "9;Open;Elm Trust;Elm staff;Club;;;Sale;;;;;;;;;;;;;;;;;;;;\n";
        CsvImport opened = CsvImport.open(
                FileContent.of(csv.getBytes(StandardCharsets.UTF_8)),
                ImportMapping.read("README.md", readmeExample()),
                content -> Optional.empty(),
                postcode -> Optional.empty());

        assertThat(opened.rows())
                .filteredOn(LeftOut.class::isInstance)
                .extracting(ImportedRow::rowNumber)
                .containsExactly(3L, 4L);
        assertThat(opened.rows()).first().isInstanceOfSatisfying(Accepted.class, row -> {
            assertThat(row.warnings()).isEmpty();
            assertThat(row.provider().sector()).isEqualTo(Sector.VOLUNTARY);
            assertThat(row.content().summary()).isEqualTo("Club/Respite for ages 5 to 11 in Sale.");
            assertThat(row.content().description()).isEqualTo("Fun\n\nRing us");
            assertThat(row.content().kindsOfHelp())
                    .containsExactly("clubs-and-leisure", "home-support", "short-breaks");
            assertThat(row.content().needs().any()).isTrue();
            assertThat(row.content().needs().types()).containsExactly("asd");
            assertThat(row.content().contacts().getFirst().email()).isEqualTo("bounce@elm.example");
            assertThat(row.content().cost().details()).isNull();
        });
        assertThat(opened.rowCount()).isEqualTo(3);
        assertThat(opened.source().licence()).isEqualTo("Open Government Licence v3.0");
    }

    @Test
    void everyErrorIsReportedWithItsLine() {
        refuses(
                """
                source:
                  name: A
                  licence: B
                id: fixed
                provider:
                  name: "{name"
                  sector: educatoin
                listing:
                  name: "{name}"
                  colour: red
                  level: [universal, targeted]
                  ages: {minimum: three}
                  kinds_of_help: {colum: type}
                  cost: free
                file: {separator: "|", too_long: maybe, no_kind_of_help: guess}
                only: []
                except: Closed
                """,
                "m.yaml:1: \"attribution\" is missing",
                "m.yaml:4: \"id\" needs the column",
                "m.yaml:6: a { needs the name of a column and a }",
                "m.yaml:7: \"sector\" cannot be \"educatoin\": it must be education, health",
                "m.yaml:8: \"summary\" is missing",
                "m.yaml:10: unknown key \"colour\"",
                "m.yaml:11: \"level\" takes one value",
                "m.yaml:12: \"minimum\" cannot be \"three\"",
                "m.yaml:13: a value is a text",
                "m.yaml:14: \"cost\" needs a group of keys",
                "m.yaml:15: \"separator\" must be",
                "m.yaml:15: \"too_long\" must be refuse or cut",
                "m.yaml:15: \"no_kind_of_help\" must be accept or leave-out",
                "m.yaml:16: expected a column and its permitted values, not an empty list",
                "m.yaml:17: expected a column and its permitted values, not the text \"Closed\"");
    }

    @Test
    void invalidMappingsAreRefusedWithAClearMessage() {
        refuses("", "m.yaml:1: the mapping is empty");
        refuses("- a\n- b\n", "a mapping needs the keys");
        refuses("a: 1\nb: [1\nc: 2\n", "this is not valid YAML");
        refuses("source: &x {name: a}\nid: *x\n", "anchors and aliases");
        refuses("id: a\nid: b\n", "m.yaml:2: \"id\" is used twice here");
        refuses("a: " + "[".repeat(200) + "]".repeat(200), "nested too deeply");
        refuses("a".repeat(YamlFile.LARGEST + 1), "m.yaml:1:");
    }

    @Test
    void aCorruptedMappingGivesAtMostAnErrorWithLines() throws Exception {
        String whole = readmeExample();
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 400; round++) {
            int at = random.nextInt(whole.length() - 20);
            String broken = whole.substring(0, at)
                    + "{}[]:\"*&|- \n".charAt(random.nextInt(12))
                    + whole.substring(at + random.nextInt(20));
            try {
                ImportMapping.read("m.yaml", broken);
            } catch (InvalidMappingException e) {
                refused++;
                assertThat(e.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0);
            }
        }
        assertThat(refused).as("of 400 broken mappings").isGreaterThan(200);
    }

    @Test
    void shippedMappingsAreFoundByNameOnly() {
        assertThat(ImportMapping.shipped("trafford-schools")).isPresent();
        assertThat(ImportMapping.shipped("nowhere")).isEmpty();
        assertThat(ImportMapping.shipped("../application")).isEmpty();
    }
}
