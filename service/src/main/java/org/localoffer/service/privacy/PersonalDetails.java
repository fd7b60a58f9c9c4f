package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses, phone numbers, postcodes, dates and names. It looks for shapes, so it misses some and marks
 * too much: a person always reads what it leaves.
 */
public final class PersonalDetails {

    private static final String AT = "\\s?(?:@|[(\\[]\\s?at\\s?[)\\]])\\s?";

    /** The second way is for those who write "at" and "dot". */
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+'’-]+" + AT + "[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}|[\\p{L}\\p{N}._%+'’-]+(?:" + AT
                    + "|\\sat\\s)[\\p{L}\\p{N}.-]+"
                    + "(?:\\sdot\\s(?:com|org|net|uk|co|gov|nhs|sch|ac)\\b)+",
            Pattern.CASE_INSENSITIVE);

    /**
     * Ten digits and more, however they are grouped; a year or a grade has fewer. Those that begin with neither 0 nor
     * plus stand in groups of three and more: a number of the NHS, or a telephone number without its nought.
     */
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{N}])(?:(?:\\+|\\(?0)(?:[\\s\\xA0()./–-]{0,3}\\p{N}){9,14}"
                    + "|(?:44[ \\xA0-]?)?[1-9][0-9]{2,4}[ \\xA0-]?[0-9]{3}[ \\xA0-]?[0-9]{3,4})(?![\\p{N}])");

    /** A letter O in capitals may stand for the nought. */
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{1,2}[0-9][0-9A-Z]?[\\s\\xA0–-]{0,3}(?:[0-9]|(?-i:O))[A-Z]{2}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final String MONTH =
            "(?:jan(?:u?ary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may(?!\\s+(?:be|not|have|need"
                    + "|also|get|go))|june?|july?|aug(?:ust)?|sept?(?:ember)?|setember"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

    private static final String DAY = "[0-3]?[0-9](?:st|nd|rd|th)?";
    private static final String YEAR = "'?(?:[12][0-9]{3}|[0-9]{2})";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:[0-3]?[0-9][/.-][01]?[0-9][/.-](?:[0-9]{4}|[0-9]{2})"
                    + "|[0-3]?[0-9]\\s[01]?[0-9]\\s(?:19|20)[0-9]{2}|[12][0-9]{3}[/.-][01]?[0-9][/.-][0-3]?[0-9]"
                    + "|" + DAY + "[\\s-]*(?:of\\s+)?" + MONTH + "(?:[\\s,-]*" + YEAR + ")?"
                    + "|" + MONTH + "\\s+" + DAY + "(?:,?\\s+" + YEAR + ")?"
                    + "|(?<=born |born in |dob |birthday )" + MONTH + "\\s+" + YEAR + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final String CAPITALISED = "(?!I['’])\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*";

    /** Two capitalised words and more, as a first and a last name stand. */
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + CAPITALISED + "(?:\\s+" + CAPITALISED + "){1,6}(?![\\p{L}\\p{N}])");

    /** One capitalised word after what announces a name; after Mr and Mrs in any letters. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?i:mr|mrs)\\.?\\s+(?<any>[\\p{L}'’-]{2,})|(?:(?i:called|named|mr|mrs|ms|miss|mx|dr"
                    + "|(?:my|our|his|her) (?:(?:little|big|older|younger|eldest) )?(?:son|daughter|boy|girl|child"
                    + "|brother|sister|nephew|niece|grandson|granddaughter|husband|wife|partner|teacher|friend)"
                    + "|i am|i['’]m|name is|name['’]s))\\.?,?\\s+(?<name>" + CAPITALISED + "(?:\\s+" + CAPITALISED
                    + ")*))");

    private PersonalDetails() {}

    /**
     * Everything found, in the order of the text, without overlaps.
     *
     * @param known whether a capitalised word is one of ours, such as the name of a town or a provider: it is no name
     *     of a person then
     */
    public static List<Flag> in(String text, Predicate<String> known) {
        List<Flag> flags = new ArrayList<>();
        add(flags, FlagKind.EMAIL, EMAIL, text);
        add(flags, FlagKind.PHONE, PHONE, text);
        add(flags, FlagKind.POSTCODE, POSTCODE, text);
        add(flags, FlagKind.DATE, DATE, text);
        Matcher announced = ANNOUNCED.matcher(text);
        while (announced.find()) {
            String group = announced.start("any") < 0 ? "name" : "any";
            add(flags, new Flag(FlagKind.NAME, announced.start(group), announced.end(group)));
        }
        PAIR.matcher(text)
                .results()
                .filter(pair -> !isKnown(pair, known))
                .forEach(pair -> add(flags, new Flag(FlagKind.NAME, pair.start(), pair.end())));
        flags.sort(Comparator.comparingInt(Flag::start));
        return List.copyOf(flags);
    }

    /** The text with what was found replaced by what it was, such as "[e-mail removed]". */
    public static String without(String text, List<Flag> flags) {
        StringBuilder copy = new StringBuilder(text);
        flags.stream()
                .filter(flag -> flag.kind().instead() != null && flag.end() <= text.length())
                .sorted(Comparator.comparingInt(Flag::start).reversed())
                .forEach(flag ->
                        copy.replace(flag.start(), flag.end(), flag.kind().instead()));
        return copy.toString();
    }

    private static boolean isKnown(MatchResult pair, Predicate<String> known) {
        return known.test(pair.group())
                || List.of(pair.group().split("\\s+", -1)).stream().allMatch(known);
    }

    private static void add(List<Flag> flags, FlagKind kind, Pattern pattern, String text) {
        pattern.matcher(text).results().forEach(found -> add(flags, new Flag(kind, found.start(), found.end())));
    }

    /** What overlaps becomes one: of two finds, dropping the later one would leave the rest of a name. */
    private static void add(List<Flag> flags, Flag flag) {
        Flag merged = flag;
        for (Flag other : List.copyOf(flags)) {
            if (other.start() < merged.end() && merged.start() < other.end()) {
                flags.remove(other);
                merged = new Flag(
                        other.kind(), Math.min(other.start(), merged.start()), Math.max(other.end(), merged.end()));
            }
        }
        flags.add(merged);
    }
}
