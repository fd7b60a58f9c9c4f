package org.localoffer.service.feedback.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.service.privacy.TextSegments;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.SemanticMatcher;

/**
 * The sentences of a message. A message is longer than a search: its sentences tell of different things, and the parser
 * would require all of them together.
 *
 * @param each in text order
 * @param together the whole message or, if that is too long to be compared, the sentences that ask or complain; empty if
 *     there is only one sentence
 */
record Sentences(List<Sentence> each, Optional<Sentence> together) {

    /** Further sentences are not read, to bound the time; what a family is after is told by then. */
    private static final int MOST = 30;

    /** "We were refused a place, so now we need ...": what follows is what the family is after. */
    private static final Pattern SO =
            Pattern.compile(",? so (?=(?:now )?(?:i|we|he|she|they)\\b)", Pattern.CASE_INSENSITIVE);

    static Sentences of(String text, Function<String, ParsedQuery> parser) {
        List<Sentence> each = TextSegments.sentences(text).stream()
                .flatMap(SO::splitAsStream)
                .filter(sentence -> sentence.chars().anyMatch(Character::isLetterOrDigit))
                .limit(MOST)
                .map(sentence -> new Sentence(sentence, parser.apply(sentence)))
                .toList();
        return new Sentences(each, each.size() < 2 ? Optional.empty() : Optional.of(together(text, each, parser)));
    }

    private static Sentence together(String text, List<Sentence> each, Function<String, ParsedQuery> parser) {
        String whole = text.length() <= SemanticMatcher.MOST_CHARACTERS
                ? text.strip()
                : each.stream()
                        .filter(Sentence::asksOrComplains)
                        .map(Sentence::text)
                        .collect(Collectors.joining(" "));
        String compared = whole.substring(0, Math.min(whole.length(), SemanticMatcher.MOST_CHARACTERS));
        return new Sentence(compared, parser.apply(compared));
    }

    Stream<Sentence> all() {
        return Stream.concat(each.stream(), together.stream());
    }
}
