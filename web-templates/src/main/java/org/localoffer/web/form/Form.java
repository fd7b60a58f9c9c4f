package org.localoffer.web.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * A form that is sent with POST.
 *
 * @param action a path of this site
 * @param problem why it could not be saved although its values are valid, such as because the database is down; null
 *     otherwise
 */
public record Form(
        String action,
        List<HiddenField> hidden,
        List<Section> sections,
        List<Button> buttons,
        @Nullable String problem) {

    /** Forms with more titled sections than this begin with a list of contents. */
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

    /** A form with a single section. */
    public static Form of(String action, List<HiddenField> hidden, List<Field> fields, Button button) {
        return new Form(action, hidden, List.of(new Section("form", null, null, fields, null)), List.of(button), null);
    }

    /** Fields with an error, in their order. */
    public List<Field> wrong() {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.error() != null)
                .toList();
    }

    /** Whether the error summary is shown above the form. */
    public boolean isRefused() {
        return problem != null || !wrong().isEmpty();
    }

    /** The titled sections of a long form, for its list of contents; empty for a short form. */
    public List<Section> contents() {
        List<Section> titled =
                sections.stream().filter(section -> section.title() != null).toList();
        return titled.size() > PARTS_WITHOUT_CONTENTS ? titled : List.of();
    }

    /**
     * The button repeated at the end of each section of a long form, so that somebody who changes a phone number need
     * not go to the end.
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
     * A hidden copy of the main button placed first, for the Enter key. Browsers use the first button of a form, which
     * would otherwise add a row.
     *
     * @return null where the first button is the main one
     */
    public @Nullable Button enterButton() {
        boolean rows = sections.stream().anyMatch(section -> section.more() != null);
        return rows && !buttons.isEmpty() ? buttons.get(0) : null;
    }
}
