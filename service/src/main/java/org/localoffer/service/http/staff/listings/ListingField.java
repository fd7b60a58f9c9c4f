package org.localoffer.service.http.staff.listings;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.FieldKind;

/**
 * A field of a provider's form: how it is asked, and what a listing answers.
 *
 * @param <T> what answers: the content of a listing, or one of its places, times or contacts
 * @param name of the field; within its row, where rows repeat
 * @param hint null where the label says enough
 * @param longest characters taken; 0 where no text is typed
 * @param offer none selected; empty where a text is typed
 */
record ListingField<T>(
        FieldKind kind, String name, String label, @Nullable String hint, int longest, Offer offer, Answer<T> answer) {

    /** What can be chosen, by the edition in force. */
    interface Offer {
        List<Choice> in(LocalArea area);
    }

    /** Reads the answer: a value, a collection of what is ticked, or null. */
    interface Answer<T> {
        @Nullable
        Object of(T said);
    }

    static <T> ListingField<T> typed(FieldKind kind, String name, String label, int longest, Answer<T> answer) {
        return new ListingField<>(kind, name, label, null, longest, area -> List.of(), answer);
    }

    static <T> ListingField<T> chosen(FieldKind kind, String name, String label, Offer offer, Answer<T> answer) {
        return new ListingField<>(kind, name, label, null, 0, offer, answer);
    }

    ListingField<T> withHint(String text) {
        return new ListingField<>(kind, name, label, text, longest, offer, answer);
    }

    boolean isChosen() {
        return kind == FieldKind.RADIOS || kind == FieldKind.CHECKBOXES || kind == FieldKind.SELECT;
    }

    /**
     * Fills it in.
     *
     * @param row prefix of its row; empty where it stands once
     */
    void fill(FormValues values, String row, T said) {
        values.setAll(row + name, texts(answer.of(said)));
    }

    private static Set<String> texts(@Nullable Object answer) {
        if (answer == null) {
            return Set.of();
        }
        return answer instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of(answer.toString());
    }
}
