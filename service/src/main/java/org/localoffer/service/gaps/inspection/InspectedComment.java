package org.localoffer.service.gaps.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.England;
import org.localoffer.service.listing.ShownName;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * A public comment with its public answer, or an answer to a gap without a comment.
 *
 * @param number of the answer, which is its address
 * @param about what it is about, in words
 * @param comment the public copy; null where the answer is to a gap alone, or the comment is not shown just now
 * @param who the body that answers
 * @param action what it promises; null for nothing
 * @param due last day of the month by which; null if not told
 * @param done day in England on which that was done; null while it is not
 * @param published day in England
 */
public record InspectedComment(
        long number,
        String about,
        @Nullable String comment,
        String who,
        String answer,
        @Nullable String action,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        LocalDate published) {

    /** One for each comment that is shown; a single one without a comment where none is. */
    static Stream<InspectedComment> of(Answer answer, AnswerBodies bodies, LocalArea area) {
        List<String> shown = answer.messages().stream()
                .map(Feedback::publicText)
                .flatMap(Stream::ofNullable)
                .toList();
        return shown.isEmpty()
                ? Stream.of(row(answer, null, bodies, area))
                : shown.stream().map(comment -> row(answer, comment, bodies, area));
    }

    private static InspectedComment row(Answer answer, @Nullable String comment, AnswerBodies bodies, LocalArea area) {
        return new InspectedComment(
                answer.number(),
                about(answer, area),
                comment,
                bodies.label(answer.body()),
                answer.words().text(),
                answer.words().action(),
                answer.words().due(),
                answer.actionDoneAt() == null ? null : England.day(answer.actionDoneAt()),
                England.day(Objects.requireNonNull(answer.publishedAt())));
    }

    private static String about(Answer answer, LocalArea area) {
        GapKey gap = answer.gap();
        if (gap != null) {
            return new GapKeyLabels(area, gap).line();
        }
        return answer.messages().stream()
                .findFirst()
                .map(message -> message.listing() == null
                        ? new GapKeyLabels(area, message.gapKey()).line()
                        : ShownName.of(message.listing()))
                .orElse("Something that a family told us");
    }
}
