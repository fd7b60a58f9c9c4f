package org.localoffer.service.http.staff.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.inspection.InspectionPeriod;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Words;

/**
 * The first and the last day of a period, as they were typed.
 *
 * @param from as typed; empty for nothing
 * @param to as typed; empty for nothing
 * @param firstDay before which nothing is known; null if nothing ever was listed
 */
record PeriodForm(String from, String to, @Nullable LocalDate firstDay, LocalDate today) {

    static final String FROM = "from";
    static final String TO = "to";

    /** Longer than any day in words. */
    private static final int LONGEST = 40;

    private static final String HINT = "Like 1/7/2026";

    PeriodForm {
        from = shortened(from);
        to = shortened(to);
    }

    private static String shortened(String text) {
        return text.strip().substring(0, Math.min(text.strip().length(), LONGEST));
    }

    /** Where nothing was typed, the last whole quarter. */
    static PeriodForm of(String from, String to, @Nullable LocalDate firstDay, LocalDate today) {
        if (!from.isBlank() || !to.isBlank()) {
            return new PeriodForm(from, to, firstDay, today);
        }
        InspectionPeriod quarter = InspectionPeriod.lastQuarter(today);
        InspectionPeriod known =
                firstDay == null || !quarter.to().isBefore(firstDay) ? quarter : new InspectionPeriod(firstDay, today);
        return new PeriodForm(TypedDay.shown(known.from()), TypedDay.shown(known.to()), firstDay, today);
    }

    /** Whether anything is known of the period. */
    boolean knows(InspectionPeriod period) {
        return firstDay != null && !period.to().isBefore(firstDay);
    }

    /** Empty where a day is wrong; {@link #form} then says how. */
    Optional<InspectionPeriod> period() {
        if (wrongFrom() != null || wrongTo() != null) {
            return Optional.empty();
        }
        return TypedDay.of(from).flatMap(first -> TypedDay.of(to).map(last -> new InspectionPeriod(first, last)));
    }

    Form form() {
        return Form.of(
                EditorDesk.INSPECTION,
                List.of(),
                List.of(field(FROM, "First day", from, wrongFrom()), field(TO, "Last day", to, wrongTo())),
                Button.secondary("Show this period"));
    }

    private static Field field(String name, String label, String value, @Nullable String error) {
        return Field.of(FieldKind.SHORT, name, label, value).withHint(HINT).withError(error);
    }

    private @Nullable String wrongFrom() {
        LocalDate first = TypedDay.of(from).orElse(null);
        if (first == null) {
            return "Enter the first day, like 1/7/2026";
        }
        return first.isAfter(today) ? "Choose a first day that has begun: " + Words.date(first) + " is to come" : null;
    }

    private @Nullable String wrongTo() {
        LocalDate last = TypedDay.of(to).orElse(null);
        if (last == null) {
            return "Enter the last day, like 30/9/2026";
        }
        if (last.isAfter(today)) {
            return "Choose a last day that is not to come: today is " + Words.date(today);
        }
        LocalDate first = TypedDay.of(from).orElse(null);
        if (first != null && last.isBefore(first)) {
            return "Choose a last day that is not before the first";
        }
        if (first != null && new InspectionPeriod(first, last).isTooLong()) {
            return "Choose a period of at most " + InspectionPeriod.LONGEST.getYears() + " years";
        }
        return firstDay == null || last.isBefore(firstDay) ? nothingKnown() : null;
    }

    private String nothingKnown() {
        return firstDay == null
                ? "Nothing was ever listed here"
                : "Choose a last day from " + Words.date(firstDay) + " on: nothing was listed here before";
    }
}
