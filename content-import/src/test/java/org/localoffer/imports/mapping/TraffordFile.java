package org.localoffer.imports.mapping;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportChange;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.ImportedRow.Accepted;
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.csv.FileContent;

/** Files of Trafford Data Lab, read with the built-in mappings. The files are not part of the product. */
final class TraffordFile {

    private static final String FOLDER = "data/trafford";

    private TraffordFile() {}

    /** The imported rows; the test is skipped where the file is missing. */
    static List<ImportedRow> rows(String mapping, String file) throws IOException {
        Optional<Path> found = sharedFolders()
                .map(folder -> folder.resolve(FOLDER).resolve(file))
                .filter(Files::exists)
                .findFirst();
        if (found.isEmpty()) {
            System.out.println("Skipped: no shared/" + FOLDER + "/" + file + " beside this checkout.");
        }
        assumeTrue(found.isPresent(), "no " + file);
        return rows(mapping, FileContent.of(found.orElseThrow()));
    }

    /** Rows of an invented file, so that refusals are tested where the real file is missing. */
    static List<ImportedRow> madeUp(String mapping, String csv) throws IOException {
        return rows(mapping, FileContent.of(csv.getBytes(StandardCharsets.UTF_8)));
    }

    /** Position of all postcodes, which these tests do not check. */
    private static final PostcodeLocator.Spot SPOT =
            new PostcodeLocator.Spot(new BigDecimal("53.4"), new BigDecimal("-2.3"));

    private static List<ImportedRow> rows(String mapping, FileContent file) throws IOException {
        return CsvImport.open(
                        file,
                        ImportMapping.shipped(mapping).orElseThrow(),
                        content -> Optional.empty(),
                        postcode -> Optional.of(SPOT))
                .rows()
                .toList();
    }

    static <R extends ImportedRow> List<R> only(Class<R> kind, List<ImportedRow> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Content of the accepted rows, by the source's id. */
    static Map<String, ListingContent> contents(List<ImportedRow> rows) {
        return only(Accepted.class, rows).stream().collect(Collectors.toMap(Accepted::sourceId, Accepted::content));
    }

    static ListingContent content(List<ImportedRow> rows, String id) {
        return Optional.ofNullable(contents(rows).get(id)).orElseThrow(() -> new AssertionError("no row " + id));
    }

    /** The kind of change of each accepted row when the file is read a second time. */
    static List<ImportChange.Kind> changes(List<ImportedRow> first, List<ImportedRow> second) {
        Map<String, ListingContent> before = contents(first);
        return only(Accepted.class, second).stream()
                .map(row -> {
                    Optional<ListingContent> imported = Optional.ofNullable(before.get(row.sourceId()));
                    return ImportChange.of(imported, imported, row.content()).kind();
                })
                .toList();
    }

    private static Stream<Path> sharedFolders() {
        Stream<Path> beside = Stream.<Path>iterate(
                        Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"));
        return Stream.concat(
                Stream.ofNullable(System.getenv("LOCALOFFER_SHARED")).map(Path::of), beside);
    }
}
