package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Finds people's telephone numbers, in digits, in words, or with letters for digits. Freephone numbers and those that
 * start with 03, 08 or 116 belong to organisations (Ofcom, National Telephone Numbering Plan) and identify nobody.
 */
final class PersonalPhoneNumbers {

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("nought", "0"),
            Map.entry("naught", "0"),
            Map.entry("nil", "0"),
            Map.entry("oh", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"));
    private static final Map<String, Integer> REPEATED = Map.of("double", 2, "triple", 3, "treble", 3);
    private static final Set<String> BETWEEN = WordList.of(
            "then and the last bit part is next followed by dash hyphen space dot digits number first ends in",
            "ending");
    private static final String SIGNS = "-./()\u2011,~_";
    private static final int MAX_BETWEEN = 5;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 15;
    private static final int LONGEST_TOKEN = 60;
    private static final Set<String> ANNOUNCING =
            WordList.of("ring phone tel telephone landline mobile mob call text txt");

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private final TextScan scan;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Digits within a run.
     *
     * @param from index of their first token
     * @param to index after their last token
     */
    private record Part(String digits, int from, int to) {}

    PersonalPhoneNumbers(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        int at = 0;
        while (at < scan.tokens().size()) {
            int next = takeDigits(at);
            if (next == at) {
                next = between(at);
            }
            if (next == at) {
                flagNumbers();
                parts.clear();
                next = at + 1;
            }
            at = next;
        }
        flagNumbers();
    }

    /** Adds the digits at this token to the run. The index after them; the same index if there are none. */
    private int takeDigits(int at) {
        int date = date(at);
        if (date > at) {
            flagNumbers();
            parts.clear();
            return date;
        }
        Token token = scan.tokens().get(at);
        Integer times = REPEATED.get(token.lower());
        if (times != null) {
            String digit = digits(at + 1);
            return digit.length() == 1 ? add(digit.repeat(times), at, at + 2) : at;
        }
        if (token.lower().equals("hundred") && !parts.isEmpty()) {
            return add("00", at, at + 1);
        }
        boolean plus = token.isSign('+');
        String digits = digits(plus ? at + 1 : at);
        if (digits.isEmpty()) {
            return at;
        }
        if (plus) {
            flagNumbers();
            parts.clear();
        }
        return add(plus ? "+" + digits : digits, at, plus ? at + 2 : at + 1);
    }

    private int add(String digits, int from, int to) {
        parts.add(new Part(digits, from, to));
        return to;
    }

    /** The digits at this token, from digits, words or letters that look like digits; empty if it is anything else. */
    private String digits(int at) {
        Token token = scan.get(at);
        if (token == null || token.length() > LONGEST_TOKEN) {
            return "";
        }
        return switch (token.kind()) {
            case NUMBER -> token.length() > LONGEST ? "" : token.text();
            case MIXED -> token.length() > LONGEST ? "" : lookAlike(token);
            case WORD -> {
                String spoken = SPOKEN.get(token.lower());
                boolean joined = token.lower().indexOf('-') > 0;
                yield spoken != null
                        ? spoken
                        : !joined && parts.isEmpty() && !isFigure(at + 1) ? "" : spokenLetters(token);
            }
            default -> "";
        };
    }

    private boolean isFigure(int at) {
        Token token = scan.get(at);
        return token != null
                && (token.isNumber()
                        || SPOKEN.containsKey(token.lower())
                        || REPEATED.containsKey(token.lower())
                        || (token.lower().indexOf('-') > 0
                                && !spokenLetters(token).isEmpty())
                        || (token.kind() == Token.Kind.MIXED
                                && !lookAlike(token).isEmpty()));
    }

    private static String spokenLetters(Token token) {
        if (token.lower().indexOf('-') > 0) {
            StringBuilder digits = new StringBuilder();
            int times = 1;
            for (String part : token.lower().split("-", -1)) {
                digits.append(
                        REPEATED.containsKey(part)
                                ? ""
                                : SPOKEN.getOrDefault(part, "x").repeat(times));
                times = REPEATED.getOrDefault(part, 1);
            }
            return digits.indexOf("x") < 0 ? digits.toString() : "";
        }
        return lookAlike(token);
    }

    private static String lookAlike(Token token) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < token.text().length(); at++) {
            char sign = token.text().charAt(at);
            switch (sign) {
                case 'O', 'o', 'Q' -> digits.append('0');
                case 'l', 'I', 'i', '|' -> digits.append('1');
                case 'S' -> digits.append('5');
                case 'B' -> digits.append('8');
                default -> {
                    if (sign < '0' || sign > '9') {
                        return "";
                    }
                    digits.append(sign);
                }
            }
        }
        return digits.toString();
    }

    /** The index after punctuation and words that may stand between digits; the same index if the run ends. */
    private int between(int at) {
        if (parts.isEmpty()) {
            return at;
        }
        int next = at;
        while (next < scan.tokens().size() && next - at < MAX_BETWEEN && isBetween(next)) {
            next++;
        }
        Token token = scan.get(next);
        boolean more = token != null
                && (isFigure(next) || (token.isWord() && !lookAlike(token).isEmpty()));
        return more ? next : at;
    }

    private boolean isBetween(int at) {
        Token token = scan.tokens().get(at);
        Token next = scan.get(at + 1);
        return switch (token.kind()) {
            case LINE_END -> true;
            case SIGN -> SIGNS.contains(token.text()) && (!token.isSign(',') || (next != null && next.spaced()));
            case WORD -> BETWEEN.contains(token.lower());
            default -> false;
        };
    }

    /** The index after a date in digits, such as 02/02/2024; the same index if there is none. */
    private int date(int at) {
        Token first = scan.tokens().get(at);
        Token sign = scan.get(at + 1);
        Token last = scan.get(at + 4);
        if (!first.isNumber() || sign == null || last == null || !last.isNumber() || first.length() > 4) {
            return at;
        }
        Token month = scan.tokens().get(at + 2);
        Token second = scan.tokens().get(at + 3);
        boolean same = sign.kind() == Token.Kind.SIGN
                && second.lower().equals(sign.lower())
                && "./-".contains(sign.text())
                && month.isNumber()
                && month.length() <= 2
                && Integer.parseInt(month.text()) <= 12;
        Token beyond = scan.get(at + 5);
        Token more = scan.get(at + 6);
        boolean goesOn = beyond != null
                && beyond.lower().equals(sign.lower())
                && more != null
                && more.isNumber()
                && !more.spaced();
        return same && !goesOn && (isYear(first) || isYear(last) || last.length() == 2) ? at + 5 : at;
    }

    private static boolean isYear(Token token) {
        return token.length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    /** Flags the telephone numbers in the run of digits. */
    private void flagNumbers() {
        int first = 0;
        while (first < parts.size()) {
            int last = number(first);
            if (last > first) {
                scan.addFlag(
                        FlagKind.PHONE,
                        parts.get(first).from(),
                        parts.get(last - 1).to());
                first = last;
            } else {
                first++;
            }
        }
    }

    /** The index after the last part of a number that starts here; the same index if none does. */
    private int number(int first) {
        StringBuilder digits = new StringBuilder();
        int found = first;
        for (int at = first; at < parts.size() && digits.length() < LONGEST; at++) {
            String more = parts.get(at).digits();
            if (at > first && more.startsWith("+")) {
                break;
            }
            digits.append(more);
            if (!mayBegin(digits)) {
                break;
            }
            if (digits.length() >= SHORTEST && digits.length() <= LONGEST && isNumber(digits.toString(), first, at)) {
                found = at + 1;
            }
        }
        return found > first ? found : isLocal(first) ? first + 1 : first;
    }

    /** Six digits after a word such as "ring" are a number within the same town. */
    private boolean isLocal(int at) {
        Part part = parts.get(at);
        if (part.digits().length() != 6 || part.digits().startsWith("0")) {
            return false;
        }
        for (int before = part.from() - 1; before >= part.from() - 4; before--) {
            if (ANNOUNCING.contains(scan.lower(before))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(String digits, int first, int last) {
        boolean abroad = digits.startsWith("00") && digits.length() > 11 && digits.charAt(2) != '0';
        if (digits.startsWith("+") || abroad) {
            String international = digits.startsWith("+") ? digits : "+" + digits.substring(2);
            return isOfPerson(international.replaceFirst("^\\+440", "+44"));
        }
        if (digits.startsWith("44") && digits.length() == 12) {
            return isOfPerson("+" + digits);
        }
        if (digits.startsWith("0")) {
            boolean whole = digits.length() == 11 || (digits.length() == 10 && last == parts.size() - 1);
            return whole && "127".indexOf(digits.charAt(1)) >= 0 && isOfPerson("+44" + digits.substring(1));
        }
        return digits.startsWith("7")
                && digits.length() == 10
                && (parts.get(first).digits().length() >= 4 || isSpelledOut(first))
                && isOfPerson("+44" + digits);
    }

    /** Whether a person's number may start with these digits: the first three rule out most other runs of digits. */
    private static boolean mayBegin(CharSequence digits) {
        char first = digits.charAt(0);
        if (first != '0' || digits.length() < 2) {
            return "+047".indexOf(first) >= 0;
        }
        boolean abroad = digits.charAt(1) == '0' && (digits.length() < 3 || digits.charAt(2) != '0');
        return abroad || "127".indexOf(digits.charAt(1)) >= 0;
    }

    private boolean isSpelledOut(int part) {
        return scan.tokens().get(parts.get(part).from()).isWord();
    }

    private static boolean isOfPerson(String international) {
        try {
            PhoneNumber number = LIBRARY.parse(international, null);
            String national = Long.toString(number.getNationalNumber());
            boolean organisation = number.getCountryCode() == 44
                    && (national.startsWith("3") || national.startsWith("8") || national.startsWith("116"));
            return !organisation && LIBRARY.isPossibleNumber(number);
        } catch (NumberParseException e) {
            return false;
        }
    }
}
