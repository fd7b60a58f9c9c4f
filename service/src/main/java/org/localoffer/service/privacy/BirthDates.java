package org.localoffer.service.privacy;

import java.util.Set;

/**
 * Finds dates of birth: dates next to a word such as "born" or "birthday", or next to a name. Dates of meetings and of
 * laws identify nobody and are left alone.
 */
final class BirthDates {

    private static final Set<String> BIRTH = WordList.of(
            "born birth birthday birthdate bday b'day dob bd birthdays turns turned turning d.o.b arrived",
            "delivered 18th 16th");
    private static final Set<String> MONTHS = WordList.of(
            "jan january janury feb february febuary mar march apr april may jun june jul july aug august sep",
            "sept september setember oct october nov november dec december");
    private static final Set<String> DAYS = WordList.of(
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth",
            "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth",
            "twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh",
            "twenty-eighth twenty-ninth thirty-first twenty thirty");
    private static final Set<String> NUMBERS = WordList.of(
            "two thousand and twenty ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen",
            "nineteen one three four five six seven eight nine oh ninety hundred");

    /** "Children born between 1 September and 31 August" says who may apply, not when one child was born. */
    private static final Set<String> RANGE_WORDS = Set.of("between", "before", "after", "from", "since", "until", "by");

    private static final Set<String> PEOPLE = WordList.of(
            "son daughter boy girl child male female lad lass pupil patient client brother sister baby twin twins");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> FEASTS = WordList.of(
            "leap christmas boxing year's years valentine's valentines mother's easter april halloween may");

    private static final Set<String> BEING = WordList.of("was is were he's she's i'm am who");
    private static final Set<String> SOMEBODY = WordList.of("he she he'll she'll will son daughter boy girl");
    private static final Set<String> OWN = WordList.of("his her my our their is it's");
    private static final Set<String> MANY =
            WordList.of("children those babies anyone pupils people if everyone any every child young");
    private static final Set<String> WEEK = WordList.of(
            "monday tuesday wednesday thursday friday saturday sunday tomorrow today yesterday tonight christmas easter eid",
            "bonfire halloween valentine's valentines diwali ramadan midsummer leap pancake mothering");

    private static final int BEFORE = 9;
    private static final int AFTER = 7;

    private static final Set<String> FEAST_ENDS = WordList.of("day eve sunday");
    private static final Set<String> BEFORE_YEAR = WordList.of(", - . ' / in");
    private static final Set<String> BE = WordList.of("be is");
    private static final Set<String> TURNS = WordList.of("out down up into away to off on");

    private final TextScan scan;

    BirthDates(TextScan scan) {
        this.scan = scan;
    }

    void find() {
        int at = 0;
        while (at < scan.tokens().size()) {
            int end = date(at);
            if (end > at && (isOfBirth(at, end) || isBesideName(at, end))) {
                scan.addFlag(FlagKind.DATE, at, end);
            } else if (end <= at) {
                end = relativeBirthday(at);
            }
            at = Math.max(at + 1, end);
        }
    }

    /**
     * A birthday without a full date, such as "his 9th birthday is on Friday", "turns 8 next week" or "was born in
     * March". The index after it; 0 if there is none.
     */
    private int relativeBirthday(int at) {
        if (scan.isFlagged(at) || isAboutMany(at)) {
            return 0;
        }
        int end = 0;
        String word = scan.lower(at);
        if (word.equals("birthday") && isOwn(at)) {
            end = dayWithin(at + 1, 6);
        } else if (word.startsWith("turn") && (isDay(at + 1) || NUMBERS.contains(scan.lower(at + 1)))) {
            end = dayWithin(at + 2, 3);
        } else if (SOMEBODY.contains(scan.lower(at - 1))
                && (word.equals("was") || word.equals("be"))
                && (isDay(at + 1) || NUMBERS.contains(scan.lower(at + 1)))) {
            end = dayWithin(at + 2, 3);
        } else if (word.equals("born") && BEING.contains(scan.lower(at - 1))) {
            end = dayWithin(at + 1, 6);
        }
        if (end > 0) {
            scan.addFlag(FlagKind.DATE, at, end);
        }
        return end;
    }

    private boolean isOwn(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 3; before--) {
            if (OWN.contains(scan.lower(before)) || scan.lower(before).endsWith("'s")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutMany(int at) {
        for (int before = at - 1; before >= 0 && at - before <= 4; before--) {
            if (MANY.contains(scan.lower(before))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The index after a weekday, month or feast day within the given number of tokens of the same sentence; 0 if there
     * is none.
     */
    private int dayWithin(int from, int most) {
        for (int at = from; at < scan.tokens().size() && at - from < most; at++) {
            if (scan.tokens().get(at).startsSentence() || date(at) > at) {
                return 0;
            }
            boolean month = isMonthName(at) && !scan.lower(at).equals("may");
            if (month || WEEK.contains(scan.lower(at)) || isFeast(at)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The index after the date that starts at this token; the same index if no date starts there. */
    private int date(int at) {
        int figures = numericDate(at);
        if (figures > at) {
            return figures;
        }
        int words = dateInWords(at);
        return words > at ? words : monthDate(at);
    }

    private int numericDate(int at) {
        if (!isNumber(at, 4)) {
            return at;
        }
        boolean signs = isSeparator(at + 1) && isNumber(at + 2, 2) && isSeparator(at + 3) && isNumber(at + 4, 4);
        if (signs && (isDay(at) || isYear(at)) && isMonth(at + 2)) {
            return at + 5;
        }
        boolean shortYear = isNumber(at + 1, 2) && isNumber(at + 2, 2) && isAfterBirth(at);
        boolean spaces = isDay(at) && isNumber(at + 1, 2) && isMonth(at + 1) && (isYear(at + 2) || shortYear);
        return spaces ? at + 3 : at;
    }

    /** "4th of July 2011", "12-May-2014", "the third of November two thousand and sixteen". */
    private int dateInWords(int at) {
        if (!isDay(at) && !scan.isOneOf(at, DAYS)) {
            return isFeast(at) ? endOfYear(at + 2) : at;
        }
        int next = at + 1;
        while (next - at < 4 && (scan.isOneOf(next, DAYS) || isFiller(next))) {
            next++;
        }
        return isMonthName(next) ? endOfYear(next + 1) : at;
    }

    private boolean isFeast(int at) {
        return FEASTS.contains(scan.lower(at)) && FEAST_ENDS.contains(scan.lower(at + 1));
    }

    private boolean isFiller(int at) {
        return switch (scan.lower(at)) {
            case "of", "st", "nd", "rd", "th", "-", "/", ".", "the" -> true;
            default -> false;
        };
    }

    /**
     * A date that starts with a month: "September 9th, 2024". A month and a year alone count only after a word about
     * birth.
     */
    private int monthDate(int at) {
        if (!isMonthName(at)) {
            return at;
        }
        int next = scan.lower(at + 1).equals(".") ? at + 2 : at + 1;
        if (scan.lower(next).equals("the")) {
            next++;
        }
        if (isDay(next)) {
            return endOfYear(next + 1);
        }
        int year = endOfYear(next);
        return year > next && isAfterBirth(at) ? year : at;
    }

    private boolean isAfterBirth(int at) {
        for (int before = at - 1; before >= 0 && at - before < BEFORE; before--) {
            if (scan.isOneOf(before, BIRTH)) {
                return true;
            }
            if (scan.isOneOf(before, RANGE_WORDS) || scan.tokens().get(before).isSign('.')) {
                return false;
            }
        }
        return false;
    }

    /** The index after a year, in digits or words, that follows; the same index if none does. */
    private int endOfYear(int from) {
        int at = from;
        while (at - from < 2 && BEFORE_YEAR.contains(scan.lower(at))) {
            at++;
        }
        if (isYear(at)
                || (isNumber(at, 2) && at == from + 1 && !scan.lower(from).equals(","))) {
            return at + 1;
        }
        if (isNumber(at, 2) && at == from && scan.tokens().get(at).length() == 2) {
            return at + 1;
        }
        int words = at;
        while (words - at < 6 && scan.isOneOf(words, NUMBERS)) {
            words++;
        }
        return words - at >= 2 ? words : from;
    }

    private boolean isOfBirth(int from, int to) {
        if (isRangeBound(from)) {
            return false;
        }
        if (isJustBorn(from)) {
            return true;
        }
        for (int at = from - 1; at >= 0 && from - at <= BEFORE; at--) {
            Token token = scan.tokens().get(at);
            if (scan.isOneOf(at, BIRTH) || isSpelledBirth(at)) {
                return !isPhrasalTurn(at);
            }
            if (token.isSign('?')
                    || token.isSign('!')
                    || (token.isSign('.') && scan.tokens().get(at + 1).startsSentence())) {
                break;
            }
        }
        for (int at = to; at < scan.tokens().size() && at - to < AFTER; at++) {
            if (scan.tokens().get(at).startsSentence()) {
                break;
            }
            if (scan.lower(at).equals("birth") || scan.lower(at).startsWith("birthday")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the date is a bound of a range: it follows a word such as "between", or "and" with such a word before it.
     */
    private boolean isRangeBound(int from) {
        int before = scan.lower(from - 1).equals("the") ? from - 2 : from - 1;
        if (scan.isOneOf(before, RANGE_WORDS)) {
            return true;
        }
        boolean and = scan.lower(before).equals("and") || scan.lower(before).equals("to");
        for (int at = before - 1; and && at >= 0 && before - at < BEFORE; at--) {
            if (scan.isOneOf(at, RANGE_WORDS)) {
                return true;
            }
        }
        return false;
    }

    /** "b. 03/04/2012"; "he'll be 16 on 14 November". */
    private boolean isJustBorn(int from) {
        boolean letter =
                scan.lower(from - 1).equals(".") && scan.lower(from - 2).equals("b");
        boolean beside =
                (scan.lower(from - 1).equals("(") || scan.lower(from - 1).equals(","))
                        && isNumber(from, 4)
                        && scan.isOneOf(from - 2, PEOPLE);
        int on = scan.lower(from - 1).equals("the") ? from - 2 : from - 1;
        boolean age = scan.lower(on).equals("on") && isNumber(on - 1, 2) && scan.isOneOf(on - 2, BE);
        return letter || age || beside;
    }

    /** "It turned out on 4 May" is about no birthday, although "turned" usually means an age. */
    private boolean isPhrasalTurn(int at) {
        return scan.lower(at).startsWith("turn") && TURNS.contains(scan.lower(at + 1));
    }

    /** "d.o.b." */
    private boolean isSpelledBirth(int at) {
        return at >= 4
                && scan.lower(at).equals("b")
                && scan.lower(at - 2).equals("o")
                && scan.lower(at - 4).equals("d");
    }

    private boolean isBesideName(int from, int to) {
        return scan.isFlagged(from - 1 < 0 ? to : from - 1) || scan.isFlagged(to);
    }

    private boolean isSeparator(int at) {
        Token token = scan.get(at);
        return token != null && token.kind() == Token.Kind.SIGN && "./-".contains(token.text());
    }

    private boolean isNumber(int at, int most) {
        Token token = scan.get(at);
        return token != null && token.isNumber() && token.length() <= most;
    }

    private boolean isDay(int at) {
        Token token = scan.get(at);
        if (token == null || token.length() > 4) {
            return false;
        }
        String figures = token.kind() == Token.Kind.MIXED ? withoutOrdinal(token.lower()) : token.lower();
        return figures.length() <= 2
                && !figures.isEmpty()
                && figures.chars().allMatch(Character::isDigit)
                && Integer.parseInt(figures) >= 1
                && Integer.parseInt(figures) <= 31;
    }

    /** "21" of "21st". */
    private static String withoutOrdinal(String word) {
        return ORDINALS.contains(word.substring(word.length() - 2)) ? word.substring(0, word.length() - 2) : word;
    }

    private boolean isMonth(int at) {
        int month = Integer.parseInt(scan.lower(at));
        return month >= 1 && month <= 12;
    }

    private boolean isYear(int at) {
        Token token = scan.get(at);
        return token != null
                && token.isNumber()
                && token.length() == 4
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    private boolean isMonthName(int at) {
        return scan.isOneOf(at, MONTHS);
    }
}
