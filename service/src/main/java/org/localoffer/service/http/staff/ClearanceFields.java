package org.localoffer.service.http.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.privacy.Finding;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;

/**
 * The fields in which an officer clears a form's texts for publication: a tick for each possible identification that
 * the automatic check found, and for each text a reason why nobody is identified. Findings that no reason clears, such
 * as phone numbers, get an error instead of a tick.
 */
public final class ClearanceFields {

    private static final String SEEN = "seen-";
    private static final String BECAUSE = "because-";

    private final Map<String, List<Finding>> byField;
    private final boolean isRead;
    private final FormValues values;

    /** @param seen in all texts of the form, as {@code PublicationCheck.findings} gives it */
    public ClearanceFields(PublicationFindings seen, FormValues values) {
        this.isRead = seen.incomplete().isEmpty();
        this.byField = seen.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.text().field(), LinkedHashMap::new, Collectors.toList()));
        this.values = values;
    }

    /** The ticks and reasons of a form that was sent. */
    public static OfficerClearance read(FormValues values) {
        return field ->
                new OfficerClearance.Statement(values.all(SEEN + idOf(field)), values.text(BECAUSE + idOf(field)));
    }

    /**
     * Adds an error for each finding that is not cleared: at the text's own field where nothing can clear it, otherwise
     * at the ticks or the reason.
     */
    public void note(Errors errors) {
        byField.forEach((field, seen) -> {
            List<Finding> never = seen.stream().filter(Finding::neverPasses).toList();
            if (!never.isEmpty()) {
                errors.add(field, takeOut(never));
            }
            List<Finding> open = passable(seen);
            OfficerClearance.Statement statement = read(values).of(field);
            List<Finding> unseen = open.stream()
                    .filter(finding -> !statement.cleared().contains(finding.token()))
                    .toList();
            if (!unseen.isEmpty()) {
                errors.add(
                        SEEN + idOf(field), "Change " + label(seen) + ", or tick what you have seen: " + named(unseen));
            }
            if (!open.isEmpty()) {
                errors.addIfTooLong(BECAUSE + idOf(field), statement.reason(), OfficerClearance.LONGEST_REASON);
            }
            String reason = wrongReason(open, statement);
            if (reason != null) {
                errors.add(BECAUSE + idOf(field), reason);
            }
        });
    }

    /** An error message such as {@code Take this out: a phone number, "01632 960001"}. */
    private static String takeOut(List<Finding> never) {
        return "Take this out: " + named(never);
    }

    /** A warning above the form's fields that the automatic check did not read all of the texts; null where it did. */
    public @Nullable String intro() {
        return isRead ? null : "The automatic check has not read all of this. Read it to the end yourself.";
    }

    /** Findings in all texts that nothing can clear. */
    public List<Finding> never() {
        return byField.values().stream()
                .flatMap(List::stream)
                .filter(Finding::neverPasses)
                .toList();
    }

    /** The fields of all texts. */
    public List<Field> fields(Errors errors) {
        List<Field> fields = new ArrayList<>();
        byField.keySet().forEach(field -> fields.addAll(of(field, errors)));
        return fields;
    }

    /** The fields of one text; empty where it has no findings that an officer can clear. */
    public List<Field> of(String field, Errors errors) {
        List<Finding> open = passable(byField.getOrDefault(field, List.of()));
        if (open.isEmpty()) {
            return List.of();
        }
        String id = idOf(field);
        Set<String> ticked = values.all(SEEN + id);
        return List.of(
                Field.of(
                                FieldKind.CHECKBOXES,
                                SEEN + id,
                                "Found in " + label(open) + ": tick each that identifies nobody",
                                open.stream()
                                        .map(finding -> new Choice(
                                                finding.token(), line(finding), ticked.contains(finding.token())))
                                        .toList())
                        .withHint("An automatic check found these. Each tick confirms that you have seen it and that it"
                                + " identifies nobody.")
                        .withError(errors.of(SEEN + id)),
                Field.of(FieldKind.TEXT, BECAUSE + id, "Because", values.text(BECAUSE + id))
                        .withHint("For example, \"it is the name of the school\". We keep this on the record, so do not"
                                + " repeat the words themselves.")
                        .withError(errors.of(BECAUSE + id)));
    }

    private static @Nullable String wrongReason(List<Finding> open, OfficerClearance.Statement statement) {
        if (open.isEmpty()) {
            return null;
        }
        if (statement.reason().isBlank()) {
            return "Say why nobody is identified in " + label(open);
        }
        return open.stream().anyMatch(finding -> finding.isRepeatedBy(statement))
                ? "Say why without repeating the words: we keep this on the record"
                : null;
    }

    private static List<Finding> passable(List<Finding> seen) {
        return seen.stream().filter(finding -> !finding.neverPasses()).toList();
    }

    private static String label(List<Finding> seen) {
        return seen.getFirst().text().label();
    }

    private static String named(List<Finding> seen) {
        return seen.stream().map(Finding::named).collect(Collectors.joining("; "));
    }

    private static String line(Finding finding) {
        String start = FirstLetter.large(finding.named());
        return finding.context().equals(finding.words()) ? start : start + ", in: " + finding.context();
    }

    /** Replaces characters such as those of {@code times[0].note}, which do not work as an anchor in an address. */
    private static String idOf(String field) {
        return field.replaceAll("[^A-Za-z0-9_]+", "-");
    }
}
