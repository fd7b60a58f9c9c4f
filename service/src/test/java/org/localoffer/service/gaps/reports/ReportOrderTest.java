package org.localoffer.service.gaps.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;

/** Which orders are one, and which are not. */
class ReportOrderTest {

    private static final Actor OFFICER = new Actor(ActorRole.EDITOR, "jo");
    private static final Actor COMMISSIONER = new Actor(ActorRole.COMMISSIONER, "sam");
    private static final ReportPeriod APRIL = new ReportPeriod(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30));
    private static final ReportPeriod MAY = new ReportPeriod(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 5, 31));
    private static final UUID FORM = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final List<String> ICB = List.of("icb");

    private static UUID asked(UUID form, Actor actor, ReportKind kind, List<String> bodies, ReportPeriod period) {
        return ReportOrder.asked(form, actor, kind, bodies, period).id();
    }

    @Test
    void aFormThatIsSentTwiceIsOneOrder() {
        assertThat(asked(FORM, OFFICER, ReportKind.TRENDING, List.of("icb", "education"), APRIL))
                .isEqualTo(asked(FORM, OFFICER, ReportKind.TRENDING, List.of("education", "icb"), APRIL));
    }

    @Test
    void aFormThatIsSentWithOtherValuesOrByAnotherPersonIsAnotherOrder() {
        assertThat(List.of(
                        asked(FORM, OFFICER, ReportKind.TRENDING, ICB, APRIL),
                        asked(FORM, OFFICER, ReportKind.ANNUAL, ICB, APRIL),
                        asked(FORM, OFFICER, ReportKind.TRENDING, List.of(), APRIL),
                        asked(FORM, OFFICER, ReportKind.TRENDING, ICB, MAY),
                        asked(FORM, COMMISSIONER, ReportKind.TRENDING, ICB, APRIL),
                        ReportOrder.correction(FORM, OFFICER, 1),
                        ReportOrder.correction(FORM, OFFICER, 2),
                        ReportOrder.correction(FORM, COMMISSIONER, 1)))
                .doesNotHaveDuplicates();
    }

    /** Whoever knows the id of a due report could otherwise keep it from being made. */
    @Test
    void aFormThatBringsTheIdOfADueReportIsNotThatReport() {
        ReportOrder due = ReportOrder.due(ReportKind.TRENDING, ICB, APRIL);

        assertThat(asked(due.id(), COMMISSIONER, ReportKind.TRENDING, ICB, APRIL))
                .isNotEqualTo(due.id());
        assertThat(ReportOrder.correction(due.id(), COMMISSIONER, 1)).isNotEqualTo(due.id());
        assertThat(ReportOrder.due(ReportKind.TRENDING, ICB, APRIL)).isEqualTo(due);
    }
}
