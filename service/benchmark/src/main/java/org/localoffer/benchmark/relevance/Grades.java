package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.localoffer.benchmark.BenchmarkException;

/** What people said of listings as answers to questions: 0 is of no use, 3 is what the family needs. */
public final class Grades {

    private static final String ID = "id";
    private static final String REFERENCE = "reference";
    private static final String GRADE = "grade";
    private static final List<String> COLUMNS = List.of(ID, REFERENCE, GRADE);

    /** About a hundred listings for each of ten thousand questions. */
    private static final int MOST = 1_000_000;

    /** Grades by reference, by the question's id. */
    private final Map<String, Map<String, Integer>> byQuestion = new LinkedHashMap<>();

    private int gradedAgain;

    private Grades() {}

    /**
     * Reads files with the columns {@code id} (of the question), {@code reference} (of the listing) and {@code grade}.
     * Of a pair that is graded twice the later grade counts.
     *
     * @throws BenchmarkException that names the file and, where there is one, the line
     */
    public static Grades read(List<Path> files) throws IOException {
        Grades grades = new Grades();
        for (Path file : files) {
            CsvTable.read(file, COLUMNS, MOST).rows().forEach(grades::add);
        }
        return grades;
    }

    private void add(CsvTable.Row row) {
        String id = row.field(ID);
        String reference = row.field(REFERENCE);
        String grade = row.field(GRADE);
        if (id.isEmpty() || reference.isEmpty()) {
            throw new BenchmarkException(row.place() + " lacks its id or its reference.");
        }
        if (!grade.matches("[0-3]")) {
            throw new BenchmarkException(row.place() + " has the grade \"" + grade + "\", not one from 0 to 3.");
        }
        Map<String, Integer> ofQuestion = byQuestion.computeIfAbsent(id, key -> new TreeMap<>());
        if (ofQuestion.put(reference, Integer.valueOf(grade)) != null) {
            gradedAgain++;
        }
    }

    /**
     * The questions with their grades. A question without any has no grades, and so is a gap.
     *
     * @throws BenchmarkException where two questions have the same id, because grades could belong to either
     */
    public List<GradedQuery> of(List<JudgedQuery> queries) {
        Set<String> ids = new HashSet<>();
        List<GradedQuery> graded = new ArrayList<>();
        for (JudgedQuery query : queries) {
            if (!ids.add(query.id())) {
                throw new BenchmarkException("Two questions have the id " + query.id() + "; the second is in "
                        + query.set() + ". Grades belong to a question by its id.");
            }
            graded.add(new GradedQuery(query, byQuestion.getOrDefault(query.id(), Map.of())));
        }
        return graded;
    }

    /** Of how many pairs of a question and a listing an earlier grade was replaced by a later one. */
    public int gradedAgain() {
        return gradedAgain;
    }
}
