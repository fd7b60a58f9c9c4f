package org.localoffer.service.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;

/** Compares every column that the sources state with the published listings. */
@PortalTest
class SourceColumnsTest {

    /** Texts that are in plainer words than the source's, by listing. */
    private static final Map<String, String> REWORDED =
            Map.of("S17", "Part of it, such as training, is sold to schools.");

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedFolder.listings())) {
            return csv.stream().toList();
        }
    }

    /** Checks every row against its listing, and reports all failures together. */
    private static void compare(BiConsumer<SoftAssertions, Row> check) throws IOException {
        List<NamedCsvRecord> rows = rows();
        Map<String, JsonNode> listings = Api.everyListing().stream()
                .collect(Collectors.toMap(listing -> listing.get("reference").textValue(), Function.identity()));
        assertThat(rows).hasSize(114);
        assertThat(listings.keySet())
                .isEqualTo(rows.stream().map(row -> row.getField("id")).collect(Collectors.toSet()));
        SoftAssertions checks = new SoftAssertions();
        rows.forEach(row ->
                check.accept(checks, new Row(row, java.util.Objects.requireNonNull(listings.get(row.getField("id"))))));
        checks.assertAll();
    }

    private record Row(NamedCsvRecord source, JsonNode listing) {

        String id() {
            return source.getField("id");
        }

        String column(String name) {
            return source.getField(name);
        }

        /** The text at a JSON pointer of the listing; empty if it is not given. */
        String text(String pointer) {
            return listing.at(pointer).asText("");
        }
    }

    @Test
    void agesAndTheirBasisAreThoseOfTheSource() throws IOException {
        compare((checks, row) -> {
            // "Under fives" ends at 4: design.md section 2.
            String maximum = row.id().equals("S07") ? "4" : row.column("max_age");
            checks.assertThat(plain(row.text("/content/ages/minimum")))
                    .as("minimum of %s", row.id())
                    .isEqualTo(plain(row.column("min_age")));
            checks.assertThat(plain(row.text("/content/ages/maximum")))
                    .as("maximum of %s", row.id())
                    .isEqualTo(plain(maximum));
            checks.assertThat(row.text("/content/ages/basis"))
                    .as("basis of %s", row.id())
                    .isEqualTo(row.column("age_numeric_basis").replace("inferred", "assumed"));
            checks.assertThat(row.text("/content/ages/as_stated"))
                    .as("ages as stated of %s", row.id())
                    .isEqualTo(stated(row.column("age_text_as_stated")));
        });
    }

    private static String plain(String number) {
        return number.isEmpty()
                ? ""
                : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** The text as the source states it; empty if the column only says that the source states nothing. */
    private static String stated(String text) {
        return text.toLowerCase(Locale.UK).startsWith("not stated")
                        || text.contains("in seed")
                        || text.contains("in the seed")
                ? ""
                : text;
    }

    @Test
    void needsAreThoseOfTheSource() throws IOException {
        compare((checks, row) -> {
            String codes = row.column("need_codes_derived");
            Set<String> types = codes.isEmpty() || codes.equals("ALL")
                    ? Set.of()
                    : Arrays.stream(codes.toLowerCase(Locale.UK).split(",", -1)).collect(Collectors.toSet());
            checks.assertThat(row.listing().at("/content/needs/any").booleanValue())
                    .as("any need of %s", row.id())
                    .isEqualTo(codes.equals("ALL"));
            checks.assertThat(Set.copyOf(Api.texts(row.listing().at("/content/needs/types"))))
                    .as("needs of %s", row.id())
                    .isEqualTo(types);
            checks.assertThat(row.text("/content/needs/as_stated"))
                    .as("needs as stated of %s", row.id())
                    .isEqualTo(stated(row.column("needs_as_stated")));
        });
    }

    @Test
    void placesLevelAndSectorAreThoseOfTheSource() throws IOException {
        compare((checks, row) -> {
            checks.assertThat(row.text("/content/capacity"))
                    .as("places of %s", row.id())
                    .isEqualTo(row.column("places"));
            checks.assertThat(row.text("/content/level"))
                    .as("level of %s", row.id())
                    .isEqualTo(row.column("tier"));
            String sector = row.column("sector").replace(' ', '-');
            if (sector.equals("information")) {
                checks.assertThat(row.text("/content/sector"))
                        .as("sector of %s", row.id())
                        .isNotEmpty();
            } else {
                checks.assertThat(row.text("/content/sector"))
                        .as("sector of %s", row.id())
                        .isEqualTo(sector);
            }
        });
    }

    @Test
    void commissionersAndTheirBasisAreThoseOfTheSource() throws IOException {
        compare((checks, row) -> {
            JsonNode commissioners = row.listing().at("/content/commissioners");
            Set<String> bases = commissioners
                    .valueStream()
                    .map(commissioner -> commissioner.get("basis").asText())
                    .collect(Collectors.toSet());
            boolean none = row.column("commissioner_basis").equals("none");
            checks.assertThat(commissioners.isEmpty())
                    .as("no commissioner of %s", row.id())
                    .isEqualTo(none);
            commissioners.forEach(commissioner -> checks.assertThat(
                            commissioner.get("as_stated").asText())
                    .as("commissioner of %s", row.id())
                    .isEqualTo(row.column("commissioner")));
            if (row.column("commissioner_basis").equals("stated")) {
                checks.assertThat(bases).as("basis of %s", row.id()).contains("stated");
            } else if (!none) {
                checks.assertThat(bases).as("basis of %s", row.id()).containsExactly("assumed");
            }
        });
    }

    @Test
    void everyListingCitesItsDocumentAndLine() throws IOException {
        compare((checks, row) ->
                checks.assertThat(row.text("/source/citation")).as(row.id()).endsWith(", line " + row.column("line")));
        Map<String, Set<String>> titles = Api.everyListing().stream()
                .collect(Collectors.toMap(
                        listing -> listing.get("reference").textValue(),
                        listing ->
                                Set.of(listing.at("/source/citation").asText().replaceFirst(", line \\d+$", ""))));
        Map<String, Set<String>> bySeed = rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("seed"),
                        Collectors.flatMapping(
                                row -> titles.getOrDefault(row.getField("id"), Set.of()).stream(),
                                Collectors.toSet())));
        assertThat(bySeed).hasSize(5).allSatisfy((seed, title) -> assertThat(title)
                .hasSize(1));
    }

    @Test
    void namesProvidersAndAccessAreSaidInTheSourcesWords() throws IOException {
        compare((checks, row) -> {
            Set<String> said = words(row.listing().toString());
            for (String column : List.of("name", "provider_org", "access_as_stated")) {
                Set<String> asked = words(stated(row.column(column)).replace("various", ""));
                long found = asked.stream().filter(said::contains).count();
                if (column.equals("access_as_stated") && REWORDED.containsKey(row.id())) {
                    checks.assertThat(row.listing().toString()).contains(REWORDED.get(row.id()));
                } else {
                    checks.assertThat(found * 2)
                            .as("words of %s of %s: %s", column, row.id(), row.column(column))
                            .isGreaterThanOrEqualTo(asked.size());
                }
            }
        });
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).replaceAll("['’]", "").split("[^a-z0-9]+", -1))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noPersonOfTheSourcesIsNamed() throws IOException {
        String all = Api.everyListing().toString().toLowerCase(Locale.UK);
        Set<String> people = new TreeSet<>();
        try (Stream<Path> documents = Files.list(SharedFolder.folder().resolve("sources"))) {
            for (Path document : documents.toList()) {
                String text = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
                Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof)\\.? +((?:[A-Z][a-z]+ +)?[A-Z][a-z]+)")
                        .matcher(text)
                        .results()
                        .forEach(match -> people.add(match.group(1).toLowerCase(Locale.UK)));
                Pattern.compile("[\\w.+-]+@[\\w.-]+")
                        .matcher(text)
                        .results()
                        .forEach(match -> people.add(match.group().toLowerCase(Locale.UK)));
            }
        }

        assertThat(people).hasSizeGreaterThan(3).allSatisfy(person -> assertThat(all)
                .doesNotContainPattern("\\b" + Pattern.quote(person) + "\\b"));
    }
}
