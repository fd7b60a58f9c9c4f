package org.localoffer.service.search.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Postcode;
import org.localoffer.service.localarea.model.LocalArea;

/** Reads search parameters from an address. An invalid value is ignored and reported. */
public final class SearchParametersReader {

    /**
     * In characters. Longer questions are truncated: every word becomes a clause, and the engine limits the number of
     * clauses.
     */
    public static final int LONGEST_TEXT = 500;

    /** In characters. A full postcode and the longest name of an English town fit. */
    private static final int LONGEST_PLACE = 80;

    /** Characters of an invalid value that are repeated in the message about it. */
    private static final int LONGEST_QUOTE = 40;

    /** What may stand between the parts of an unfinished postcode: "SS1-2". */
    private static final Pattern SIGNS_AND_SPACES = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\s]+");

    private static final Pattern MILES = Pattern.compile("[0-9]{1,4}([.][0-9]{1,3})?");

    /** No two places in England are farther apart than this. */
    private static final double FARTHEST_MILES = 500;

    /**
     * Maximum number of concepts that are not inferred. Three at most are inferred from one question, and each id makes
     * every link of a page longer.
     */
    public static final int MOST_WITHOUT = 20;

    private final List<Facet> facets;
    private final Predicate<String> isConcept;
    private final List<String> problems = new ArrayList<>();

    /** A reader that knows no concepts. */
    public SearchParametersReader(List<Facet> facets) {
        this(facets, id -> false);
    }

    SearchParametersReader(List<Facet> facets, Predicate<String> isConcept) {
        this.facets = facets;
        this.isConcept = isConcept;
    }

    /** A reader that knows the choices and the concepts of an edition. */
    public static SearchParametersReader of(LocalArea area) {
        return new SearchParametersReader(
                Facets.of(area), id -> area.vocabulary().concept(id).isPresent());
    }

    /** The parameters, and messages about ignored values, such as {@code age has no "banana"}. */
    public record Read(SearchParameters parameters, List<String> problems) {}

    /**
     * Reads and validates the parameters.
     *
     * @param given decoded values by parameter name
     */
    public Read read(Map<String, List<String>> given) {
        problems.clear();
        int perPage = number(
                Parameter.PER_PAGE,
                first(given, Parameter.PER_PAGE),
                SearchParameters.MOST_PER_PAGE,
                SearchParameters.PER_PAGE);
        SearchParameters parameters = new SearchParameters(
                text(first(given, Parameter.TEXT, QuestionText::normalised)),
                exact(first(given, Parameter.EXACT)),
                place(first(given, Parameter.PLACE, QuestionText::normalised)),
                within(first(given, Parameter.WITHIN)),
                choices(given),
                sort(first(given, Parameter.SORT)),
                without(given),
                number(Parameter.PAGE, first(given, Parameter.PAGE), SearchParameters.lastPage(perPage), 1),
                perPage);
        return new Read(parameters, List.copyOf(problems));
    }

    private static @Nullable String first(Map<String, List<String>> given, String name) {
        return first(given, name, SearchParametersReader::clean);
    }

    private static @Nullable String first(Map<String, List<String>> given, String name, UnaryOperator<String> form) {
        return given.getOrDefault(name, List.of()).stream()
                .map(form)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /**
     * Replaces control characters, lone surrogates and runs of spaces, which can corrupt log lines. Other signs stay,
     * because a slug may have them: it is no text that somebody typed.
     */
    private static String clean(String value) {
        return UNPRINTABLE.matcher(value).replaceAll(" ").strip();
    }

    /**
     * The question as it is searched for and counted: normalised, truncated, and without full postcodes.
     *
     * @param typed the decoded value of {@link Parameter#TEXT}
     */
    public static String textOf(String typed) {
        return text(QuestionText.normalised(typed));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : cut(TypedPostcodes.reduced(value), LONGEST_TEXT);
    }

    private boolean exact(@Nullable String value) {
        if (value != null && !value.equals("true") && !value.equals("false")) {
            problems.add("exact has no \"" + shortened(value) + "\"");
        }
        return "true".equals(value);
    }

    private static @Nullable String place(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String outward = outward(value);
        return outward == null ? cut(value, LONGEST_PLACE) : outward;
    }

    /** The outward code of a postcode, which may stand in an address; null if there is none. */
    private static @Nullable String outward(String place) {
        String full = TypedPostcodes.firstOutward(place);
        return full == null ? Postcode.outward(SIGNS_AND_SPACES.matcher(place).replaceAll(" ")) : full;
    }

    private @Nullable Double within(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (MILES.matcher(value).matches()) {
            double miles = Double.parseDouble(value);
            if (miles > 0 && miles <= FARTHEST_MILES) {
                return miles;
            }
        }
        problems.add("within needs a number of miles above 0 and up to 500, not \"" + shortened(value) + "\"");
        return null;
    }

    private Map<String, Set<String>> choices(Map<String, List<String>> given) {
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        for (Facet facet : facets) {
            Set<String> known = new LinkedHashSet<>();
            for (String raw : given.getOrDefault(facet.key(), List.of())) {
                String value = clean(raw);
                if (facet.has(value)) {
                    known.add(value);
                } else if (!value.isEmpty()) {
                    problems.add(facet.key() + " has no \"" + shortened(value) + "\"");
                }
            }
            if (!known.isEmpty()) {
                choices.put(facet.key(), known);
            }
        }
        return choices;
    }

    private Sort sort(@Nullable String value) {
        Optional<Sort> sort = value == null ? Optional.of(Sort.RELEVANCE) : Sort.of(value);
        if (sort.isEmpty()) {
            problems.add("sort has no \"" + shortened(String.valueOf(value)) + "\"");
        }
        return sort.orElse(Sort.RELEVANCE);
    }

    /**
     * The last ids given, so that a link that adds one works at the limit too. Unknown ids are ignored without a
     * message, because a link may come from an earlier edition of the vocabulary.
     */
    private Set<String> without(Map<String, List<String>> given) {
        List<String> known = given.getOrDefault(Parameter.WITHOUT, List.of()).stream()
                .map(SearchParametersReader::clean)
                .filter(isConcept)
                .distinct()
                .toList();
        return new LinkedHashSet<>(known.subList(Math.max(0, known.size() - MOST_WITHOUT), known.size()));
    }

    /** A whole number from 1 to {@code most}; {@code otherwise} if none is given, or it is invalid. */
    private int number(String name, @Nullable String value, int most, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, as a number out of range is.
        }
        problems.add(name + " needs a number from 1 to " + most + ", not \"" + shortened(value) + "\"");
        return otherwise;
    }

    /**
     * Truncates without splitting a surrogate pair, and strips trailing spaces so that reading the result again changes
     * nothing.
     */
    private static String cut(String value, int length) {
        if (value.length() <= length) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
        return value.substring(0, end).strip();
    }

    private static String shortened(String value) {
        String quoted = TypedPostcodes.reduced(value);
        return quoted.length() <= LONGEST_QUOTE ? quoted : cut(quoted, LONGEST_QUOTE) + "…";
    }
}
