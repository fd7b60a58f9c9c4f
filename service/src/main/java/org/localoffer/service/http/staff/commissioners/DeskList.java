package org.localoffer.service.http.staff.commissioners;

import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.web.layout.Words;

/** A list that a number on a commissioner's desk opens. */
enum DeskList implements SlugEnum {
    /** Everything to do, the most urgent first. */
    NEEDS_YOU("What needs you", "thing needs you", "things need you", "Nothing needs you just now."),
    OVERDUE("What is overdue", "thing is overdue", "things are overdue", "Nothing is overdue."),
    DUE(
            "What is due within a week",
            "thing is due within a week",
            "things are due within a week",
            "Nothing is due within a week."),
    RETURNED(
            "Answers that came back",
            "answer came back with a reason",
            "answers came back with a reason",
            "No answer has come back."),
    TO_ACKNOWLEDGE(
            "Comments to acknowledge",
            "comment that you have not said you have read",
            "comments that you have not said you have read",
            "You have said of every comment that you have read it."),
    TO_ANSWER(
            "Comments to answer",
            "comment is waiting for your answer",
            "comments are waiting for your answer",
            "No comment is waiting for your answer."),
    /** Comments that another body answers. */
    TO_KNOW(
            "Comments that others answer",
            "comment that others answer is for you to know",
            "comments that others answer are for you to know",
            "No comment that others answer is waiting."),
    UNPUBLISHED(
            "Answers that are not published yet",
            "answer is not published yet",
            "answers are not published yet",
            "No answer is on its way to be published."),
    ANSWERS(
            "Your answers",
            "answer in all, with those that are published",
            "answers in all, with those that are published",
            "You have not answered anything yet.");

    private final String title;
    private final String one;
    private final String many;
    private final String nothing;

    DeskList(String title, String one, String many, String nothing) {
        this.title = title;
        this.one = one;
        this.many = many;
        this.nothing = nothing;
    }

    /** The title of its page. */
    @Override
    public String label() {
        return title;
    }

    /** Such as "2 things are overdue", or that nothing is. */
    String counted(long number) {
        return number == 0 ? nothing : Words.count(number, one, many);
    }

    String nothing() {
        return nothing;
    }

    String address() {
        return CommissionerLists.ADDRESS + "/" + slug();
    }
}
