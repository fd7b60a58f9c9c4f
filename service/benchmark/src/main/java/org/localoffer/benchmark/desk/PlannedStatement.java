package org.localoffer.benchmark.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that the database executed, as PostgreSQL's module {@code auto_explain} logs it.
 *
 * @param plan its lines, with what really happened in each step
 */
record PlannedStatement(String sql, double milliseconds, List<String> plan) {

    /** The first line of an entry, after the time and the process. */
    private static final Pattern BEGIN = Pattern.compile(".*\\bLOG: +duration: ([0-9.]+) ms +plan:$");

    private static final String QUERY = "Query Text: ";

    private static final String COST = "(cost=";

    PlannedStatement {
        plan = List.copyOf(plan);
    }

    /** The statements of a part of the log. All lines of an entry but its first begin with a tab. */
    static List<PlannedStatement> read(List<String> log) {
        List<PlannedStatement> statements = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            Matcher begin = BEGIN.matcher(log.get(i));
            if (begin.matches()) {
                int end = i + 1;
                while (end < log.size() && log.get(end).startsWith("\t")) {
                    end++;
                }
                statements.add(read(Double.parseDouble(begin.group(1)), log.subList(i + 1, end)));
            }
        }
        return statements;
    }

    private static PlannedStatement read(double milliseconds, List<String> lines) {
        List<String> sql = new ArrayList<>();
        List<String> plan = new ArrayList<>();
        for (String line : lines) {
            boolean planned = !plan.isEmpty() || line.contains(COST);
            (planned ? plan : sql).add(line.substring(1));
        }
        String text = String.join(" ", sql).replaceAll("\\s+", " ").strip();
        return new PlannedStatement(text.startsWith(QUERY) ? text.substring(QUERY.length()) : text, milliseconds, plan);
    }
}
