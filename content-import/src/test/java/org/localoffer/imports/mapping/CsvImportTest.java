package org.localoffer.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.ImportedRow.Accepted;
import org.localoffer.imports.ImportedRow.LeftOut;
import org.localoffer.imports.ImportedRow.Refused;
import org.localoffer.imports.KnownTerms;
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.RowWarning;
import org.localoffer.imports.csv.FileContent;

class CsvImportTest {

    private static final KnownTerms ANY = content -> Optional.empty();
    private static final String HEAD = """
            source: {name: Test, licence: OGL, attribution: Test}
            id: "{id}"
            provider: {name: "{name}", sector: education}
            """;

    /** Knows SS1 only. */
    private static Optional<PostcodeLocator.Spot> spot(String postcode) {
        return postcode.startsWith("SS1")
                ? Optional.of(new PostcodeLocator.Spot(new BigDecimal("51.54"), new BigDecimal("0.71")))
                : Optional.empty();
    }

    private static List<ImportedRow> rows(String listing, String csv) {
        return rows(listing, csv, ANY);
    }

    private static List<ImportedRow> rows(String listing, String csv, KnownTerms terms) {
        String yaml = listing.contains("listing:") ? listing : HEAD + "listing:\n" + listing.indent(2);
        ImportMapping mapping = ImportMapping.read("test.yaml", yaml);
        try {
            return CsvImport.open(
                            FileContent.of(csv.getBytes(StandardCharsets.UTF_8)), mapping, terms, CsvImportTest::spot)
                    .rows()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Accepted accepted(String listing, String csv) {
        List<ImportedRow> rows = rows(listing, csv);
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).isInstanceOf(Accepted.class);
        return (Accepted) rows.getFirst();
    }

    private static String summary(String expression, String csv) {
        return accepted("name: \"{name}\"\nsummary: " + expression, csv)
                .content()
                .summary();
    }

    @Test
    void columnNamesMatchWhateverTheirCaseSpacesAndUnderscores() {
        assertThat(summary("\"{Opening_Times}\"", "ID,Name,opening times\n1,A,Monday\n"))
                .isEqualTo("Monday");
    }

    @Test
    void aTemplateLeavesOutBracketsWithABlankColumn() {
        String template = "\"{type}[ for ages {from} to {to}][ \\\\[{x}\\\\]].\"";

        assertThat(summary(template, "id,name,type,from,to,x\n1,A,Club,3,11,y"))
                .isEqualTo("Club for ages 3 to 11 [y].");
        assertThat(summary(template, "id,name,type,from,to,x\n1,A,Club,3,NA,-")).isEqualTo("Club.");
    }

    @Test
    void aTemplateWithABlankColumnOutsideBracketsIsBlank() {
        assertThat(rows("name: \"{name}\"\nsummary: \"For {who}.\"", "id,name,who\n1,A,N/A"))
                .containsExactly(new Refused(2, "1", "summary is blank (from who)."));
    }

    @Test
    void theFirstChoiceWhoseConditionsAreMetIsUsed() {
        String first =
                "{first: [{when: {type: \"spec*\", n: \"\"}, use: one}, {when: {type: [a, b], n: \"*\"}, use: two},"
                        + " {use: three}]}";

        assertThat(summary(first, "id,name,type,n\n1,A,Special  school,")).isEqualTo("one");
        assertThat(summary(first, "id,name,type,n\n1,A,B,5")).isEqualTo("two");
        assertThat(summary(first, "id,name,type,n\n1,A,B,")).isEqualTo("three");
    }

    @Test
    void aValueMissingFromATableIsAWarningAndNotAGuess() {
        Accepted row = accepted(
                "name: \"{name}\"\nsummary: s\nkinds_of_help: {column: k, split: \"/\", table: {Club: clubs-and-leisure}}",
                "id,name,k\n1,A,club/Odd");

        assertThat(row.content().kindsOfHelp()).containsExactly("clubs-and-leisure");
        assertThat(row.warnings())
                .containsExactly(
                        new RowWarning("k", "Odd", "is not in the table on line 7 of the mapping, so it was left out"));
    }

    private static List<Long> leftOut(String rules, String csv) {
        return rows(HEAD + rules + "\nlisting: {name: \"{name}\", summary: s}\n", csv).stream()
                .filter(LeftOut.class::isInstance)
                .map(ImportedRow::rowNumber)
                .toList();
    }

    @Test
    void excludedRowsAreLeftOutAndCounted() {
        List<ImportedRow> rows = rows(
                HEAD + "only: {type: [club, hub]}\nlisting: {name: \"{name}\", summary: s}\n",
                "id,name,type\n1,A,Club\n2,B,Pub\n3,C,\n4,D,HUB\n5,E");

        assertThat(rows).hasSize(5);
        assertThat(rows).filteredOn(LeftOut.class::isInstance).containsExactly(new LeftOut(3), new LeftOut(4));
        assertThat(rows).last().isEqualTo(new Refused(6, null, "The row has 2 fields, but the header has 3."));
    }

    @Test
    void oneGroupOfConditionsIsEnoughAndAllOfAGroupMustBeMet() {
        String csv = "id,name,type,town\n1,A,club,Sale\n2,B,pub,Sale\n3,C,pub,Hale\n4,D,club,Hale";

        assertThat(leftOut("only: [{type: club, town: Sale}, {town: Hale}]", csv))
                .containsExactly(3L);
        assertThat(leftOut("except: [{type: club, town: Sale}, {name: C}]", csv))
                .containsExactly(2L, 4L);
        assertThat(leftOut("only: {town: Hale}\nexcept: {type: club}", csv)).containsExactly(2L, 3L, 5L);
    }

    @Test
    void wordsBetweenAsterisksMatchAtTheStartOfAWord() {
        assertThat(leftOut(
                        "only: {about: \"* Art *\"}",
                        "id,name,about\n1,A,Fine  ARTS\n2,B,a party\n3,C,party (art)\n4,D,\n5,E,art"))
                .containsExactly(3L, 5L);
        assertThat(leftOut(
                        "except: {about: \"*for  adults*\"}",
                        "id,name,about\n1,A,Dance for\u00A0x\n2,B,Not For adults"))
                .containsExactly(3L);
    }

    @Test
    void aChoiceMayHaveSeveralGroups() {
        String first = "{first: [{when: [{type: club}, {name: \"*club*\"}], use: one}, {use: two}]}";

        assertThat(summary(first, "id,name,type\n1,A,club")).isEqualTo("one");
        assertThat(summary(first, "id,name,type\n1,Elm club,")).isEqualTo("one");
        assertThat(summary(first, "id,name,type\n1,A,pub")).isEqualTo("two");
    }

    @Test
    void aRowWithoutAKindOfHelpIsLeftOutWhereTheMappingSaysSo() {
        String listing = """
                listing:
                  name: "{name}"
                  summary: s
                  kinds_of_help: {column: k, table: {"*club*": clubs-and-leisure}, else: ""}
                """;
        String csv = "id,name,k\n1,A,a club\n2,B,other\n3,,other\n4,D,";

        assertThat(rows(HEAD + "file: {no_kind_of_help: leave-out}\n" + listing, csv))
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Accepted", "LeftOut", "Refused", "LeftOut");
        assertThat(rows(HEAD + listing, csv))
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Accepted", "Accepted", "Refused", "Accepted");
    }

    @Test
    void aBrokenRowIsRefusedWithItsNumberAndReasonAndTheRestIsImported() {
        List<ImportedRow> rows = rows(
                "name: \"{name}\"\nsummary: s\nages: {minimum: \"{from}\", maximum: \"{to}\"}",
                "id,name,from,to\n1,A,3,11\n1,B,3,11\n,C,3,11\n4,,3,11\n5,E,11,3\n6,F\n7,G,1,2,3\n8,H,1,2,,\n" + "9,\""
                        + "x".repeat(201) + "\",1,2\n10,I\0,1,2\n11,\"" + "x".repeat(100_001) + "\",1,2\n");

        assertThat(rows)
                .filteredOn(Accepted.class::isInstance)
                .extracting(ImportedRow::rowNumber)
                .containsExactly(2L, 9L);
        assertThat(rows.stream().filter(Refused.class::isInstance).map(Refused.class::cast))
                .extracting(row -> row.rowNumber() + " " + row.reason())
                .containsExactly(
                        "3 The id 1 is already used in row 2.",
                        "4 The id is blank.",
                        "5 provider.name is blank (from name).",
                        "6 ages start at 11 after they end at 3",
                        "7 The row has 2 fields, but the header has 4.",
                        "8 The row has 5 fields, but the header has 4. Put quotation marks around a text that"
                                + " contains a separator.",
                        "10 provider.name has 201 characters, more than the limit of 200.",
                        "11 The field \"name\" contains a null character, which is not text.",
                        "12 The field \"name\" has more than 100000 characters.");
    }

    @Test
    void aSlugThatTheEditionDoesNotKnowRefusesTheRow() {
        assertThat(rows("name: \"{name}\"\nsummary: s", "id,name\n1,A", content -> Optional.of("No such slug.")))
                .containsExactly(new Refused(2, "1", "No such slug."));
    }

    @Test
    void longTextIsCutWhereTheMappingSaysSo() {
        Accepted row = (Accepted) rows(
                        HEAD + "file: {too_long: cut}\nlisting: {name: \"{name}\", summary: \"{s}\"}\n",
                        "id,name,s\n1,A," + "word ".repeat(100))
                .getFirst();

        assertThat(row.content().summary()).hasSizeLessThanOrEqualTo(400).endsWith("word\u2026");
        assertThat(row.warnings()).singleElement().asString().contains("so it was cut");
    }

    @Test
    void invalidValuesAreCleanedOrLeftOutWithAWarning() {
        Accepted row = accepted("""
                name: "{name}"
                summary: "{about}"
                capacity: "{places}"
                ages: {minimum: "{from}", maximum: "{to}"}
                places: {town: "{town}", postcode: "{pc}", latitude: "{lat}", longitude: "{lon}", area: england}
                contacts:
                  - {role: Office, email: "{mail}", phone: "{tel}"}
                  - {role: Head, email: "{mail2}"}
                links: {website: "{web}"}
                """, """
                id,name,about,places,from,to,town,pc,lat,lon,mail,tel,mail2,web
                1,ELM TREE CE SCHOOL,<b>Small</b> &amp; kind,0,3.50,adult,SALE,m33 4gy,0,0,office@elm.example,1611234567,\
                jo.bloggs@elm.example,http:/www.elm.example
                """);
        ListingContent content = row.content();

        assertThat(content.name()).isEqualTo("Elm Tree CE School");
        assertThat(row.provider().name()).isEqualTo("Elm Tree CE School");
        assertThat(content.summary()).isEqualTo("Small & kind");
        assertThat(content.capacity()).isNull();
        assertThat(content.ages().minimum()).isEqualByComparingTo("3.5");
        assertThat(content.ages().maximum()).isNull();
        assertThat(content.ages().basis()).isEqualTo(Basis.STATED);
        Place place = content.places().getFirst();
        assertThat(place.town()).isEqualTo("Sale");
        assertThat(place.postcode()).isEqualTo("M33 4GY");
        assertThat(place.latitude()).isNull();
        assertThat(content.contacts())
                .containsExactly(new RoleContact("Office", "office@elm.example", "01611234567", null));
        assertThat(content.links().website()).isEqualTo("http://www.elm.example");
        assertThat(row.warnings())
                .extracting(RowWarning::column, RowWarning::value)
                .containsExactlyInAnyOrder(
                        tuple("to", "adult"),
                        tuple("places", "0"),
                        tuple("lat, lon", "0, 0"),
                        tuple("pc", "M33"),
                        tuple("mail2", null));
    }

    private static final String README_HEAD =
            "Ref,Organisation,Name,Summary,About,From,To,Times,Venue,Street,Town,Postcode,Email,Phone,Website\n";

    private static List<ImportedRow> readme(String csv) {
        return rows("""
                source: {name: Test, licence: OGL, attribution: Test}
                id: "{Ref}"
                provider: {name: "{Organisation}", sector: voluntary}
                listing:
                  name: "{Name}"
                  summary: "{Summary}"
                  description: "{About}"
                  ages: {minimum: "{From}", maximum: "{To}"}
                  times: {note: "{Times}"}
                  places: {name: "{Venue}", address: "{Street}", town: "{Town}", postcode: "{Postcode}", area: england}
                  contacts: [{role: Office, email: "{Email}", phone: "{Phone}"}]
                  links: {website: "{Website}"}
                """, README_HEAD + csv);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,Trust,Art, craft and play,A made-up club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,01632 960001,",
                "1,Trust,Art,craft and play,A made-up club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,,",
                "1,Trust,Art,A made-up, new club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,,,",
                "1,Trust,Art,A club.,About it, too,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,01632 960001,",
                "1,Trust,Art,A club.,About it,5,11,Sat,Hall,1 Road,West,Southend,SS1 2AB,office@example.org,,",
                "1,Trust,Art,A club.,About it,5,11,Sat,Sun,Hall,1 Road,Southend,SS1 2AB,,,",
                "1,Trust,Art,A club.,About,it,,,,,,,,,,",
                "1,Trust,Art,craft,A club.,,,,,,,,,,,",
                "1,Trust,Art,craft,play,A club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,,",
                "1,Trust and, Co,Art,A club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,01632 960001,",
                "1,Trust,Art,A club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,01632 960001,,x"
            })
    void aRowWithShiftedColumnsIsRefused(String row) {
        assertThat(readme(row + "\n")).singleElement().isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reason())
                .contains(" fields, but the header has 15")
                .contains("quotation marks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,Trust,Art,A club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,01632 960001,,",
                "1,Trust,Art,A club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,office@example.org,,,,,",
                "1,Trust,Art,A club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,,,, ",
                "1,Trust,\"Art, craft\",A club.,About it,5,11,Sat,Hall,1 Road,Southend,SS1 2AB,,,https://a.example,"
            })
    void extraBlankFieldsAreAcceptedWhereTheLastValueFitsItsColumn(String row) {
        assertThat(readme(row + "\n")).singleElement().isInstanceOf(Accepted.class);
    }

    @Test
    void warningsGiveColumnValueAndOutcomeAndRepeatNoPersonalData() {
        List<ImportedRow> rows =
                readme("3,Trust,Drums,A made-up club.,About it,5 to 11 years,,Sat,Hall,1 Road,Southend,"
                        + "SS1 2AB,sam@example.org,1.6E+09,not a site\n");

        assertThat(((Accepted) rows.getFirst()).warnings())
                .containsExactlyInAnyOrder(
                        new RowWarning("From", "5 to 11 years", "is not an age in years, so it was left out"),
                        new RowWarning(
                                "Email",
                                null,
                                "may be the address of a person, so it was left out: only mailboxes of a role are kept"),
                        new RowWarning("Phone", null, "was rounded by a spreadsheet, so it was left out"),
                        new RowWarning("Website", "not a site", "is not a web address, so it was left out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sam@example.org", "ring Sam on 07700 900123", "Sam &lt;sam@example.org&gt;"})
    void possiblePersonalDataIsNotRepeatedWhateverItsColumn(String value) {
        List<ImportedRow> rows = readme("3,Trust,Drums,A club.,," + value + ",,,,,,,,," + value + "\n");

        assertThat(((Accepted) rows.getFirst()).warnings())
                .hasSizeGreaterThan(0)
                .allSatisfy(warning -> assertThat(warning.value()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"=\"\"01632 960001\"\"\"|01632 960001",
                "=\"01632 960001\"|01632 960001",
                "'01632960001|01632960001",
                "\u201901632960001|01632960001",
                "800555111|0800555111",
                "=\"1632960001\"|01632960001"
            },
            quoteCharacter = '~')
    void aNumberMarkedAsTextForASpreadsheetIsRead(String field, String phone) {
        List<ImportedRow> rows = readme("3,Trust,Drums,A club.,,,,,,,,,," + field + ",\n");

        assertThat(((Accepted) rows.getFirst()).content().contacts())
                .containsExactly(new RoleContact("Office", null, phone, null));
    }

    @Test
    void aPlaceWithAPostcodeAloneIsLookedUp() {
        List<ImportedRow> rows =
                readme("3,Trust,Drums,A club.,,,,,,,,ss12ab,,,\n4,Trust,Art,A club.,,,,,,,,ZE1 0AA,,,\n");

        Accepted known = (Accepted) rows.getFirst();
        assertThat(known.content().places().getFirst().latitude()).isEqualByComparingTo("51.54");
        assertThat(known.content().places().getFirst().longitude()).isEqualByComparingTo("0.71");
        assertThat(known.warnings()).isEmpty();
        assertThat(((Accepted) rows.getLast()).warnings())
                .containsExactly(new RowWarning(
                        "Postcode", "ZE1", "is not in the list of places, so no distance to it can be shown"));
    }

    @Test
    void aByteInAnotherEncodingIsReportedForItsRowOnly() throws IOException {
        byte[] csv = "id,name\n1,Caf\u00e9\n2,children#s\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < csv.length; i++) {
            csv[i] = csv[i] == '#' ? (byte) 0x92 : csv[i];
        }
        ImportMapping mapping = ImportMapping.read("test.yaml", HEAD + "listing: {name: \"{name}\", summary: s}");

        List<ImportedRow> rows = CsvImport.open(FileContent.of(csv), mapping, ANY, CsvImportTest::spot)
                .rows()
                .toList();

        assertThat(((Accepted) rows.getFirst()).warnings()).isEmpty();
        assertThat(((Accepted) rows.getLast()).content().name()).isEqualTo("children\u2019s");
        assertThat(((Accepted) rows.getLast()).warnings())
                .containsExactly(new RowWarning(
                        "name", null, "contains a byte that is not UTF-8, which was read as windows-1252"));
    }

    @Test
    void blankFieldsStayBlank() {
        ListingContent content = accepted(
                        "name: \"{name}\"\nsummary: s\ncost: {free: \"{free}\"}\nneeds: {any: \"{any}\"}\n"
                                + "places: {postcode: \"{pc}\", area: england}\ncontacts: {role: Office, phone: \"{tel}\"}",
                        "id,name,free,any,pc,tel\n1,A,NA,NULL,-,\n")
                .content();

        assertThat(content.cost().free()).isNull();
        assertThat(content.needs().any()).isNull();
        assertThat(content.places()).isEmpty();
        assertThat(content.contacts()).isEmpty();
    }

    @Test
    void aMissingColumnIsReportedWithTheMappingsLineAndTheColumnsOfTheFile() {
        assertThatThrownBy(() -> rows("name: \"{name}\"\nsummary: \"{abuot}\"", "id,name,about\n1,A,b"))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessage("test.yaml:6: the file has no column \"abuot\"; it has id, name, about");
    }

    @Test
    void aDuplicateColumnIsRefusedWhereItIsUsed() {
        assertThatThrownBy(() -> rows("name: \"{name}\"\nsummary: s", "id,name,Name\n1,A,b"))
                .hasMessageContaining("two columns");
        assertThat(rows("name: \"{name}\"\nsummary: s", "id,name,x,x\n1,A,b,c")).hasSize(1);
    }
}
