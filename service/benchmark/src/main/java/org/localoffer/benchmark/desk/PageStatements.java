package org.localoffer.benchmark.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements behind a page.
 *
 * @param alike executions of the same SQL; those that took most time together come first
 */
record PageStatements(String page, int requests, List<Alike> alike) {

    /** Executions of one SQL text, the slowest first. */
    record Alike(List<PlannedStatement> executions) {

        double milliseconds() {
            return executions.stream()
                    .mapToDouble(PlannedStatement::milliseconds)
                    .sum();
        }

        PlannedStatement slowest() {
            return executions.getFirst();
        }
    }

    /**
     * Groups what was logged while a page was asked for.
     *
     * @param least executions of a statement that belongs to the page; others are the portal's own work every few seconds
     */
    static PageStatements of(String page, int requests, int least, List<PlannedStatement> logged) {
        return new PageStatements(
                page,
                requests,
                logged.stream()
                        .sorted(Comparator.comparingDouble(PlannedStatement::milliseconds)
                                .reversed())
                        .collect(Collectors.groupingBy(PlannedStatement::sql))
                        .values()
                        .stream()
                        .filter(executions -> executions.size() >= least)
                        .map(Alike::new)
                        .sorted(Comparator.comparingDouble(Alike::milliseconds).reversed())
                        .toList());
    }

    double executionsOfARequest() {
        return (double) alike.stream()
                        .mapToInt(each -> each.executions().size())
                        .sum()
                / requests;
    }

    double millisecondsOfARequest() {
        return alike.stream().mapToDouble(Alike::milliseconds).sum() / requests;
    }
}
