package org.localoffer.service.http.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Survey;
import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.SearchGapKey;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.form.Section;

/**
 * The form of the two questions about the Local Offer. Below a search it also holds what was understood of it, and none
 * of its words.
 */
final class SurveyForm implements SentForm {

    private static final String PLACE = "place";
    private static final String ABOUT = "about";
    private static final String USED = "used";
    private static final String FOUND = "found";
    private static final String YES = "yes";
    private static final String NO = "no";

    private static final List<Choice> YES_OR_NO = List.of(new Choice(YES, "Yes", false), new Choice(NO, "No", false));

    private final FormValues values;
    private final FormEnvelope envelope;
    private final SurveyPlace place;
    private final Errors errors = new Errors();

    SurveyForm(FormValues values) {
        this.values = values;
        this.envelope = new FormEnvelope(values);
        this.place = SlugEnum.of(SurveyPlace.class, values.text(PLACE)).orElse(SurveyPlace.OWN_PAGE);
    }

    /** A new form for that place. */
    static SurveyForm of(SurveyPlace place) {
        return new SurveyForm(FormValues.empty().set(PLACE, place.slug()));
    }

    /**
     * A new form below the results of a search.
     *
     * @param gapKey what was searched for
     */
    static SurveyForm afterSearch(GapKey gapKey) {
        return new SurveyForm(
                FormValues.empty().set(PLACE, SurveyPlace.AFTER_SEARCH.slug()).set(ABOUT, gapKey.key()));
    }

    /** What the family searched for and says it has not found; empty where it does not say so. */
    Optional<GapKey> notFound(LocalArea area) {
        boolean afterSearch = place == SurveyPlace.AFTER_SEARCH && values.has(ABOUT);
        return afterSearch
                        && values.text(USED).equals(YES)
                        && values.text(FOUND).equals(NO)
                ? Optional.of(SearchGapKey.ofForm(values.text(ABOUT), area))
                : Optional.empty();
    }

    /** The answers; empty where there are errors, which {@link #form} then shows. */
    Optional<Survey.Answer> read() {
        String used = values.text(USED);
        String found = values.text(FOUND);
        if (!isAnswer(used)) {
            errors.add(USED, "Choose yes or no");
            return Optional.empty();
        }
        // Who says that they have not used it may still have pressed an answer to the second question.
        boolean answered = used.equals(YES) && isAnswer(found);
        return Optional.of(new Survey.Answer(place, used.equals(YES), answered ? found.equals(YES) : null));
    }

    private static boolean isAnswer(String value) {
        return value.equals(YES) || value.equals(NO);
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
        return values.text(USED) + " " + values.text(FOUND);
    }

    @Override
    public String kept() {
        return "Your answers are";
    }

    /** @param problem why a form without errors could not be accepted; null otherwise */
    Form form(FormTokens tokens, @Nullable String problem) {
        List<HiddenField> hidden = new ArrayList<>(envelope.hidden(tokens));
        hidden.add(new HiddenField(PLACE, place.slug()));
        if (values.has(ABOUT)) {
            hidden.add(new HiddenField(ABOUT, values.text(ABOUT)));
        }
        return new Form(
                envelope.action(SurveyPages.ADDRESS),
                hidden,
                List.of(Section.of(question(USED, Survey.USED), question(FOUND, Survey.FOUND), envelope.trap())),
                List.of(Button.main("Send")),
                problem);
    }

    private Field question(String name, String label) {
        return Field.of(FieldKind.RADIOS, name, label, Choices.selecting(values.text(name)::equals, YES_OR_NO))
                .withError(errors.of(name));
    }
}
