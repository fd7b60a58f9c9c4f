package org.localoffer.web.commissioning;

import java.util.List;

import org.localoffer.web.search.Paging;

/**
 * A list of comments.
 *
 * @param counted how many there are on all pages, such as "3 comments are waiting for your answer", or that there are none
 */
public record CommentsView(String title, String counted, List<CommentView> comments, Paging paging) {

    public CommentsView {
        comments = List.copyOf(comments);
    }
}
