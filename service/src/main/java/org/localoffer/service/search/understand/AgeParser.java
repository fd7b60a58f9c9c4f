package org.localoffer.service.search.understand;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Finds the age in a question: "3 year old", "my son is 3", "year 9", "toddler", "my 19yo". */
final class AgeParser {

    /** The last age in whole years: the Local Offer ends at the 26th birthday. */
    private static final int OLDEST = 25;

    private static final double END = OLDEST + 1.0;

    /** Children start school year 1 at the age of five. */
    private static final int AGE_BEFORE_YEAR_1 = 4;

    private static final int LAST_SCHOOL_YEAR = 13;

    /**
     * Case is ignored for ASCII letters only, so that the Turkish dotless i, which is not a key of {@link #NUMBERS},
     * does not match.
     */
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
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

    /** The longest number comes first, so that "twenty one" is not read as twenty. */
    private static final String NUMBER = NUMBERS.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> word.replace(" ", "[\\s-]+"))
            .collect(Collectors.joining("|", "(\\d{1,2}|", ")"));

    private static final String HALF = "(?:[.,]\\d|½|\\s+and\\s+a\\s+half)?";

    /** Rejects durations such as "waiting for 2 years"; "for a 2 year old" is still an age. */
    private static final String NOT_A_DURATION =
            "(?<!\\bfor )(?<!\\bin )(?<!\\bover )(?<!\\blast )(?<!\\bpast )(?<!\\bwaited )(?<!\\bwaiting )(?<!\\babout )"
                    + "(?<!\\bnearly )(?<!\\balmost )(?<!\\bthan )(?<!\\bof )(?<!\\bevery )(?<!\\bwithin )(?<!\\btakes )";

    private static final String NO_TIME_UNIT = "(?!\\s*(?:years?|yrs?|months?|mths?|weeks?|days?)\\b(?!\\s*olds?))";

    private record Rule(Pattern pattern, Function<MatchResult, Optional<AskedAge>> age, boolean keepsWords) {}

    private static final List<Rule> RULES = List.of(
            rule(NUMBER + HALF + "[\\s-]*(?:y/?o\\b|(?:yr|year)s?[\\s-]*(?:olds?|of age)\\b)", AgeParser::years),
            rule(
                    NUMBER + "\\s*(?:yrs?|years?)(?:\\s*and)?\\s*\\d{1,2}\\s*(?:months?|mths?)(?:\\s*olds?)?\\b",
                    AgeParser::years),
            rule("(\\d{1,2})[\\s-]*(?:months?|mths?|mo)[\\s-]*olds?\\b", AgeParser::months),
            rule(
                    "(?:at|is|hes|shes|now|aged?)\\s+(\\d{1,2})\\s*(?:months?|mths?)(?!\\s*(?:ago|wait|pregnant))",
                    AgeParser::months),
            rule(
                    "\\b(?:aged?|age of|turned|turning|nearly|almost)\\s*" + NUMBER + "\\b(?!\\s*[%£])" + NO_TIME_UNIT,
                    AgeParser::years),
            rule("\\b(?:years?|yrs?)\\s*(\\d{1,2})(?:s|'s)?\\b", AgeParser::schoolYear),
            rule("\\b(?:key ?stage|ks)\\s*([1-4])\\b", AgeParser::keyStage),
            rule(
                    NOT_A_DURATION + "\\b" + NUMBER + HALF + "[\\s-]*(?:yrs?|years?)\\b(?!\\s*(?:ago|now|wait))",
                    AgeParser::years),
            rule(
                    "\\b(?:is|hes|he's|shes|she's|he is|she is|theyre|they're|im|i'm|i am)\\s+(?:only |now |just )?"
                            + NUMBER
                            + "\\b(?!\\s*(?:week|month|day|hour|mile|time|minute|year|yr|page|of|in|out|to|%|:|-\\d|st|nd|rd|th))",
                    AgeParser::years),
            rule("\\bunder\\s*" + "(\\d{1,2}|fives?)(?:s|'s)?\\b", AgeParser::under),
            rule("\\b(?:over|after)\\s*(1[6-9]|2[0-5])(?:s|'s)?\\b", AgeParser::over),
            words("newborns?|new born|babies|baby", 0, 2, "baby", false),
            words("toddlers?", 1, 4, "toddler", false),
            words("teenagers?|teenaged?|teens?|adolescents?", 13, 20, "teenager", false),
            words(
                    "young adults?|adult (?:son|daughter|child)|grown[ -]?up (?:son|daughter)",
                    18,
                    END,
                    "young adult",
                    false),
            words("in reception|reception (?:class|year|age)", 4, 6, "reception class", true),
            words("infant school", 4, 8, "infant school", true),
            words("junior school", 7, 12, "junior school", true),
            words("primary(?: school)?", 4, 12, "primary school", true),
            words("secondary(?: school)?|high school|senior school", 11, 17, "secondary school", true));

    private AgeParser() {}

    /**
     * An age and its position in the text, as offsets in UTF-16 units.
     *
     * @param end exclusive
     * @param keepsWords whether the words of the age remain query terms: "primary school" is also part of schools'
     *     names
     */
    record Found(AskedAge age, int start, int end, boolean keepsWords) {}

    private static Rule rule(String words, Function<MatchResult, Optional<AskedAge>> age) {
        return new Rule(pattern(words), age, false);
    }

    private static Rule words(String words, double from, double before, String label, boolean keepsWords) {
        AskedAge age = new AskedAge(from, before, label);
        return new Rule(pattern(words), match -> Optional.of(age), keepsWords);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", FLAGS);
    }

    /**
     * Returns the first age found, trying the most reliable pattern first.
     *
     * @param isTaken whether the words between two offsets are part of something else, such as a longer phrase
     * @return null if the text names no age
     */
    static @Nullable Found find(String text, BiPredicate<Integer, Integer> isTaken) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(text);
            while (matcher.find()) {
                Optional<AskedAge> age = rule.age().apply(matcher);
                if (age.isPresent() && !isTaken.test(matcher.start(), matcher.end())) {
                    return new Found(age.get(), matcher.start(), matcher.end(), rule.keepsWords());
                }
            }
        }
        return null;
    }

    private static Optional<AskedAge> years(MatchResult match) {
        int years = number(match.group(1));
        return years <= OLDEST ? Optional.of(AskedAge.of(years)) : Optional.empty();
    }

    private static Optional<AskedAge> months(MatchResult match) {
        int months = number(match.group(1));
        return Optional.of(new AskedAge(months / 12.0, (months + 1) / 12.0, months + " months"));
    }

    private static Optional<AskedAge> schoolYear(MatchResult match) {
        int year = number(match.group(1));
        return year >= 1 && year <= LAST_SCHOOL_YEAR
                ? Optional.of(
                        new AskedAge(year + AGE_BEFORE_YEAR_1, year + AGE_BEFORE_YEAR_1 + 2.0, "school year " + year))
                : Optional.empty();
    }

    private static Optional<AskedAge> keyStage(MatchResult match) {
        int stage = number(match.group(1));
        int[] firstAges = {5, 7, 11, 14, 16};
        return Optional.of(new AskedAge(firstAges[stage - 1], firstAges[stage], "key stage " + stage));
    }

    private static Optional<AskedAge> under(MatchResult match) {
        String limit = match.group(1).toLowerCase(Locale.UK);
        int years = limit.startsWith("five") ? 5 : number(limit);
        return years > 0 && years <= OLDEST ? Optional.of(new AskedAge(0, years, "under " + years)) : Optional.empty();
    }

    private static Optional<AskedAge> over(MatchResult match) {
        int years = number(match.group(1));
        return Optional.of(new AskedAge(years, END, "over " + years));
    }

    private static int number(String digitsOrWord) {
        Integer named = NUMBERS.get(digitsOrWord.toLowerCase(Locale.UK).replaceAll("[\\s-]+", " "));
        return named == null ? Integer.parseInt(digitsOrWord) : named;
    }
}
