package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/**
 * A provider's answers to seven common questions about SEND (as in FutureGov's Outpost).
 *
 * @param outcomes what it aims to achieve for children and young people with SEND and their families
 * @param training recent SEND training of staff and volunteers
 * @param parentalInvolvement how it involves parents
 * @param informationSharing how it shares a child's progress
 * @param accessibleEnvironment how accessible it is indoors and outdoors
 * @param howToStart how families start to use it
 * @param futurePlans what it plans to develop
 */
public record SendAnswers(
        @Nullable String outcomes,
        @Nullable String training,
        @Nullable String parentalInvolvement,
        @Nullable String informationSharing,
        @Nullable String accessibleEnvironment,
        @Nullable String howToStart,
        @Nullable String futurePlans) {

    public static final SendAnswers NOT_TOLD = new SendAnswers(null, null, null, null, null, null, null);

    public SendAnswers {
        outcomes = Texts.orNull(outcomes);
        training = Texts.orNull(training);
        parentalInvolvement = Texts.orNull(parentalInvolvement);
        informationSharing = Texts.orNull(informationSharing);
        accessibleEnvironment = Texts.orNull(accessibleEnvironment);
        howToStart = Texts.orNull(howToStart);
        futurePlans = Texts.orNull(futurePlans);
    }
}
