package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Listings of the portal's first pages that nobody has graded, for people who grade them. */
final class UngradedHits {

    private UngradedHits() {}

    /** Writes CSV with the columns id, query, reference, position (from 1) and match. */
    static void write(List<GradedAnswer> answers, Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("id", "query", "reference", "position", "match");
            answers.forEach(answer -> write(answer, csv));
        }
    }

    private static void write(GradedAnswer answer, CsvWriter csv) {
        int position = 1;
        for (RankedAnswer.Hit hit : answer.portal().hits()) {
            if (!answer.question().isGraded(hit.reference())) {
                csv.writeRecord(
                        answer.query().id(),
                        answer.query().query(),
                        hit.reference(),
                        Integer.toString(position),
                        hit.match());
            }
            position++;
        }
    }
}
