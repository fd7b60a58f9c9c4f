package org.localoffer.service.http.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.web.feedback.WayIn;

/**
 * The kinds of message that a family can send on the web, and what each page says about them: what happens with it, where
 * it goes and whether it is published (domain 5A).
 */
final class FamilyKinds {

    static final String GENERAL = "/feedback";

    /** Kinds of messages about one listing, the usual one first. */
    private static final List<FeedbackKind> OF_A_LISTING =
            List.of(FeedbackKind.LISTING_WRONG, FeedbackKind.SERVICE_QUALITY, FeedbackKind.COMPLIMENT);

    /** Kinds of messages about no listing, the usual one first. */
    private static final List<FeedbackKind> OTHERS = List.of(
            FeedbackKind.MISSING, FeedbackKind.SERVICE_QUALITY, FeedbackKind.HARD_TO_USE, FeedbackKind.HOW_IT_IS_MADE);

    private static final WayIn FIND_THE_LISTING = new WayIn(
            "Something is wrong with a listing, or you want to say thank you",
            "/search",
            "Find it in search first. On its page, choose “Is something wrong with this listing?” or “How was it?”. It"
                    + " goes to the people who run it, without your name.");

    private static final List<WayIn> PAGES_OF_THEIR_OWN = List.of(
            new WayIn(
                    "I am a child or young person",
                    YoungPeoplePages.ADDRESS,
                    "A short page with few questions. It goes to the same people. We publish it without names."),
            new WayIn(
                    "My own child’s case",
                    OwnCasePage.ADDRESS,
                    "We cannot work on one child’s case. This page says who can. Nothing is kept or published."),
            new WayIn(
                    "What we hold about you or your child",
                    DataRightPages.ADDRESS,
                    "See it, put it right, have it deleted, or complain. It goes to the people who look after information"
                            + " about you, and is never published. They answer within 30 days."),
            new WayIn(
                    "Two questions about the Local Offer",
                    SurveyPages.ADDRESS,
                    "Yes or no. We count the answers. Nobody can tell who gave them."));

    private FamilyKinds() {}

    /**
     * The kind of a message; empty for a slug that the form does not offer.
     *
     * @param slug empty for the usual kind
     */
    static Optional<FeedbackKind> find(String slug, boolean aboutListing) {
        List<FeedbackKind> kinds = aboutListing ? OF_A_LISTING : OTHERS;
        return slug.isEmpty()
                ? Optional.of(kinds.getFirst())
                : kinds.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /**
     * Everything else that a family can tell us.
     *
     * @param kind of the form that is shown
     * @param address of the form that is shown
     */
    static List<WayIn> others(FeedbackKind kind, String address, boolean aboutListing) {
        List<WayIn> ways = new ArrayList<>();
        (aboutListing ? OF_A_LISTING : OTHERS)
                .stream()
                        .filter(other -> other != kind)
                        .map(other -> way(other, address, aboutListing))
                        .forEach(ways::add);
        ways.add(aboutListing ? way(FeedbackKind.MISSING, GENERAL, false) : FIND_THE_LISTING);
        ways.addAll(PAGES_OF_THEIR_OWN);
        return ways;
    }

    private static WayIn way(FeedbackKind kind, String address, boolean aboutListing) {
        return new WayIn(title(kind, aboutListing), address + "?kind=" + kind.slug(), whatHappens(kind));
    }

    /** Of the form. */
    static String title(FeedbackKind kind, boolean aboutListing) {
        return switch (kind) {
            case MISSING -> "Tell us what's missing";
            case LISTING_WRONG -> "Something is wrong with this listing";
            case SERVICE_QUALITY -> aboutListing ? "How was it?" : "How was a school, club or service?";
            case COMPLIMENT -> "Say thank you";
            case HARD_TO_USE -> "Tell us what is hard to use";
            default -> "Tell us how we make the Local Offer";
        };
    }

    /** What the form is for, in a sentence. */
    static String lead(FeedbackKind kind) {
        return switch (kind) {
            case MISSING -> "Tell us what you could not find.";
            case LISTING_WRONG -> "Tell us what is wrong, closed or out of date.";
            case SERVICE_QUALITY -> "Good or bad, tell us how a school, club or service was.";
            case COMPLIMENT -> "Tell us what was good.";
            case HARD_TO_USE -> "Tell us what is hard to use, to read or to understand on this site.";
            default -> "Tell us what you think of how the Local Offer is made, and who is asked.";
        };
    }

    /** The label of the form's text box. */
    static String question(FeedbackKind kind) {
        return switch (kind) {
            case MISSING -> "What could you not find?";
            case LISTING_WRONG -> "What is wrong?";
            case SERVICE_QUALITY -> "How was it?";
            case COMPLIMENT -> "What was good?";
            case HARD_TO_USE -> "What is hard to use or hard to read?";
            default -> "What do you want to tell us?";
        };
    }

    /** Where a message goes, and whether it is published. */
    static String whatHappens(FeedbackKind kind) {
        return switch (kind) {
            case MISSING ->
                "It goes to the people who pay for help. We publish it without names, with what they answer.";
            case LISTING_WRONG -> "We check it with the people who run it. We count it, and do not publish your words.";
            case SERVICE_QUALITY ->
                "The people who run it and those who pay for it read it, without your name. We publish it without names,"
                        + " with what they answer.";
            case COMPLIMENT ->
                "It goes to the people who run it, without your name. We count it, and do not publish your words.";
            default -> "It goes to the team that makes this site. We publish it without names, with what they answer.";
        };
    }
}
