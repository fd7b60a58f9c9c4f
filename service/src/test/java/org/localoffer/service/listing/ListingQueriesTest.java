package org.localoffer.service.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Which listings the public may see is one rule; a query that says it again could say it otherwise. */
class ListingQueriesTest {

    /** A condition on a state in SQL or JPQL, by a quoted name or a parameter. */
    private static final Pattern STATUS = Pattern.compile("(?i)\\bstatus\\s*(?:=|<>|!=|\\bin\\b)\\s*[(:'?]");

    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void onlyTheRepositoryAsksForAStatusInAQuery() throws IOException {
        assertThat(filesWithQueriesByStatus()).containsExactly("ListingRepository.java");
    }

    private static List<String> filesWithQueriesByStatus() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> STATUS.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
