package org.localoffer.web.listing;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A provider's answers to the seven questions about SEND. A null is named in the sentence below the others. */
public record SendAnswersView(
        @Nullable String outcomes,
        @Nullable String training,
        @Nullable String parentalInvolvement,
        @Nullable String informationSharing,
        @Nullable String accessibleEnvironment,
        @Nullable String howToStart,
        @Nullable String futurePlans) {

    public static final SendAnswersView NOT_TOLD = new SendAnswersView(null, null, null, null, null, null, null);

    /** The questions that were answered, as worded on the page. */
    public List<Answer> answers() {
        return questions().filter(question -> question.text() != null).toList();
    }

    /** What the other questions ask, such as "staff training and plans"; null where all were answered. */
    public @Nullable String notTold() {
        NotTold open = new NotTold();
        questions().forEach(question -> open.unless(question.text(), question.about()));
        return open.words();
    }

    private Stream<Answer> questions() {
        return Stream.of(
                new Answer("What do you aim to achieve for children and young people with SEND?", "aims", outcomes),
                new Answer("What SEND training have staff and volunteers had?", "staff training", training),
                new Answer("How do you involve parents and carers?", "how parents are involved", parentalInvolvement),
                new Answer("How do you share how a child is getting on?", "how news is shared", informationSharing),
                new Answer(
                        "How easy is the place to get into and move around, indoors and outdoors?",
                        "getting in and around",
                        accessibleEnvironment),
                new Answer("How do families start to use it?", "how to start", howToStart),
                new Answer("What do you plan to do next?", "plans", futurePlans));
    }

    /**
     * @param about what it asks, in a few words
     * @param text null where it was not answered
     */
    public record Answer(
            String question, String about, @Nullable String text) {}
}
