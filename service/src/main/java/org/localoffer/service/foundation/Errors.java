package org.localoffer.service.foundation;

import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What is wrong in a form, by field name, each as what to do. */
public final class Errors {

    private final Map<String, String> messages = new LinkedHashMap<>();

    /** Notes what to do about a field; the first word about it counts. */
    public void add(String field, String whatToDo) {
        messages.putIfAbsent(field, whatToDo);
    }

    /** Notes that a text has more characters than its field takes. */
    public void addIfTooLong(String field, String text, int longest) {
        if (text.length() > longest) {
            add(field, "Use " + number(longest) + " characters or fewer: this has " + number(text.length()));
        }
    }

    /** As the field's hint shows it, such as "5,000". */
    private static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** Null where nothing is wrong with it. */
    public @Nullable String of(String field) {
        return messages.get(field);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }
}
