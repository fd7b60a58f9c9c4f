package org.localoffer.service.http.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as people type it, such as "3/5/2027", "3 May 2027" and "2027-05-03". */
public final class TypedDay {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu", "uuuu-MM-dd")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private TypedDay() {}

    /** As forms show it, such as "3/5/2027". */
    public static String shown(LocalDate day) {
        return SHOWN.format(day);
    }

    /** Empty if the text is no day in one of the formats. */
    public static Optional<LocalDate> of(String text) {
        return FORMATS.stream().flatMap(format -> parsed(format, text)).findFirst();
    }

    private static Stream<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Stream.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
