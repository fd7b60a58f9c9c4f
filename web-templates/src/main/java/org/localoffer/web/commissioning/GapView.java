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
 * @param limits what this evidence does not show, such as "No feedback is not evidence of no need"
 * @param comments public texts that belong to it
 * @param answers published and drafted answers to it
 * @param answerAddress page on which it is answered
 */
public record GapView(
        String about,
        GapLifeView life,
        List<FactLine> gapKey,
        AssessmentView assessment,
        List<String> limits,
        List<CommentView> comments,
        List<Link> answers,
        @Nullable String answerAddress) {

    public GapView {
        answerAddress = Addresses.web(answerAddress);
        gapKey = List.copyOf(gapKey);
        limits = List.copyOf(limits);
        comments = List.copyOf(comments);
        answers = List.copyOf(answers);
    }
}
