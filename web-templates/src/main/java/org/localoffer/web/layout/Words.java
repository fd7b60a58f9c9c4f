package org.localoffer.web.layout;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and lists written out for readers. */
public final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** Such as "21 November 2026". */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Such as "1 listing" and "1,204 listings". */
    public static String count(long number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }

    /** Such as "1,204". */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** Such as "place, opening times and contacts". */
    public static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
