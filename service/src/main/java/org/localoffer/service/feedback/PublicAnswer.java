package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;

/**
 * What tells a published answer from others: when it was published, what it promises and what it is about. Its words
 * are in {@link Answer}.
 *
 * @param number counts from 1; part of its address
 * @param action what it promises; null if nothing
 * @param due last day of the month by which that will be done; null if not stated
 * @param doneAt when that was recorded as done; null while it is not
 * @param declined whether it says why nothing will be done about its gap
 * @param gap that it answers; null if it answers comments only
 * @param comments what each comment that it answers is about, in the order in which they came; only those whose public
 *     copy is shown; unknown for one about a listing, of which nothing but the listing is told
 */
public record PublicAnswer(
        long number,
        Instant publishedAt,
        @Nullable String action,
        @Nullable LocalDate due,
        @Nullable Instant doneAt,
        boolean declined,
        @Nullable GapKey gap,
        List<GapKey> comments) {

    public PublicAnswer {
        comments = List.copyOf(comments);
    }

    /**
     * The facts of an answer that families can read.
     *
     * @param answer with its messages
     */
    public static PublicAnswer of(Answer answer) {
        return new PublicAnswer(
                answer.number(),
                Objects.requireNonNull(answer.publishedAt()),
                answer.words().action(),
                answer.words().due(),
                answer.actionDoneAt(),
                answer.isDeclined(),
                answer.gap(),
                answer.messages().stream()
                        .filter(message -> message.publicText() != null)
                        .map(message -> told(message.gapKey(), message.listing() != null))
                        .toList());
    }

    /**
     * What a comment is about, as far as it is told. Of one about a listing nothing is told but the listing: the place,
     * an age and a need together may be one child.
     */
    static GapKey told(GapKey about, boolean isOnListing) {
        return isOnListing ? GapKey.UNKNOWN : about;
    }

    /** What it is about: its gap, or what the comments are about where it answers no gap. Nothing twice. */
    public List<GapKey> about() {
        return gap == null ? comments.stream().distinct().toList() : List.of(gap);
    }

    /** Whether it promises something that is not done yet. */
    public boolean isPromise() {
        return action != null && doneAt == null;
    }

    /** Whether the last day of what it promises has passed. */
    public boolean isOverdue(LocalDate today) {
        return isPromise() && due != null && due.isBefore(today);
    }
}
