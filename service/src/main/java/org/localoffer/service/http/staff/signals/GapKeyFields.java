package org.localoffer.service.http.staff.signals;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;

/** The fields of a form that say what evidence is about: a kind of help or a need, and as much as is known beside it. */
final class GapKeyFields {

    private static final String HELP = "help";
    private static final String NEED = "need";
    private static final String AGE = "age";
    private static final String AREA = "area";
    private static final String SECTOR = "sector";

    private static final List<Choice> NOT_KNOWN_OR_ANY =
            List.of(new Choice("", "Not known", false), new Choice(GapKey.ANY, "Any", false));

    private final LocalArea area;
    private final FormValues values;
    private final Errors errors;

    GapKeyFields(LocalArea area, FormValues values, Errors errors) {
        this.area = area;
        this.values = values;
        this.errors = errors;
    }

    /** Sets the fields to what is known so far. */
    static FormValues set(FormValues values, GapKey gapKey) {
        return values.set(HELP, gapKey.help())
                .set(NEED, gapKey.need())
                .set(AGE, gapKey.ageBand())
                .set(AREA, gapKey.area())
                .set(SECTOR, gapKey.sector());
    }

    /** What was chosen. Adds an error where it is neither a kind of help nor a need. */
    GapKey read() {
        GapKey gapKey = new GapKey(
                known(HELP, area.kindsOfHelp().slugs()),
                known(NEED, area.needs().slugs()),
                known(AGE, area.ageBands().stream().map(AgeBand::slug).toList()),
                known(AREA, area.areas().slugs()),
                known(SECTOR, Arrays.stream(Sector.values()).map(Sector::slug).toList()));
        if (gapKey.help() == null && gapKey.need() == null) {
            errors.add(HELP, "Choose a kind of help or a need. Choose Any if it is about all of them");
        }
        return gapKey;
    }

    private @Nullable String known(String field, Collection<String> slugs) {
        String value = values.text(field);
        return value.equals(GapKey.ANY) || slugs.contains(value) ? value : null;
    }

    List<Field> fields() {
        return List.of(
                part(HELP, "Kind of help", Choices.of(area.kindsOfHelp())).withError(errors.of(HELP)),
                part(NEED, "Need", Choices.of(area.needs())),
                part(AGE, "Age", Choices.ofAgeBands(area.ageBands())),
                part(AREA, "Area", Choices.ofAreas(area.areas().all())),
                part(SECTOR, "Sector", Choices.of(List.of(Sector.values()), Sector::slug, Labels::of)));
    }

    private Field part(String name, String label, List<Choice> choices) {
        return Choices.select(name, label, NOT_KNOWN_OR_ANY, choices, values);
    }
}
