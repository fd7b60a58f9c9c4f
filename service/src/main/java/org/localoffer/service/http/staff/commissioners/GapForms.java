package org.localoffer.service.http.staff.commissioners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.PlanRating;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.TypedMonth;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.PlanLine;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;

/**
 * The forms for the steps with a gap that need more than a button.
 *
 * @param page of the gap
 * @param values as they were typed; of no effect on a form that was not sent
 */
record GapForms(String page, GapProgress gap, FormValues values, Errors errors, LocalDate today) {

    static final String PLAN = "plan";
    static final String DECLINE = "decline";
    static final String PASS_ON = "pass-on";

    private static final String ACTION = "action";
    private static final String OWNER = "owner_role";
    private static final String DUE = "due";
    private static final String LINE = "line";
    private static final String RATING = "rating";
    private static final String BECAUSE = "because";
    private static final String BODY = "body";
    private static final String NOTE = "note";

    private static final int LONGEST = 500;
    private static final int LONGEST_ROLE = 100;

    /** Where somebody passes a gap on to, and why. */
    record PassedOn(String body, String note) {}

    /** The same forms, filled in with the plan there is. */
    GapForms withPlan() {
        GapPlan plan = gap.plan();
        if (plan == null) {
            return this;
        }
        FormValues planned = FormValues.empty()
                .set(ACTION, plan.action())
                .set(OWNER, plan.ownerRole())
                .set(DUE, TypedMonth.shown(plan.due()))
                .set(LINE, plan.line())
                .set(RATING, plan.rating().slug());
        return new GapForms(page, gap, planned, errors, today);
    }

    Form plan(List<PlanLine> lines) {
        List<Field> fields = new ArrayList<>();
        fields.add(text(FieldKind.TEXT_AREA, ACTION, "What will be done").withLongest(LONGEST));
        fields.add(
                text(FieldKind.TEXT, OWNER, "Who sees to it").withHint("A role, like Head of inclusion. Name nobody."));
        fields.add(text(FieldKind.SHORT, DUE, "By when").withHint(TypedMonth.hint(today)));
        if (!lines.isEmpty()) {
            fields.add(Field.of(
                            FieldKind.SELECT,
                            LINE,
                            "Part of the joint plan (optional)",
                            Stream.concat(
                                            Stream.of(choice(LINE, "", "None")),
                                            lines.stream().map(line -> choice(LINE, line.slug(), line.label())))
                                    .toList())
                    .withError(errors.of(LINE)));
        }
        fields.add(Field.of(
                        FieldKind.RADIOS,
                        RATING,
                        "How it stands",
                        Arrays.stream(PlanRating.values())
                                .map(rating -> choice(RATING, rating.slug(), rating.label()))
                                .toList())
                .withError(errors.of(RATING)));
        return form(PLAN, fields, "Save the plan");
    }

    /** The plan that was typed; null where there are errors. */
    @Nullable
    GapPlan readPlan(List<PlanLine> lines) {
        String action = required(ACTION, LONGEST, "Say what will be done");
        String owner = required(OWNER, LONGEST_ROLE, "Say which role sees to it");
        LocalDate due = TypedMonth.read(DUE, values, errors, today);
        if (due == null) {
            errors.add(DUE, "Say by when");
        }
        String line = values.textOrNull(LINE);
        if (line != null && lines.stream().noneMatch(known -> known.slug().equals(line))) {
            errors.add(LINE, "Choose a part of the plan");
        }
        PlanRating rating = SlugEnum.of(PlanRating.class, values.text(RATING)).orElse(null);
        if (rating == null) {
            errors.add(RATING, "Choose green, amber or red");
        }
        return !errors.isEmpty() || due == null || rating == null
                ? null
                : new GapPlan(action, owner, due, line, rating);
    }

    Form decline() {
        return form(
                DECLINE,
                List.of(text(FieldKind.TEXT_AREA, BECAUSE, "Why nothing will be done")
                        .withHint("Bodies that share this gap read it. Name nobody.")
                        .withLongest(LONGEST)),
                "Decline it with this reason");
    }

    /** The reason that was typed; null where there are errors. */
    @Nullable
    String readReason() {
        String because = required(BECAUSE, LONGEST, "Say why nothing will be done");
        return errors.isEmpty() ? because : null;
    }

    /** @param bodies that it can be passed on to */
    Form passOn(List<Commissioner> bodies) {
        return form(
                PASS_ON,
                List.of(
                        Field.of(
                                        FieldKind.SELECT,
                                        BODY,
                                        "Who should answer it",
                                        Stream.concat(
                                                        Stream.of(choice(BODY, "", "Choose one")),
                                                        bodies.stream()
                                                                .map(body -> choice(BODY, body.slug(), body.label())))
                                                .toList())
                                .withError(errors.of(BODY)),
                        text(FieldKind.TEXT_AREA, NOTE, "Why it is for them")
                                .withHint("They will read this. Name nobody.")
                                .withLongest(LONGEST)),
                "Pass it on");
    }

    /** Whom it is passed on to; null where there are errors. */
    @Nullable
    PassedOn readPassedOn(List<Commissioner> bodies) {
        String body = values.text(BODY);
        if (bodies.stream().noneMatch(known -> known.slug().equals(body))) {
            errors.add(BODY, "Choose who should answer it");
        }
        String note = required(NOTE, LONGEST, "Say why it is for them");
        return errors.isEmpty() ? new PassedOn(body, note) : null;
    }

    private String required(String field, int longest, String whatToDo) {
        String text = values.text(field);
        if (text.isEmpty()) {
            errors.add(field, whatToDo);
        }
        errors.addIfTooLong(field, text, longest);
        return text;
    }

    private Field text(FieldKind kind, String name, String label) {
        return Field.of(kind, name, label, values.text(name)).withError(errors.of(name));
    }

    private Choice choice(String field, String value, String label) {
        return new Choice(value, label, values.text(field).equals(value));
    }

    private Form form(String step, List<Field> fields, String button) {
        return Form.of(page + "/" + step, List.of(StaffForms.version(gap.version())), fields, Button.main(button));
    }
}
