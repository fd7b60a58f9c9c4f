package org.localoffer.service.http.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.feedback.Sender;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.Section;

/**
 * The form of a message from a child or young person: few questions, in words that somebody of eleven follows. Only the
 * words are required.
 */
final class YoungPersonForm implements SentForm {

    private static final String WORDS = "words";
    private static final String ABOUT = "about";
    private static final String AGE = "age";

    private static final int LONGEST_WORDS = 5000;

    /** Younger children do not write here; whoever writes for them uses the other form. */
    private static final int YOUNGEST = 7;

    private static final List<Choice> KINDS = List.of(
            new Choice(FeedbackKind.MISSING.slug(), "I need something and cannot find it", false),
            new Choice(FeedbackKind.SERVICE_QUALITY.slug(), "What a school, club or service is like", false),
            new Choice(FeedbackKind.HARD_TO_USE.slug(), "This website", false),
            new Choice("", "I do not know", false));

    private final List<AgeBand> bands;
    private final FormValues values;
    private final FormEnvelope envelope;
    private final Errors errors = new Errors();

    /** @param bands the age bands of the local area */
    YoungPersonForm(List<AgeBand> bands, FormValues values) {
        this.bands = bands;
        this.values = values;
        this.envelope = new FormEnvelope(values);
    }

    /** The message that was typed; empty where there are errors, which {@link #form} then shows. */
    Optional<Message> read() {
        String words = values.text(WORDS);
        if (words.isEmpty()) {
            errors.add(WORDS, "Write something first. A few words are enough");
        }
        errors.addIfTooLong(WORDS, words, LONGEST_WORDS);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Message(
                envelope.submission(words),
                kind(),
                Channel.WEB,
                words,
                null,
                Sender.YOUNG_PERSON,
                new GapKey(null, null, age(), null, null),
                null));
    }

    /** What is missing, where they do not know: the officer who reads it corrects that. */
    private FeedbackKind kind() {
        return FamilyKinds.find(values.text(ABOUT), false).orElse(FeedbackKind.MISSING);
    }

    private @Nullable String age() {
        String age = values.text(AGE);
        return ages(bands).stream().anyMatch(choice -> choice.value().equals(age)) ? age : null;
    }

    /**
     * The bands as ages that do not overlap, so that everybody finds theirs once: "5 to 10", "11 to 13", "14 to 25" for
     * bands of 5 to 11, 11 to 25 and 14 to 25.
     */
    static List<Choice> ages(List<AgeBand> bands) {
        List<AgeBand> own = bands.stream()
                .filter(band -> band.to() >= YOUNGEST)
                .sorted(Comparator.comparingInt(AgeBand::from).thenComparingInt(AgeBand::to))
                .toList();
        List<Choice> choices = new ArrayList<>();
        for (int at = 0; at < own.size(); at++) {
            AgeBand band = own.get(at);
            boolean isLast = at == own.size() - 1;
            int to = isLast ? band.to() : Math.min(band.to(), own.get(at + 1).from() - 1);
            if (to >= band.from()) {
                String label = to == band.from() ? Integer.toString(to) : band.from() + " to " + to;
                choices.add(new Choice(band.slug(), label, false));
            }
        }
        return choices;
    }

    @Override
    public boolean isComplete() {
        return read().isPresent();
    }

    @Override
    public FormEnvelope envelope() {
        return envelope;
    }

    @Override
    public String typed() {
        return values.text(WORDS);
    }

    /** @param problem why a form without errors could not be accepted; null otherwise */
    Form form(FormTokens tokens, @Nullable String problem) {
        Field words = Field.of(FieldKind.TEXT_AREA, WORDS, "What do you want to tell us?", values.text(WORDS))
                .withHint("Write a little or a lot. Do not write your name, or anybody else’s.")
                .withLongest(LONGEST_WORDS)
                .withError(errors.of(WORDS))
                .ofThePublic();
        List<Field> fields = List.of(
                words,
                radios(ABOUT, "What is it about? (you can leave this out)", KINDS),
                radios(AGE, "How old are you? (you can leave this out)", ages(bands)),
                envelope.trap());
        return new Form(
                envelope.action(YoungPeoplePages.ADDRESS),
                envelope.hidden(tokens),
                List.of(new Section("form", null, null, fields, null)),
                List.of(Button.main("Send")),
                problem);
    }

    private Field radios(String name, String label, List<Choice> choices) {
        return Field.of(FieldKind.RADIOS, name, label, Choices.selecting(value -> isChosen(name, value), choices));
    }

    private boolean isChosen(String name, String value) {
        return values.has(name) && values.text(name).equals(value);
    }
}
