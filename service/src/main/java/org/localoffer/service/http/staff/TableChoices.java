package org.localoffer.service.http.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.localoffer.service.foundation.FormValues;

/** Reads what somebody chose for a table from its address, field by field, and notes which fields hold no choice. */
public final class TableChoices {

    private final FormValues values;
    private final List<String> leftOut = new ArrayList<>();

    public TableChoices(FormValues values) {
        this.values = values;
    }

    /**
     * What was chosen in a field; empty if nothing was, or the value is no choice.
     *
     * @param label of the field, which the page names if its value is no choice
     * @param find the choice of a value; empty if it is none
     */
    public <T> Optional<T> read(String field, String label, Function<String, Optional<T>> find) {
        String value = values.text(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = find.apply(value);
        if (found.isEmpty()) {
            leftOut.add(label);
        }
        return found;
    }

    /** Labels of the fields read so far that hold no choice. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
