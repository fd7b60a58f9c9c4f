package org.localoffer.service.search.ages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the numbers of a question. Quantifiers are possessive or bounded, so that no text makes the patterns backtrack.
 */
final class NumberGroups {

    /** A question about children names fewer numbers; those after the limit are not read. */
    private static final int MOST = 24;

    /** In numbers. */
    private static final int LONGEST_GROUP = 8;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("twenty one", 21),
            Map.entry("twenty two", 22),
            Map.entry("twenty three", 23),
            Map.entry("twenty four", 24),
            Map.entry("twenty five", 25));

    /** The longest word comes first, so that "twenty one" is not read as twenty. */
    private static final String SPELLED = WORDS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> word.replace(" ", "[\\s-]++"))
            .collect(Collectors.joining("|"));

    private static final String TO = "(?:-{1,2}|~|(?:to|until|till?|thru|through|up ?to)\\b)";

    /** Words that stand for the start of a range: "birth to 5", "reception to year 2". */
    private static final String ZERO = "birth(?=\\s*+" + TO + ")|reception(?=\\s*+(?:" + TO
            + "|&|/|(?:and|or)\\b)\\s*+(?:years?|yrs?|y)\\s*+\\d)|(?<=\\d (?:and|&|or) )reception|(?<=y |yr |year )r";

    /** "dd9" is a dear daughter of nine; "dd1" is the first of several. */
    private static final String AGED = "(?:ages|aged?)"
            + "(?:\\s++(?:group|range|about|around|approx|from|only|just|nearly|now|is|of)\\b)?+"
            + "(?:\\s*+[:=-])?+\\s*+|d[ds](?=[4-9]|[12]\\d)";

    private static final String BEFORE =
            "(?:(?<aged>" + AGED + ")|(?<year>(?:years?|yrs?|y)[\\s-]*+)|(?<stage>(?:key\\s*+stages?|ks)\\s*+))?";

    private static final String HALF = "(?:\\.\\d(?!\\d)|\\s?½|\\s1/2|\\s+and\\s+a\\s+half)?+";

    private static final String YEAR = "(?:ye?a?rs?|yeras?|yaers?|y)(?:'?s)?+";

    private static final String MONTH = "(?:months?|mths?|mos?|m)";

    private static final String AFTER = "(?:"
            + "(?<yearsold>\\s*+" + YEAR + "\\s*+(?:and\\s++)?\\d{1,2}\\s*+" + MONTH + "\\b(?:[\\s-]*+olds?)?"
            + "|[\\s-]*+(?:y[./ ]{0,2}os?|" + YEAR + "[\\s-]*+(?:olds?|of age))(?![\\p{L}\\p{N}]))"
            + "|(?<monthsold>[\\s-]*+" + MONTH + "[\\s-]*+olds?)"
            + "|(?<weeksold>[\\s-]*+(?:weeks?|wks?)[\\s-]*+olds?)"
            + "|(?<years>[\\s-]*+" + YEAR + ")"
            + "|(?<months>[\\s-]*+(?:months?|mths?|mos?))"
            + "|(?<weeks>[\\s-]*+(?:weeks?|wks?))"
            + "|(?<plural>'?s)"
            + ")?(?![\\p{L}\\p{N}]|[.:]\\d)";

    private static final String NUMBER =
            BEFORE + "(?<value>(?:\\d{1,2}(?!\\d)|" + SPELLED + "|" + ZERO + ")" + HALF + ")" + AFTER;

    /** A number does not start inside a word, an amount of money, a time or a date, except in "u11s" and "post16". */
    private static final Pattern FIRST = Pattern.compile(
            "(?:(?<![\\p{L}\\p{N}£$€#@+])|(?<=(?<![\\p{L}\\p{N}])(?:u|under|over|post)))(?<!\\d[.:,/-])" + NUMBER);

    private static final Pattern NEXT = Pattern.compile(NUMBER);

    private static final Pattern BETWEEN = Pattern.compile("\\s*+(?:(?<range>" + TO + "(?:\\s*+to\\b)?)|(?<slash>/)"
            + "|(?:,|(?:,\\s*+)?(?:(?:and|or)\\b|&|\\+|n\\b|plus\\b))\\s*+(?:(?:an?|my|our|also)\\s++)?"
            + "|(?<=\\s)(?=\\d))\\s*+");

    private static final Pattern FROM_FIRST_NON_DIGIT = Pattern.compile("\\D.*");
    private static final Pattern HALF_AT_END = Pattern.compile(HALF + "$");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    /** By the group of the pattern; of these, one number matches at most one. */
    private static final Map<String, AgeUnit> UNITS_AFTER = Map.of(
            "yearsold", AgeUnit.YEARS_OLD,
            "monthsold", AgeUnit.MONTHS_OLD,
            "weeksold", AgeUnit.WEEKS_OLD,
            "years", AgeUnit.YEARS,
            "months", AgeUnit.MONTHS,
            "weeks", AgeUnit.WEEKS,
            "plural", AgeUnit.PLURAL);

    private NumberGroups() {}

    /** The groups of a question, in order. */
    static List<NumberGroup> of(AgeText text) {
        List<NumberGroup> groups = new ArrayList<>();
        Matcher first = FIRST.matcher(text.text());
        int from = 0;
        int numbers = 0;
        while (numbers < MOST && first.find(from)) {
            Chain chain = new Chain(text, number(first));
            chain.group().ifPresent(groups::add);
            numbers += chain.items.size();
            from = chain.end();
        }
        return groups;
    }

    /** Numbers that follow each other, with what stands between them. */
    private static final class Chain {

        private final AgeText text;
        private final List<NumberGroup.Item> items = new ArrayList<>();
        private boolean broken;

        Chain(AgeText text, AgeNumber first) {
            this.text = text;
            items.add(NumberGroup.Item.of(first));
            boolean more = true;
            while (more && !broken && items.size() < LONGEST_GROUP) {
                more = takeNext();
            }
        }

        int end() {
            return items.getLast().last().end();
        }

        /** Takes the next number; false if none follows. */
        private boolean takeNext() {
            Optional<MatchResult> between = text.after(end(), BETWEEN);
            Optional<MatchResult> next = between.flatMap(found -> text.after(found.end(), NEXT));
            next.ifPresent(found -> add(number(found), between.orElseThrow()));
            return next.isPresent();
        }

        private void add(AgeNumber number, MatchResult between) {
            if (between.start("range") >= 0) {
                broken |= items.getLast().isRange();
                items.add(items.removeLast().to(number));
            } else if (between.start("slash") >= 0) {
                items.add(items.removeLast().withSlash());
                items.add(NumberGroup.Item.of(number).withSlash());
            } else {
                items.add(NumberGroup.Item.of(number));
            }
        }

        /** Empty for a chain such as "1-2-1". */
        Optional<NumberGroup> group() {
            return broken ? Optional.empty() : Optional.of(new NumberGroup(text, List.copyOf(items)));
        }
    }

    private static AgeNumber number(MatchResult match) {
        String value = match.group("value");
        String digits = FROM_FIRST_NON_DIGIT.matcher(value).replaceFirst("");
        String word =
                SEPARATORS.matcher(HALF_AT_END.matcher(value).replaceFirst("")).replaceAll(" ");
        return new AgeNumber(
                digits.isEmpty() ? WORDS.getOrDefault(word, 0) : Integer.parseInt(digits),
                unit(match),
                WORDS.containsKey(word),
                match.start(),
                match.start("value"),
                match.end("value"),
                match.end());
    }

    private static AgeUnit unit(MatchResult match) {
        if (match.start("year") >= 0 || match.group("value").startsWith("reception")) {
            return AgeUnit.SCHOOL_YEAR;
        }
        if (match.start("stage") >= 0) {
            return AgeUnit.KEY_STAGE;
        }
        AgeUnit after = unitAfter(match);
        return match.start("aged") >= 0 ? after.aged() : after;
    }

    private static AgeUnit unitAfter(MatchResult match) {
        return UNITS_AFTER.entrySet().stream()
                .filter(unit -> match.start(unit.getKey()) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AgeUnit.NONE);
    }
}
