package org.localoffer.directory.listing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import org.jspecify.annotations.Nullable;

/**
 * Finds the telephone number in what people write beside one, such as "Mon-Fri 9-5: 01632 960001". A number is read
 * whole or not at all: half a number rings somebody else.
 */
public final class PhoneNumbers {

    private static final String REGION = "GB";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    /** Groups of digits that may be one number. No letter or digit touches them, as the O in "90O1" does. */
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{N}])[+(]{0,2}[0-9](?:[ ().-]{0,3}[0-9])*+(?![\\p{L}\\p{N}])");

    private static final Pattern GROUP = Pattern.compile("[+(]*[0-9]+");

    /** Ofcom keeps these for films and books, so nobody has them, and the library knows them as no numbers. */
    private static final Pattern MADE_UP = Pattern.compile("1632960[0-9]{3}|7700900[0-9]{3}");

    /** What a deaf or speech-impaired caller dials before a number, so that Relay UK joins the call. */
    private static final Pattern RELAY = Pattern.compile("1800[12]");

    private static final Pattern SHORT = Pattern.compile("[19][0-9]{2}|116[0-9]{3}|18000");

    /** Characters. A longer text is a story, not a phone. */
    private static final int LONGEST = 400;

    private static final int MOST_GROUPS = 12;

    private PhoneNumbers() {}

    /**
     * What to dial for the first number of a text: digits alone, after a plus where the number is of another country.
     * Emergency and other short numbers, such as 999 and 116 123, count where the text has no longer one.
     */
    public static Optional<String> dialled(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        Matcher runs = RUN.matcher(plain);
        while (runs.find()) {
            Optional<String> number = inRun(runs.group());
            if (number.isPresent()) {
                return number;
            }
        }
        return shortNumber(plain);
    }

    /**
     * The number whose first zero was lost, as spreadsheets lose it: "0800555111" for "800555111".
     *
     * @param text a number and nothing else
     * @return empty where no zero was lost, or the text is no British number with one
     */
    public static Optional<String> withLostZero(String text) {
        String told = plain(text).strip();
        String digits = digits(told);
        boolean bare = told.matches("\\(?[1-9][0-9 ().-]{7,15}") && !digits.startsWith("44");
        if (!bare || national("0" + digits).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(told.startsWith("(") ? "(0" + told.substring(1) : "0" + told);
    }

    /** Dashes and spaces of every kind are written as the usual ones. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("\\p{Cf}", "");
    }

    /** The longest of its parts that begins as numbers do and is one. */
    private static Optional<String> inRun(String run) {
        List<String> groups = groups(run);
        int last = Math.min(groups.size(), MOST_GROUPS);
        for (int from = 0; from < last; from++) {
            for (int to = last; begins(groups.get(from)) && to > from; to--) {
                Optional<String> number = national(String.join("", groups.subList(from, to)));
                if (number.isPresent()) {
                    String before = from == 0 ? "" : groups.get(from - 1);
                    return number.map(found -> RELAY.matcher(before).matches() ? before + found : found);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> groups(String run) {
        List<String> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(run);
        while (group.find()) {
            groups.add(group.group());
        }
        return groups;
    }

    private static boolean begins(String group) {
        return group.startsWith("0")
                || group.startsWith("+")
                || group.startsWith("(0")
                || group.startsWith("(+")
                || group.startsWith("44");
    }

    /** What to dial for a text that is one number. */
    private static Optional<String> national(String text) {
        try {
            PhoneNumber number = NUMBERS.parse(text, REGION);
            if (number.getCountryCode() != NUMBERS.getCountryCodeForRegion(REGION)) {
                return NUMBERS.isValidNumber(number)
                        ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                        : Optional.empty();
            }
            String significant = NUMBERS.getNationalSignificantNumber(number);
            return NUMBERS.isValidNumber(number) || MADE_UP.matcher(significant).matches()
                    ? Optional.of("0" + significant)
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> shortNumber(String plain) {
        Matcher runs = RUN.matcher(plain);
        while (runs.find()) {
            List<String> groups = groups(runs.group());
            for (int to = groups.size(); to > 0; to--) {
                String digits = String.join("", groups.subList(0, to));
                if (SHORT.matcher(digits).matches() && isShort(digits)) {
                    return Optional.of(digits);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isShort(String digits) {
        try {
            return SHORT_NUMBERS.isValidShortNumberForRegion(NUMBERS.parse(digits, REGION), REGION);
        } catch (NumberParseException e) {
            return false;
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
