package org.localoffer.web.commissioning;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * A comment as its commissioner sees it: only the public text.
 *
 * @param about what kind of help, for whom, where, in words
 * @param routed why it was routed here, such as "the remit for Speech and language therapy"
 * @param state such as "New" or "Answered on 3 May 2027"
 * @param waited such as "2 days"; null once it is answered
 */
public record CommentView(
        String reference,
        @Nullable String address,
        String about,
        String text,
        String routed,
        String state,
        @Nullable String waited) {

    public CommentView {
        address = Addresses.web(address);
    }
}
