package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Link;

/**
 * One gap with all of its evidence.
 *
 * @param life what has become of it, and the next steps
 * @param gapKey the five parts of the gap key, each in words, "Any" or "Not known"
 * @param assessment evidence, trend, supply, diagnosis and number of children
 * @param trends how the evidence changed, by month
 * @param signals the evidence one by one, by kind
 * @param limits what this evidence does not show, such as "No feedback is not evidence of no need"
 * @param comments public texts that belong to it
 * @param moreComments that only some of these are shown; null where all are
 * @param alike gaps that are like it, the most alike first
 * @param answers published and drafted answers to it
 * @param answerAddress page on which it is answered
 */
public record GapView(
        String about,
        GapLifeView life,
        List<FactLine> gapKey,
        AssessmentView assessment,
        TrendsView trends,
        List<SignalListView> signals,
        List<String> limits,
        List<CommentView> comments,
        @Nullable String moreComments,
        List<AlikeGapView> alike,
        List<Link> answers,
        @Nullable String answerAddress) {

    public GapView {
        answerAddress = Addresses.web(answerAddress);
        gapKey = List.copyOf(gapKey);
        signals = List.copyOf(signals);
        limits = List.copyOf(limits);
        comments = List.copyOf(comments);
        alike = List.copyOf(alike);
        answers = List.copyOf(answers);
    }
}
