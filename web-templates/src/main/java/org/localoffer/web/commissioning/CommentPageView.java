package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Link;

/**
 * One comment, and what its commissioner can do with it.
 *
 * @param gap the gap it belongs to; null where it belongs to none
 * @param answer the published or drafted answer; null where there is none
 * @param acknowledge tells the family that somebody has read it; null once done
 * @param answerAddress page on which it is answered; null once it has an answer
 */
public record CommentPageView(
        CommentView comment,
        List<FactLine> facts,
        @Nullable Link gap,
        @Nullable Link answer,
        @Nullable Form acknowledge,
        @Nullable String answerAddress,
        @Nullable String notice) {

    public CommentPageView {
        answerAddress = Addresses.web(answerAddress);
        facts = List.copyOf(facts);
    }
}
