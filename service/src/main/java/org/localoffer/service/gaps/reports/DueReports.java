package org.localoffer.service.gaps.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.WorkingDays;
import org.localoffer.service.gaps.GapRoutes;
import org.localoffer.service.gaps.counts.CalendarPeriod;
import org.localoffer.service.localarea.model.Commissioner;

/**
 * Asks for reports by itself on the first working morning after a calendar period has ended: one for each body that answers
 * for gaps, and one for all of them together.
 */
@ApplicationScoped
public class DueReports {

    private static final Actor ACTOR = Actor.system("reports");

    /** Before the daily digest, and before people begin to work. */
    private static final LocalTime AT = LocalTime.of(6, 30);

    /**
     * What could not be asked for in time is asked for later, within these days. A portal that is new does not begin with
     * reports of months in which it was not there.
     */
    private static final Period MADE_UP_FOR = Period.ofDays(14);

    private final GapReports reports;
    private final GapRoutes routes;
    private final Clock clock;

    DueReports(GapReports reports, GapRoutes routes, Clock clock) {
        this.reports = reports;
        this.routes = routes;
        this.clock = clock;
    }

    /** A kind of report whose period has ended. */
    record Due(ReportKind kind, CalendarPeriod period) {}

    /** Asks for what is due today. Asked for twice, each report is made once. */
    @Transactional
    @ActivateRequestContext
    public void ask() {
        List<Due> due = due(England.day(clock.instant()));
        if (due.isEmpty()) {
            return;
        }
        List<List<String>> readers = Stream.concat(
                        Stream.of(List.<String>of()),
                        routes.answering().stream().map(Commissioner::slug).map(List::of))
                .toList();
        for (Due one : due) {
            readers.forEach(
                    bodies -> reports.ask(ReportOrder.due(one.kind(), bodies, ReportPeriod.of(one.period())), ACTOR));
        }
    }

    /** The kinds whose period ended before the day, from the first working day after it on. */
    static List<Due> due(LocalDate day) {
        return Arrays.stream(ReportKind.values())
                .map(kind -> new Due(
                        kind,
                        CalendarPeriod.of(kind.period(), day, Month.JANUARY).previous()))
                .filter(due -> {
                    LocalDate first = WorkingDays.after(due.period().lastDay(), 1);
                    return !day.isBefore(first) && day.isBefore(first.plus(MADE_UP_FOR));
                })
                .toList();
    }

    /** The scheduler's task; it has to be registered before the scheduler starts. */
    static class DueReportsTask {

        @Produces
        @Singleton
        RecurringTask<Void> dueReports(Provider<DueReports> due) {
            return Tasks.recurring("due-gap-reports", new Daily(England.ZONE, AT))
                    .execute((instance, context) -> due.get().ask());
        }
    }
}
