package org.localoffer.web.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * A form that is sent with POST.
 *
 * @param action a path of this site
 * @param problem why it could not be kept although nothing in it was wrong, such as a database that is away; null
 *     otherwise
 */
public record Form(
        String action,
        List<HiddenField> hidden,
        List<Section> sections,
        List<Button> buttons,
        @Nullable String problem) {

    /** Longer forms begin with a list of their parts. */
    private static final int PARTS_WITHOUT_CONTENTS = 3;

    /** @throws IllegalArgumentException where the action is not a path of this site */
    public Form {
        if (!action.startsWith("/") || Addresses.web(action) == null) {
            throw new IllegalArgumentException("A form is sent to a path of this site, not to " + action);
        }
        hidden = List.copyOf(hidden);
        sections = List.copyOf(sections);
        buttons = List.copyOf(buttons);
    }

    /** Of one section. */
    public static Form of(String action, List<HiddenField> hidden, List<Field> fields, Button button) {
        return new Form(action, hidden, List.of(new Section("form", null, null, fields, null)), List.of(button), null);
    }

    /** Fields that have to be mended, in their order. */
    public List<Field> wrong() {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.error() != null)
                .toList();
    }

    /** Whether the error summary stands above it. */
    public boolean isRefused() {
        return problem != null || !wrong().isEmpty();
    }

    /** Titled sections where there are more than three of them; otherwise empty. */
    public List<Section> contents() {
        List<Section> titled =
                sections.stream().filter(section -> section.title() != null).toList();
        return titled.size() > PARTS_WITHOUT_CONTENTS ? titled : List.of();
    }

    /**
     * Sends a long form from the end of each part: somebody who changes a phone number need not go to the end.
     *
     * @return null where the form is short
     */
    public @Nullable Button doneButton() {
        return contents().isEmpty() || buttons.isEmpty()
                ? null
                : Button.secondary(
                        "Done", buttons.getFirst().name(), buttons.getFirst().value());
    }

    /**
     * What the Enter key sends. A browser takes the first button, which would be one for another row.
     *
     * @return null where the first button is the right one
     */
    public @Nullable Button enterButton() {
        boolean rows = sections.stream().anyMatch(section -> section.more() != null);
        return rows && !buttons.isEmpty() ? buttons.get(0) : null;
    }
}
