package org.localoffer.benchmark.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What PostgreSQL logs of a statement is read as the statement, its time and its plan. */
class PlannedStatementTest {

    private static final String LOG = """
            2026-07-14 12:00:00.001 UTC [77] LOG:  checkpoint starting: time
            2026-07-14 12:00:00.123 UTC [78] LOG:  duration: 62.125 ms  plan:
            \tQuery Text: select kind,
            \t  sum(times) from signal
            \t  where day >= $1 group by kind
            \tHashAggregate  (cost=10.00..12.00 rows=6 width=40) (actual time=61.000..61.100 rows=6.00 loops=1)
            \t  Group Key: search_signal.kind
            \t  ->  Seq Scan on search_signal  (cost=0.00..9.00 rows=99 width=36) (actual time=0.010..20.000 rows=99 loops=1)
            2026-07-14 12:00:00.200 UTC [78] LOG:  duration: 0.030 ms  plan:
            \tQuery Text: select 1
            \tResult  (cost=0.00..0.01 rows=1 width=4) (actual time=0.001..0.001 rows=1.00 loops=1)
            2026-07-14 12:00:00.300 UTC [79] ERROR:  terminating connection due to administrator command
            """;

    @Test
    void eachEntryIsReadAndOtherLinesAreLeftOut() {
        List<PlannedStatement> statements = PlannedStatement.read(LOG.lines().toList());

        assertThat(statements)
                .extracting(PlannedStatement::sql)
                .containsExactly("select kind, sum(times) from signal where day >= $1 group by kind", "select 1");
        assertThat(statements.getFirst().milliseconds()).isEqualTo(62.125);
        assertThat(statements.getFirst().plan()).hasSize(3).first().asString().startsWith("HashAggregate  (cost=");
        assertThat(statements.getLast().plan()).hasSize(1);
    }

    @Test
    void anEntryThatIsCutOffKeepsWhatIsThere() {
        List<PlannedStatement> statements = PlannedStatement.read(
                List.of("2026-07-14 12:00:00.123 UTC [78] LOG:  duration: 2.5 ms  plan:", "\tQuery Text: select 2"));

        assertThat(statements).containsExactly(new PlannedStatement("select 2", 2.5, List.of()));
    }

    @Test
    void statementsOfAPageAreGroupedAndTheSlowestComeFirst() {
        List<PlannedStatement> logged = List.of(
                new PlannedStatement("quick", 1, List.of()),
                new PlannedStatement("slow", 5, List.of("first plan")),
                new PlannedStatement("slow", 7, List.of("second plan")),
                new PlannedStatement("quick", 1, List.of()),
                new PlannedStatement("quick", 1, List.of()),
                new PlannedStatement("quick", 1, List.of()),
                new PlannedStatement("the portal's own", 900, List.of()));

        PageStatements statements = PageStatements.of("desk", 2, 2, logged);

        assertThat(statements.alike())
                .extracting(alike -> alike.slowest().sql())
                .containsExactly("slow", "quick");
        assertThat(statements.alike().getFirst().slowest().plan()).containsExactly("second plan");
        assertThat(statements.executionsOfARequest()).isEqualTo(3);
        assertThat(statements.millisecondsOfARequest()).isEqualTo(8);
    }
}
