package org.localoffer.service.http.shared;

import java.util.Collection;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.listing.ShownName;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.web.feedback.AnswerView;

/** Builds the view of an answer as families read it, also before it is published. */
@ApplicationScoped
public class AnswerViews {

    private final AnswerBodies bodies;
    private final CurrentLocalArea localArea;

    AnswerViews(AnswerBodies bodies, CurrentLocalArea localArea) {
        this.bodies = bodies;
        this.localArea = localArea;
    }

    /** An answer as it stands; one that is not published says so. */
    public AnswerView of(Answer answer) {
        return view(
                "answer-" + answer.number(),
                Answered.of(answer),
                answer.words(),
                answer.actionDoneAt() == null ? null : Phrases.date(answer.actionDoneAt()),
                answer.publishedAt() == null ? "not published yet" : Phrases.date(answer.publishedAt()));
    }

    /**
     * Words that are not stored, as families would read them.
     *
     * @param body slug of the body that answers
     * @param gap that is answered; null for none
     */
    public AnswerView preview(String body, @Nullable GapKey gap, Collection<Feedback> messages, Answer.Words words) {
        return view("preview", new Answered(body, gap, messages, 0), words, null, "not published yet");
    }

    private record Answered(String body, @Nullable GapKey gap, Collection<Feedback> messages, int leftOut) {

        static Answered of(Answer answer) {
            return new Answered(answer.body(), answer.gap(), answer.messages(), answer.messagesLeftOut());
        }
    }

    private AnswerView view(
            String anchor, Answered answered, Answer.Words words, @Nullable String done, String published) {
        GapKey gap = answered.gap();
        return new AnswerView(
                anchor,
                about(answered),
                answered.messages().stream()
                        .map(Feedback::publicText)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                notShown(answered),
                gap == null ? null : theme(gap),
                bodies.label(answered.body()),
                Phrases.paragraphs(words.text()),
                words.action(),
                words.due() == null ? null : Phrases.month(words.due()),
                done,
                published);
    }

    /** Without how many: one comment alone is somebody. */
    private static @Nullable String notShown(Answered answered) {
        boolean isMissing = answered.leftOut() > 0
                || answered.messages().stream().anyMatch(message -> message.publicText() == null);
        return isMissing ? "Some of what families said is not shown just now." : null;
    }

    /**
     * What an answer is about, such as "Short breaks (autism, age 5 to 11, Southend)" or the name of a listing; nothing
     * that only a comment says which is not shown.
     */
    public String about(Answer answer) {
        return about(Answered.of(answer));
    }

    private String about(Answered answered) {
        GapKey gap = answered.gap();
        if (gap != null) {
            return theme(gap);
        }
        return answered.messages().stream()
                .filter(message -> message.publicText() != null)
                .findFirst()
                .map(message -> message.listing() == null ? theme(message.gapKey()) : ShownName.of(message.listing()))
                .orElse("Something that a family told us");
    }

    private String theme(GapKey gapKey) {
        return new ThemePhrasing(localArea.get(), gapKey).title();
    }
}
