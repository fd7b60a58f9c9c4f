package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Link;

/**
 * One gap with everything it rests on.
 *
 * @param cell its five parts, each in words, "Any" or "Not known"
 * @param sureness how sure we are, and why
 * @param signals by kind, with counts
 * @param supply what the directory holds for it, line by line
 * @param listings that answer it at least in part
 * @param diagnosis in a sentence
 * @param limits what this does not show, such as "No feedback is not evidence of no need"
 * @param comments public texts that belong to it
 * @param answers published and drafted answers to it
 * @param answerAddress where it is answered
 */
public record GapView(
        String about,
        List<FactLine> cell,
        String sureness,
        List<FactLine> signals,
        List<FactLine> supply,
        List<Link> listings,
        String diagnosis,
        List<String> limits,
        List<CommentView> comments,
        List<Link> answers,
        @Nullable String answerAddress) {

    public GapView {
        answerAddress = Addresses.web(answerAddress);
        cell = List.copyOf(cell);
        signals = List.copyOf(signals);
        supply = List.copyOf(supply);
        listings = List.copyOf(listings);
        limits = List.copyOf(limits);
        comments = List.copyOf(comments);
        answers = List.copyOf(answers);
    }
}
