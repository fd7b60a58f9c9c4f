package org.localoffer.service.http.staff.listings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Differences;
import org.localoffer.directory.listing.content.Differences.FieldDifference;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.editing.Piece;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;

/** The differences between two versions of a listing, labelled as in its form, with the changed words marked. */
final class DifferenceViews {

    private static final Map<String, String> OTHER_LABELS = Map.of(
            "ages.basis", "How we know the ages",
            "ages.as_stated", "Ages in the provider's words",
            "needs.as_stated", "Needs in the provider's words");

    /**
     * The most words that are compared, in both texts together and without their common beginning and end. The time of
     * a comparison grows with the square of that number. Longer texts are marked as wholly replaced.
     */
    private static final int MOST_COMPARED = 3000;

    private final Map<String, Field> fields = new HashMap<>();

    private DifferenceViews(LocalArea area, ListingContent before, ListingContent after) {
        for (ListingContent content : List.of(before, after)) {
            new ListingForm(area, ListingFormValues.of(content), new Errors())
                    .fields()
                    .forEach(field -> fields.put(field.name(), field));
        }
    }

    static List<DifferenceView> between(ListingContent before, ListingContent after, LocalArea area) {
        DifferenceViews views = new DifferenceViews(area, before, after);
        return Differences.between(before, after).stream()
                .filter(difference -> !isOnTheMap(difference.field()))
                .map(views::view)
                .toList();
    }

    /** The label of a field of {@link ListingContent} that has no form field, such as {@code ages}. */
    static String label(String field) {
        return FirstLetter.large(field.replace('_', ' '));
    }

    /** Coordinates follow from the postcode, and nobody reads them. */
    private static boolean isOnTheMap(String field) {
        return field.endsWith(".latitude") || field.endsWith(".longitude");
    }

    private DifferenceView view(FieldDifference difference) {
        Field field = fields.get(difference.field());
        List<String> before = words(shown(field, difference.before()));
        List<String> after = words(shown(field, difference.after()));
        boolean[] removed = new boolean[before.size()];
        boolean[] added = new boolean[after.size()];
        int same = sameAtStart(before, after);
        int sameAtEnd = sameAtStart(
                before.subList(same, before.size()).reversed(),
                after.subList(same, after.size()).reversed());
        List<String> otherBefore = before.subList(same, before.size() - sameAtEnd);
        List<String> otherAfter = after.subList(same, after.size() - sameAtEnd);
        if (otherBefore.size() + otherAfter.size() > MOST_COMPARED) {
            mark(removed, same, otherBefore.size());
            mark(added, same, otherAfter.size());
        } else {
            for (AbstractDelta<String> delta :
                    DiffUtils.diff(otherBefore, otherAfter).getDeltas()) {
                mark(
                        removed,
                        same + delta.getSource().getPosition(),
                        delta.getSource().size());
                mark(
                        added,
                        same + delta.getTarget().getPosition(),
                        delta.getTarget().size());
            }
        }
        return new DifferenceView(labelOf(field, difference.field()), pieces(before, removed), pieces(after, added));
    }

    private static int sameAtStart(List<String> before, List<String> after) {
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static String labelOf(@Nullable Field field, String path) {
        return field == null
                ? OTHER_LABELS.getOrDefault(path, label(path.replace('.', ' ')))
                : field.label().replace(" (optional)", "");
    }

    /** The value as people read it: slugs are replaced by the labels of the field's choices. */
    private static String shown(@Nullable Field field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (field == null || field.choices().isEmpty()) {
            return value;
        }
        Map<String, String> labels = field.choices().stream().collect(Collectors.toMap(Choice::value, Choice::label));
        return Arrays.stream(value.split(", ", -1))
                .map(DifferenceViews::choice)
                .map(slug -> labels.getOrDefault(slug, slug))
                .collect(Collectors.joining(", "));
    }

    private static String choice(String value) {
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> value.toLowerCase(Locale.ROOT);
        };
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)", -1));
    }

    private static void mark(boolean[] words, int from, int count) {
        Arrays.fill(words, from, from + count, true);
    }

    /** Joins neighbouring words that are all marked or all unmarked. */
    private static List<Piece> pieces(List<String> words, boolean[] marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            text.append(words.get(at));
            if (at + 1 == words.size() || marked[at + 1] != marked[at]) {
                pieces.add(new Piece(text.toString(), marked[at]));
                text.setLength(0);
            }
        }
        return pieces;
    }
}
