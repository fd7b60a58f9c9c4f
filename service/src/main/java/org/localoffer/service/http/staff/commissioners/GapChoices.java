package org.localoffer.service.http.staff.commissioners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.GapPart;
import org.localoffer.service.gaps.GapQuestion;
import org.localoffer.service.gaps.GapSort;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.Trend;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.http.shared.TableOrder;
import org.localoffer.service.http.staff.TableChoices;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.HiddenField;

/**
 * What somebody chose in the table of gaps, as the address of the page holds it. A value that is no choice is left out.
 *
 * @param leftOut labels of the fields that held no choice
 */
record GapChoices(GapQuestion question, TableOrder<GapSort> order, List<String> leftOut) {

    static final String SURENESS = "sureness";
    static final String TREND = "trend";
    static final String DIAGNOSIS = "diagnosis";
    static final String STATE = "state";
    static final String ANSWERING = "answers";
    static final String DUE = "due";
    static final String FIRST = "first";
    static final String YES = "yes";
    static final String SORT = "sort";

    static final TableOrder<GapSort> FIRST_ORDER = new TableOrder<>(GapSort.FIRST, false);

    GapChoices {
        leftOut = List.copyOf(leftOut);
    }

    /** Choices for a link to the table, in its first order. */
    GapChoices(GapQuestion question) {
        this(question, FIRST_ORDER, List.of());
    }

    /** @param query the parameters of the address */
    static GapChoices of(Map<String, List<String>> query, LocalArea area) {
        TableChoices read = new TableChoices(FormValues.of(query));
        Map<GapPart, String> parts = new EnumMap<>(GapPart.class);
        for (GapPart part : GapPart.values()) {
            read.read(part.slug(), part.label(), value -> Optional.of(value).filter(slug -> values(part, area)
                            .anyMatch(choice -> choice.value().equals(slug))))
                    .ifPresent(value -> parts.put(part, value));
        }
        GapQuestion question = new GapQuestion(
                parts,
                read.read(SURENESS, "How sure", SurenessChoice::of)
                        .orElse(SurenessChoice.ANY)
                        .sureness(),
                read.read(TREND, "Trend", slug -> SlugEnum.of(Trend.class, slug))
                        .orElse(null),
                read.read(DIAGNOSIS, "Why nothing is found", slug -> SlugEnum.of(Diagnosis.class, slug))
                        .orElse(null),
                read.read(STATE, "State", slug -> SlugEnum.of(GapState.class, slug))
                        .orElse(null),
                read.read(ANSWERING, "Who answers", slug -> SlugEnum.of(GapQuestion.Answering.class, slug))
                        .orElse(null),
                read.read(DUE, "Due", slug -> SlugEnum.of(GapQuestion.Due.class, slug))
                        .orElse(null),
                read.read(FIRST, "Look at this first", slug -> Optional.of(slug).filter(YES::equals))
                        .isPresent());
        TableOrder<GapSort> order = read.read(SORT, "Sort by", value -> TableOrder.of(GapSort.class, value))
                .orElse(FIRST_ORDER);
        return new GapChoices(question, order.sort() == GapSort.FIRST ? FIRST_ORDER : order, read.leftOut());
    }

    /** What a part of a gap key can be asked to be, in the edition's order. */
    static Stream<Choice> values(GapPart part, LocalArea area) {
        List<Choice> named =
                switch (part) {
                    case HELP -> Choices.of(area.kindsOfHelp());
                    case NEED -> Choices.of(area.needs());
                    case AGE -> Choices.ofAgeBands(area.ageBands());
                    case AREA -> Choices.ofAreas(area.areas().all());
                    case SECTOR -> Choices.of(Arrays.asList(Sector.values()), Sector::slug, Labels::of);
                };
        return Stream.concat(
                named.stream(),
                Stream.of(
                        new Choice(GapKey.ANY, "Any " + part.label().toLowerCase(Locale.UK), false),
                        new Choice(GapKey.NOT_KNOWN, "Not known", false)));
    }

    /** Whether anything but the order was chosen. */
    boolean isFiltered() {
        return !question.equals(GapQuestion.ALL);
    }

    GapChoices sortedBy(TableOrder<GapSort> other) {
        return new GapChoices(question, other, leftOut);
    }

    /** The parameters that differ from what the table shows at first. */
    List<HiddenField> parameters() {
        List<HiddenField> parameters = new ArrayList<>();
        for (GapPart part : GapPart.values()) {
            add(parameters, part.slug(), question.parts().getOrDefault(part, ""));
        }
        add(parameters, SURENESS, SurenessChoice.of(question.sureness()).slug());
        add(parameters, TREND, question.trend() == null ? "" : question.trend().slug());
        add(parameters, DIAGNOSIS, slug(question.diagnosis()));
        add(parameters, STATE, question.state() == null ? "" : question.state().slug());
        add(parameters, ANSWERING, slug(question.answering()));
        add(parameters, DUE, slug(question.due()));
        add(parameters, FIRST, question.first() ? YES : "");
        add(parameters, SORT, order.sort() == GapSort.FIRST ? "" : order.value());
        return parameters;
    }

    private static String slug(@Nullable SlugEnum chosen) {
        return chosen == null ? "" : chosen.slug();
    }

    /** The value of a parameter; empty where it is as at first. */
    String value(String name) {
        return parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(HiddenField::value)
                .findFirst()
                .orElse("");
    }

    private static void add(List<HiddenField> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(new HiddenField(name, value));
        }
    }

    /** @param page from 1 */
    String address(int page) {
        return TableFields.address(GapTablePage.ADDRESS, parameters(), page);
    }
}
