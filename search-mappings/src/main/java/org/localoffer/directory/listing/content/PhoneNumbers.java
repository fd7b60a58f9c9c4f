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
 * Finds the telephone number in a free text, such as "Mon-Fri 9-5: 01632 960001". An incomplete number is ignored,
 * because dialling it would reach somebody else.
 */
public final class PhoneNumbers {

    private static final String REGION = "GB";
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();

    /**
     * A sequence of digit groups that may be one number. It must not touch a letter or another digit, as the O in
     * "90O1" does.
     */
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{N}])[+(]{0,2}[0-9](?:[ ().-]{0,3}[0-9])*+(?![\\p{L}\\p{N}])");

    private static final Pattern GROUP = Pattern.compile("[+(]*[0-9]+");

    /** Numbers that Ofcom reserves for drama. libphonenumber considers them invalid, but the sample data uses them. */
    private static final Pattern RESERVED_FOR_DRAMA = Pattern.compile("1632960[0-9]{3}|7700900[0-9]{3}");

    /** The Relay UK prefix, which deaf and speech-impaired callers dial before a number. */
    private static final Pattern RELAY = Pattern.compile("1800[12]");

    private static final Pattern SHORT = Pattern.compile("[19][0-9]{2}|116[0-9]{3}|18000");

    /** In characters. Longer texts are not searched for a number. */
    private static final int LONGEST = 400;

    private static final int MOST_GROUPS = 12;

    private PhoneNumbers() {}

    /**
     * The first number of a text as it is dialled: digits only, with a leading plus if it is foreign. Short numbers,
     * such as 999 and 116 123, are used only if the text has no longer number.
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
     * Restores the leading zero that spreadsheets remove: "0800555111" for "800555111".
     *
     * @param text a number only
     * @return empty if no zero is missing, or the text with a zero is not a British number
     */
    public static Optional<String> withLostZero(String text) {
        String number = plain(text).strip();
        String digits = digits(number);
        boolean bare = number.matches("\\(?[1-9][0-9 ().-]{7,15}") && !digits.startsWith("44");
        if (!bare || national("0" + digits).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(number.startsWith("(") ? "(0" + number.substring(1) : "0" + number);
    }

    /** Replaces dashes and spaces of all kinds with ASCII ones. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("\\p{Cf}", "");
    }

    /** The longest sequence of groups, beginning as a number does, that is a valid number. */
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

    /** A text that is a single number, as it is dialled. */
    private static Optional<String> national(String text) {
        try {
            PhoneNumber number = NUMBERS.parse(text, REGION);
            if (number.getCountryCode() != NUMBERS.getCountryCodeForRegion(REGION)) {
                return NUMBERS.isValidNumber(number)
                        ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                        : Optional.empty();
            }
            String significant = NUMBERS.getNationalSignificantNumber(number);
            return NUMBERS.isValidNumber(number)
                            || RESERVED_FOR_DRAMA.matcher(significant).matches()
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
