package org.localoffer.service.http.staff.annual;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.annual.AnnualReport;
import org.localoffer.service.gaps.annual.ReportYear;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.TypedMonth;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.Section;

/** The forms in which an officer begins a report, writes in it and publishes it. */
final class AnnualForms {

    static final String ACT = "act";
    static final String ISSUE = "issue";

    private static final String SAVE = "save";
    private static final String FIRST_MONTH = "first_month";

    /** Characters of a text: two pages of print. */
    private static final int LONGEST = 8000;

    /** The law came into force in September 2014. */
    private static final YearMonth FIRST = YearMonth.of(2014, 9);

    private final FormValues values;
    private final LocalDate today;
    private final Errors errors = new Errors();

    AnnualForms(FormValues values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    /** Values of a form that nobody has changed. */
    static FormValues of(ReportYear year, AnnualReport.Texts texts) {
        return FormValues.empty()
                .set(FIRST_MONTH, TypedMonth.shown(year.firstDay()))
                .set(AnnualReport.INSPECTIONS, texts.inspections())
                .set(AnnualReport.NEXT_ACTIONS, texts.nextActions());
    }

    Errors errors() {
        return errors;
    }

    /** The year that was typed; null where there is an error. */
    @Nullable
    ReportYear year() {
        YearMonth month = TypedMonth.of(values.text(FIRST_MONTH)).orElse(null);
        if (month == null) {
            errors.add(FIRST_MONTH, "Enter a month and a year, like January " + today.getYear());
        } else if (month.isAfter(YearMonth.from(today))) {
            errors.add(FIRST_MONTH, "Enter a month that has begun, like January " + today.getYear());
        } else if (month.isBefore(FIRST)) {
            errors.add(FIRST_MONTH, "Enter a month since September 2014");
        } else {
            return new ReportYear(month.atDay(1));
        }
        return null;
    }

    /** Says that the year has days in common with another report. */
    void overlaps() {
        errors.add(FIRST_MONTH, "Enter a month after the years of the published reports");
    }

    /** What was written. What is too long is an error. */
    AnnualReport.Texts texts() {
        return new AnnualReport.Texts(text(AnnualReport.INSPECTIONS), text(AnnualReport.NEXT_ACTIONS));
    }

    private @Nullable String text(String field) {
        errors.addIfTooLong(field, values.text(field), LONGEST);
        return values.textOrNull(field);
    }

    Form begin() {
        return Form.of(
                EditorDesk.ANNUAL_REPORT + "/begin", List.of(), List.of(month()), Button.main("Begin the report"));
    }

    /**
     * The form of a report that is being prepared.
     *
     * @param found in the texts that were sent to be published; {@link PublicationFindings#NOTHING} before
     * @param problem why it was not published although its values are valid; null otherwise
     */
    Form write(String slug, int version, PublicationFindings found, @Nullable String problem) {
        ClearanceFields clearance = new ClearanceFields(found, values);
        clearance.note(errors);
        List<Field> fields = new ArrayList<>();
        fields.add(month());
        fields.add(area(
                AnnualReport.INSPECTIONS,
                "What mystery shoppers and Young Inspectors found (optional)",
                "How often help was found is counted from the evidence that you record."));
        fields.addAll(clearance.of(AnnualReport.INSPECTIONS, errors));
        fields.add(area(
                AnnualReport.NEXT_ACTIONS,
                "What you will do next year",
                "In plain words, so that families know what to expect. Name nobody."));
        fields.addAll(clearance.of(AnnualReport.NEXT_ACTIONS, errors));
        return new Form(
                EditorDesk.ANNUAL_REPORT + "/" + slug + "/texts",
                List.of(StaffForms.version(version)),
                List.of(new Section("form", null, clearance.intro(), fields, null)),
                List.of(
                        Button.main("Save", ACT, SAVE),
                        new Button("Publish the report", ACT, ISSUE, Button.Weight.WARNING)),
                problem);
    }

    private Field month() {
        return Field.of(FieldKind.TEXT, FIRST_MONTH, "The month in which the year begins", values.text(FIRST_MONTH))
                .withHint("Month and year, like January " + today.getYear() + ". A report is about twelve months.")
                .withError(errors.of(FIRST_MONTH));
    }

    private Field area(String name, String label, String hint) {
        return Field.of(FieldKind.TEXT_AREA, name, label, values.text(name))
                .withHint(hint)
                .withLongest(LONGEST)
                .withError(errors.of(name));
    }
}
