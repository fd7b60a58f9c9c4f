package org.localoffer.service.http.staff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.reports.ReportOrder;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;

/** What is read from the form that asks for a report. */
class ReportOrderFormTest {

    private static final Actor OFFICER = new Actor(ActorRole.EDITOR, "t");
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 12);
    private static final List<Choice> OFFERED =
            List.of(new Choice("icb", "ICB", false), new Choice("education", "Education", false));

    /** @param sent such as "kind=annual body=icb" */
    private static ReportOrderForm form(boolean all, String sent) {
        Map<String, List<String>> values = Stream.of(sent.split(" ", -1))
                .filter(field -> !field.isEmpty())
                .map(field -> field.split("=", 2))
                .collect(Collectors.groupingBy(
                        field -> field[0], Collectors.mapping(field -> field[1], Collectors.toList())));
        return new ReportOrderForm(new ReportOrderForm.Bodies(all, OFFERED), FormValues.of(values), TODAY);
    }

    private static String order(boolean all, String sent) {
        ReportOrder order = form(all, sent).read(OFFICER);
        return order == null
                ? "refused"
                : order.kind() + " " + order.bodies() + " " + order.period().from() + " "
                        + order.period().to();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | kind=trending period=2027-04                           | TRENDING [] 2027-04-01 2027-04-30
            true  | kind=annual period=2026 body=icb                       | ANNUAL [icb] 2026-01-01 2026-12-31
            true  | kind=performance period=2027-q1 body=icb body=education | PERFORMANCE [education, icb] 2027-01-01 2027-03-31
            false | kind=steering-group period=2026-h2                     | STEERING_GROUP [education, icb] 2026-07-01 2026-12-31
            true  | kind=trending period=days from=3/5/2027 to=9/5/2027    | TRENDING [] 2027-05-03 2027-05-09
            true  | kind=trending period=days from=12/5/2027 to=12/5/2027  | TRENDING [] 2027-05-12 2027-05-12
            """)
    void aFilledInFormIsAnOrder(boolean all, String sent, String expected) {
        assertThat(order(all, sent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                              | kind period
            kind=weekly period=2027-04                                      | kind
            kind=trending period=2027-05                                    | period
            kind=trending period=2031                                       | period
            kind=trending period=2019-04                                    | period
            kind=trending period=2027-04-q                                  | period
            kind=trending period=2027-04 body=somebody-else                 | body
            kind=trending period=days                                       | from to
            kind=trending period=days from=soon to=9/5/2027                 | from
            kind=trending period=days from=9/5/2027 to=3/5/2027             | to
            kind=trending period=days from=9/5/2027 to=13/5/2027            | to
            kind=trending period=days from=1/5/2020 to=9/5/2027             | from
            """)
    void aFormWithErrorsSaysWhereTheyAre(String sent, String wrong) {
        ReportOrderForm form = form(true, sent);

        assertThat(form.read(OFFICER)).isNull();
        assertThat(form.form("/a").wrong().stream().map(Field::name).collect(Collectors.joining(" ")))
                .isEqualTo(wrong);
    }

    @Test
    void periodsThatAreOverAreOfferedTheLatestFirst() {
        Field period = form(true, "").form("/a").sections().getFirst().fields().stream()
                .filter(field -> field.name().equals("period"))
                .findFirst()
                .orElseThrow();

        assertThat(period.choices())
                .extracting(Choice::value)
                .startsWith("", "2027-04", "2027-03")
                .contains("2027-q1", "2026-h2", "2026", "2025")
                .doesNotContain("2027-05", "2027-q2", "2027")
                .endsWith("days");
    }
}
