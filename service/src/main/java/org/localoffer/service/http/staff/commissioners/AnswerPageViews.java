package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.England;
import org.localoffer.service.http.shared.AnswerViews;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.web.commissioning.AnswerFormView;
import org.localoffer.web.feedback.AnswerView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;

/** Builds the page on which a commissioner writes an answer, and later reads it again. */
@ApplicationScoped
class AnswerPageViews {

    private final AnswerViews answers;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    AnswerPageViews(AnswerViews answers, CurrentLocalArea localArea, Clock clock) {
        this.answers = answers;
        this.localArea = localArea;
        this.clock = clock;
    }

    /**
     * The page of a new answer.
     *
     * @param preview what was typed, to show as families will read it; null for no preview
     */
    AnswerFormView form(AnswerForm form, Answer.@Nullable Words preview) {
        return new AnswerFormView(
                texts(form.messages()),
                line(form.gap()),
                null,
                null,
                null,
                preview(form, preview),
                form.form("/commissioner/answers", "Send to an officer", today()),
                null);
    }

    /** The page of an answer that is stored. */
    AnswerFormView written(Answer answer, @Nullable String notice) {
        return written(answer, AnswerForm.again(answer, AnswerForm.valuesOf(answer)), null, notice);
    }

    /**
     * The same with a form that was sent, to show its errors or a preview.
     *
     * @param preview null for no preview
     */
    AnswerFormView typed(Answer answer, AnswerForm form, Answer.@Nullable Words preview) {
        return written(answer, form, preview, null);
    }

    private AnswerFormView written(
            Answer answer, AnswerForm form, Answer.@Nullable Words preview, @Nullable String notice) {
        boolean isOpen = answer.isWithItsBody() && !answer.isTakenDown();
        return new AnswerFormView(
                texts(List.copyOf(answer.messages())),
                line(answer.gap()),
                answer.reason(),
                isOpen ? null : AnswerLabels.state(answer),
                isOpen ? null : AnswerLabels.next(answer, today()),
                isOpen ? preview(form, preview) : asFamiliesRead(answer),
                isOpen ? open(answer, form) : done(answer),
                notice);
    }

    private @Nullable AnswerView preview(AnswerForm form, Answer.@Nullable Words words) {
        return words == null ? null : answers.preview(form.body(), form.gap(), form.messages(), words);
    }

    /** A text that is taken down is for officers alone. */
    private @Nullable AnswerView asFamiliesRead(Answer answer) {
        return answer.isTakenDown() ? null : answers.of(answer);
    }

    private Form open(Answer answer, AnswerForm form) {
        return form.form(
                AnswerLabels.address(answer),
                answer.reason() == null ? "Send to an officer" : "Send to an officer again",
                today());
    }

    private static @Nullable Form done(Answer answer) {
        return answer.isPromise()
                ? StaffForms.button(
                        AnswerLabels.address(answer) + "/done",
                        answer.version(),
                        Button.main("What was promised is done"))
                : null;
    }

    private @Nullable String line(@Nullable GapKey gap) {
        return gap == null ? null : new GapKeyLabels(localArea.get(), gap).line();
    }

    private LocalDate today() {
        return England.day(clock.instant());
    }

    private static List<String> texts(List<Feedback> messages) {
        return messages.stream().map(Feedback::shownText).toList();
    }
}
