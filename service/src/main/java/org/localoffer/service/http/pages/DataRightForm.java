package org.localoffer.service.http.pages;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.DataRight;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.feedback.ReplyTo;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.Section;

/** The form of a request about information that we hold: what is wanted, and how to reach the person. */
final class DataRightForm implements SentForm {

    private static final String RIGHT = "right";
    private static final String REACH = "reach";
    private static final String ABOUT = "about";

    private static final int LONGEST_ABOUT = 1000;

    private final FormValues values;
    private final FormEnvelope envelope;
    private final Errors errors = new Errors();

    DataRightForm(FormValues values) {
        this.values = values;
        this.envelope = new FormEnvelope(values);
    }

    /**
     * What was asked.
     *
     * @param contact where the answer is sent
     */
    record Asked(Message message, DataRight right, ReplyTo contact) {}

    /** What was asked; empty where there are errors, which {@link #form} then shows. */
    Optional<Asked> read() {
        Optional<DataRight> right = SlugEnum.of(DataRight.class, values.text(RIGHT));
        Optional<ReplyTo> contact = ReplyTo.of(values.text(REACH));
        String about = values.text(ABOUT);
        if (right.isEmpty()) {
            errors.add(RIGHT, "Choose what you want");
        }
        if (contact.isEmpty()) {
            errors.add(REACH, ReplyTo.WHAT_TO_TYPE);
        }
        errors.addIfTooLong(ABOUT, about, LONGEST_ABOUT);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        return right.flatMap(asked -> contact.map(reach -> new Asked(message(about), asked, reach)));
    }

    private Message message(String about) {
        return new Message(
                envelope.submission(typed()),
                FeedbackKind.DATA_RIGHT,
                Channel.WEB,
                about,
                null,
                null,
                GapKey.UNKNOWN,
                null);
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
        return String.join("\n", values.text(RIGHT), values.text(REACH), values.text(ABOUT));
    }

    /** @param problem why a form without errors could not be accepted; null otherwise */
    Form form(FormTokens tokens, @Nullable String problem) {
        Field right = Field.of(
                        FieldKind.RADIOS,
                        RIGHT,
                        "What do you want?",
                        Choices.selecting(values.text(RIGHT)::equals, Choices.of(DataRight.values())))
                .withError(errors.of(RIGHT));
        Field reach = Field.of(FieldKind.TEXT, REACH, "How can we reach you?", values.text(REACH))
                .withHint(
                        "An email address or a phone number. We keep it apart, and delete it 30 days after we answer.")
                .withError(errors.of(REACH));
        Field about = Field.of(FieldKind.TEXT_AREA, ABOUT, "What is it about? (optional)", values.text(ABOUT))
                .withHint("If it is about something that you sent us here, give its reference. It begins with LO.")
                .withLongest(LONGEST_ABOUT)
                .withError(errors.of(ABOUT))
                .ofThePublic();
        return new Form(
                envelope.action(DataRightPages.ADDRESS),
                envelope.hidden(tokens),
                List.of(Section.of(right, reach, about, envelope.trap())),
                List.of(Button.main("Send")),
                problem);
    }
}
