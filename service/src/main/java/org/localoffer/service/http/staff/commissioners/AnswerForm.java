package org.localoffer.service.http.staff.commissioners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.staff.TypedMonth;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;

/** The form in which a commissioner answers messages or a gap. */
final class AnswerForm {

    static final String MESSAGE = "message";
    static final String GAP = "gap";

    /** Name of the buttons that do not send the answer, with their values. */
    static final String THEN = "then";

    static final String KEEP = "keep";
    static final String PREVIEW = "preview";

    private static final int LONGEST = 5000;
    private static final int LONGEST_ACTION = 500;

    private final String body;
    private final @Nullable GapKey gap;
    private final List<Feedback> messages;
    private final FormValues values;
    private final Errors errors = new Errors();

    AnswerForm(String body, @Nullable GapKey gap, List<Feedback> messages, FormValues values) {
        this.body = body;
        this.gap = gap;
        this.messages = List.copyOf(messages);
        this.values = values;
    }

    /** The form of an existing answer, with the values that were typed now. */
    static AnswerForm again(Answer answer, FormValues values) {
        return new AnswerForm(answer.body(), answer.gap(), List.copyOf(answer.messages()), values);
    }

    /** The values of the fields for an answer. */
    static FormValues valuesOf(Answer answer) {
        Answer.Words words = answer.words();
        return FormValues.empty()
                .set("answer", words.text())
                .set("action", words.action())
                .set("due", words.due() == null ? null : TypedMonth.shown(words.due()))
                .set(FormValues.VERSION, answer.version());
    }

    String body() {
        return body;
    }

    @Nullable
    GapKey gap() {
        return gap;
    }

    List<Feedback> messages() {
        return messages;
    }

    Set<String> references() {
        return messages.stream().map(Feedback::reference).collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody wants to do with the answer; other values than those of the buttons send it. */
    boolean isTo(String then) {
        return values.text(THEN).equals(then);
    }

    /** The answer that was typed; null where there are errors, which {@link #form} then shows. */
    Answer.@Nullable Words read(LocalDate today) {
        if (values.text("answer").isEmpty()) {
            errors.add("answer", "Say what you did or will do, or why you cannot");
        }
        LocalDate due = TypedMonth.read("due", values, errors, today);
        if (due != null && values.text("action").isEmpty()) {
            errors.add("action", "Say what will be done by then");
        }
        return words(due);
    }

    /** What was typed so far, which may lack anything; null where there are errors. */
    Answer.@Nullable Words readUnfinished(LocalDate today) {
        return words(TypedMonth.read("due", values, errors, today));
    }

    private Answer.@Nullable Words words(@Nullable LocalDate due) {
        errors.addIfTooLong("answer", values.text("answer"), LONGEST);
        errors.addIfTooLong("action", values.text("action"), LONGEST_ACTION);
        return errors.isEmpty() ? new Answer.Words(values.text("answer"), values.textOrNull("action"), due) : null;
    }

    /** @param button label of the button that sends it */
    Form form(String action, String button, LocalDate today) {
        List<HiddenField> hidden = new ArrayList<>();
        hidden.add(new HiddenField(FormValues.SUBMISSION, values.submission().toString()));
        hidden.add(new HiddenField(FormValues.VERSION, values.text(FormValues.VERSION)));
        if (gap != null) {
            hidden.add(new HiddenField(GAP, gap.key()));
        }
        messages.forEach(message -> hidden.add(new HiddenField(MESSAGE, message.reference())));
        return new Form(
                action,
                hidden,
                List.of(Section.of(
                        Field.of(FieldKind.TEXT_AREA, "answer", "Your answer", values.text("answer"))
                                .withHint(
                                        "It will be published. Say what you did or will do, or why you cannot. Name nobody.")
                                .withLongest(LONGEST)
                                .withError(errors.of("answer")),
                        Field.of(FieldKind.TEXT, "action", "What happens next (optional)", values.text("action"))
                                .withLongest(LONGEST_ACTION)
                                .withError(errors.of("action")),
                        Field.of(FieldKind.SHORT, "due", "By when (optional)", values.text("due"))
                                .withHint(TypedMonth.hint(today))
                                .withError(errors.of("due")))),
                List.of(
                        Button.main(button),
                        Button.secondary("See it as families will read it", THEN, PREVIEW),
                        Button.secondary("Keep it for later", THEN, KEEP)),
                null);
    }
}
