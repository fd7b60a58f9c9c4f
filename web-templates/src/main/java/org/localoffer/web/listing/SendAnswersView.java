package org.localoffer.web.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A provider's answers to the seven questions about SEND. A null is shown as "Not told to us yet". */
public record SendAnswersView(
        @Nullable String outcomes,
        @Nullable String training,
        @Nullable String parentalInvolvement,
        @Nullable String informationSharing,
        @Nullable String accessibleEnvironment,
        @Nullable String howToStart,
        @Nullable String futurePlans) {

    public static final SendAnswersView NOT_TOLD = new SendAnswersView(null, null, null, null, null, null, null);

    /** The questions as worded on the page, each with its answer. */
    public List<Answer> answers() {
        return List.of(
                new Answer("What do you aim to achieve for children and young people with SEND?", outcomes),
                new Answer("What SEND training have staff and volunteers had?", training),
                new Answer("How do you involve parents and carers?", parentalInvolvement),
                new Answer("How do you share how a child is getting on?", informationSharing),
                new Answer(
                        "How easy is the place to get into and move around, indoors and outdoors?",
                        accessibleEnvironment),
                new Answer("How do families start to use it?", howToStart),
                new Answer("What do you plan to do next?", futurePlans));
    }

    /** @param text null where it was not answered */
    public record Answer(String question, @Nullable String text) {}
}
