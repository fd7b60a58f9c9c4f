package org.localoffer.service.http.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Words;

/** The fields above a table that is filtered and sorted, and the addresses that hold what was chosen in them. */
public final class TableFields {

    public static final String PAGE = "page";

    private TableFields() {}

    public static Field select(String name, String label, List<Choice> choices, Predicate<String> isChosen) {
        return Field.of(FieldKind.SELECT, name, label, Choices.selecting(isChosen, choices));
    }

    /** @param any label of the choice that filters nothing */
    public static List<Choice> orAny(String any, List<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", any, false)), choices.stream())
                .toList();
    }

    /**
     * A column in both directions, as the list of sorts offers them.
     *
     * @param up the order in words, such as "oldest first"
     * @param down the order when it is turned round
     */
    public static Stream<Choice> bothDirections(SlugEnum column, String up, String down) {
        return Stream.of(
                new Choice(column.slug(), column.label() + ", " + up, false),
                new Choice(column.slug() + TableOrder.DOWN, column.label() + ", " + down, false));
    }

    /**
     * Says which choices of the address were not known.
     *
     * @param labels of their fields
     * @return null if there are none
     */
    public static @Nullable String leftOut(List<String> labels) {
        return labels.isEmpty() ? null : "We left out what we do not know, under: " + Words.and(labels) + ".";
    }

    /**
     * The address of one page of a table.
     *
     * @param parameters what was chosen
     * @param page from 1
     */
    public static String address(String path, List<HiddenField> parameters, int page) {
        List<HiddenField> all = new ArrayList<>(parameters);
        if (page > 1) {
            all.add(new HiddenField(PAGE, Integer.toString(page)));
        }
        return all.isEmpty()
                ? path
                : all.stream()
                        .map(part -> part.name() + "=" + URLEncoder.encode(part.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
