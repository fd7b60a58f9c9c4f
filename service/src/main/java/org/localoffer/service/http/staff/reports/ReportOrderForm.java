package org.localoffer.service.http.staff.reports;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.counts.CalendarPeriod;
import org.localoffer.service.gaps.reports.ReportKind;
import org.localoffer.service.gaps.reports.ReportOrder;
import org.localoffer.service.gaps.reports.ReportPeriod;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;

/** The form that asks for a report. */
final class ReportOrderForm {

    static final String BODY = "body";

    private static final String KIND = "kind";
    private static final String PERIOD = "period";
    private static final String FROM = "from";
    private static final String TO = "to";

    /** The choice of days that are no calendar period. */
    private static final String DAYS = "days";

    /** What was counted of searches is kept so long. */
    private static final Period KEPT = Period.ofYears(3);

    private static final int MONTHS = 12;
    private static final int QUARTERS = 8;
    private static final int HALF_YEARS = 4;
    private static final int YEARS = 2;

    private final Bodies bodies;
    private final FormValues values;
    private final LocalDate today;
    private final Errors errors = new Errors();

    /**
     * The bodies to choose from.
     *
     * @param all whether none of them means all bodies; otherwise it means those that are offered
     * @param offered each unselected
     */
    record Bodies(boolean all, List<Choice> offered) {

        Bodies {
            offered = List.copyOf(offered);
        }

        private List<String> slugs() {
            return offered.stream().map(Choice::value).toList();
        }
    }

    ReportOrderForm(Bodies bodies, FormValues values, LocalDate today) {
        this.bodies = bodies;
        this.values = values;
        this.today = today;
    }

    /**
     * What was asked for; null where there are errors, which {@link #form} then shows.
     *
     * @param actor who sent the form
     */
    @Nullable
    ReportOrder read(Actor actor) {
        ReportKind kind = SlugEnum.of(ReportKind.class, values.text(KIND)).orElse(null);
        if (kind == null) {
            errors.add(KIND, "Choose a kind of report");
        }
        List<String> chosen = chosenBodies();
        ReportPeriod period = period();
        return kind != null && period != null && errors.isEmpty()
                ? ReportOrder.asked(values.submission(), actor, kind, chosen, period)
                : null;
    }

    private List<String> chosenBodies() {
        Set<String> ticked = values.all(BODY);
        if (!bodies.slugs().containsAll(ticked)) {
            errors.add(BODY, "Choose bodies of the list");
        }
        if (!ticked.isEmpty()) {
            return List.copyOf(ticked);
        }
        return bodies.all() ? List.of() : bodies.slugs();
    }

    private @Nullable ReportPeriod period() {
        String chosen = values.text(PERIOD);
        if (chosen.equals(DAYS)) {
            return days();
        }
        CalendarPeriod period =
                CalendarPeriod.parse(chosen).filter(this::isOffered).orElse(null);
        if (period == null) {
            errors.add(PERIOD, "Choose a period that is over");
        }
        return period == null ? null : ReportPeriod.of(period);
    }

    private boolean isOffered(CalendarPeriod period) {
        return Stream.of(CalendarPeriod.Kind.values()).flatMap(this::ended).anyMatch(period::equals);
    }

    private @Nullable ReportPeriod days() {
        LocalDate from = day(FROM);
        LocalDate to = day(TO);
        if (from == null || to == null) {
            return null;
        }
        if (from.isBefore(today.minus(KEPT))) {
            errors.add(FROM, "Enter a day within the last three years: older counts are deleted");
        }
        if (to.isBefore(from)) {
            errors.add(TO, "Enter a day that is not before the first one");
        }
        if (to.isAfter(today)) {
            errors.add(TO, "Enter a day that is today or in the past");
        }
        return errors.isEmpty() ? new ReportPeriod(from, to) : null;
    }

    private @Nullable LocalDate day(String field) {
        LocalDate day = TypedDay.of(values.text(field)).orElse(null);
        if (day == null) {
            errors.add(field, "Enter a date, like " + TypedDay.shown(today));
        }
        return day;
    }

    /** The periods of a kind that are over, the latest first. */
    private Stream<CalendarPeriod> ended(CalendarPeriod.Kind kind) {
        int most =
                switch (kind) {
                    case MONTH -> MONTHS;
                    case QUARTER -> QUARTERS;
                    case HALF_YEAR -> HALF_YEARS;
                    case YEAR -> YEARS;
                };
        return Stream.iterate(CalendarPeriod.of(kind, today, Month.JANUARY).previous(), CalendarPeriod::previous)
                .limit(most);
    }

    Form form(String action) {
        List<Field> fields = new ArrayList<>();
        fields.add(Choices.select(
                        KIND,
                        "Kind of report",
                        List.of(new Choice("", "Choose", false)),
                        Choices.of(ReportKind.values()),
                        values)
                .withError(errors.of(KIND)));
        if (bodies.all() || bodies.offered().size() > 1) {
            fields.add(Field.of(
                            FieldKind.CHECKBOXES,
                            BODY,
                            "Which bodies is it about?",
                            Choices.selecting(values.all(BODY)::contains, bodies.offered()))
                    .withHint(
                            bodies.all()
                                    ? "Tick none for all bodies together. A body can read a report that is about it alone."
                                    : "Tick none for all of yours together.")
                    .withError(errors.of(BODY)));
        }
        fields.add(Choices.select(PERIOD, "Period", List.of(new Choice("", "Choose", false)), periods(), values)
                .withError(errors.of(PERIOD)));
        fields.add(day(FROM, "First day", "Only for days that you choose. For example, " + TypedDay.shown(today)));
        fields.add(day(TO, "Last day", "Only for days that you choose."));
        return Form.of(
                action,
                List.of(new HiddenField(
                        FormValues.SUBMISSION, values.submission().toString())),
                fields,
                Button.main("Make the report"));
    }

    private Field day(String name, String label, String hint) {
        return Field.of(FieldKind.SHORT, name, label + " (optional)", values.text(name))
                .withHint(hint)
                .withError(errors.of(name));
    }

    private List<Choice> periods() {
        return Stream.concat(
                        Stream.of(CalendarPeriod.Kind.values())
                                .flatMap(this::ended)
                                .map(period -> new Choice(period.slug(), period.label(), false)),
                        Stream.of(new Choice(DAYS, "Days that I choose", false)))
                .toList();
    }
}
