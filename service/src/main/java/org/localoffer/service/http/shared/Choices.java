package org.localoffer.service.http.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.Area;
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;

/**
 * The choices of a form's field. Each is made unselected; {@link #selecting} and {@link #select} mark those that were
 * chosen.
 */
public final class Choices {

    private Choices() {}

    public static List<Choice> of(Terms terms) {
        return of(terms.all(), Term::slug, Term::label);
    }

    public static List<Choice> ofAreas(Collection<Area> areas) {
        return of(areas, Area::slug, Area::label);
    }

    public static List<Choice> ofAgeBands(Collection<AgeBand> bands) {
        return of(bands, AgeBand::slug, AgeBand::label);
    }

    public static List<Choice> of(SlugEnum[] constants) {
        return of(Arrays.asList(constants));
    }

    public static List<Choice> of(Collection<? extends SlugEnum> constants) {
        return of(constants, SlugEnum::slug, SlugEnum::label);
    }

    public static <T> List<Choice> of(Collection<T> things, Function<T, String> value, Function<T, String> label) {
        return things.stream()
                .map(thing -> new Choice(value.apply(thing), label.apply(thing), false))
                .toList();
    }

    /**
     * A list from which one choice is picked.
     *
     * @param first offered before the others, such as "Not known"
     * @param values select the choice that was sent
     */
    public static Field select(String name, String label, List<Choice> first, List<Choice> others, FormValues values) {
        List<Choice> all = Stream.concat(first.stream(), others.stream()).toList();
        return Field.of(FieldKind.SELECT, name, label, selecting(values.text(name)::equals, all));
    }

    /** The same choices, with those selected whose value is meant. */
    public static List<Choice> selecting(Predicate<String> isChosen, Collection<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.value(), choice.label(), isChosen.test(choice.value())))
                .toList();
    }
}
