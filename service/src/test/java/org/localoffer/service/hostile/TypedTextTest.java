package org.localoffer.service.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.directory.listing.content.Postcode;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.imports.cleaning.Mailboxes;
import org.localoffer.imports.cleaning.Numbers;
import org.localoffer.imports.cleaning.Phones;
import org.localoffer.imports.cleaning.PlainText;
import org.localoffer.imports.cleaning.RegisterNames;
import org.localoffer.imports.cleaning.Websites;
import org.localoffer.service.CpuTime;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Markdown;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.listing.Slugs;
import org.localoffer.service.search.ages.AgeParser;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.web.layout.Addresses;

/**
 * No rule that meets typed text costs more than 50 ms of one core, whatever the text is; none overflows the stack. What
 * looks for people and for harm has tests of its own beside it.
 */
class TypedTextTest {

    private static final Duration MOST = Duration.ofMillis(50);
    private static final int TRIES = 4;
    /** A reader that fails on so many is not tried with the rest. */
    private static final int ENOUGH = 3;

    private static final int MESSAGE = 5_000;
    private static final int DESCRIPTION = 20_000;
    /** A whole address line: a reader of parameters sees it before it is cut. */
    private static final int ADDRESS_LINE = 60_000;

    private static final SearchParametersReader PARAMETERS = new SearchParametersReader(List.of());

    static Stream<Arguments> readers() {
        return Stream.of(
                reader("form values", DESCRIPTION, text -> FormValues.of(Map.of("words", List.of(text)))),
                reader("words", DESCRIPTION, Word::of),
                reader("paragraphs", DESCRIPTION, Phrases::paragraphs),
                reader("slug", DESCRIPTION, Slugs::of),
                reader("markdown", DESCRIPTION, Markdown::html),
                reader("postcode", MESSAGE, Postcode::tidy),
                reader("outward code", MESSAGE, Postcode::outward),
                reader("web address", MESSAGE, Addresses::web),
                reader("phone", MESSAGE, Addresses::tel),
                reader("e-mail", MESSAGE, Addresses::mailto),
                reader("question", ADDRESS_LINE, text -> PARAMETERS.read(Map.of("q", List.of(text)))),
                reader("ages", MESSAGE, text -> AgeParser.parse(text, (start, end) -> false, offset -> true)),
                reader("place", ADDRESS_LINE, text -> PARAMETERS.read(Map.of("postcode", List.of(text)))),
                reader("miles", ADDRESS_LINE, text -> PARAMETERS.read(Map.of("within", List.of(text)))),
                reader("shortlist", ADDRESS_LINE, Shortlist::carried),
                reader("imported text", DESCRIPTION, PlainText::paragraphs),
                reader("imported name", MESSAGE, RegisterNames::tidied),
                reader("imported place", MESSAGE, RegisterNames::tidiedPlace),
                reader("imported phone", MESSAGE, Phones::cleaned),
                reader("imported age", MESSAGE, Numbers::years),
                reader("imported number", MESSAGE, Numbers::whole),
                reader("imported address", MESSAGE, Websites::cleaned),
                reader("imported e-mail", MESSAGE, text -> Mailboxes.ofRole(text, List.of("Southend"), Set.of())));
    }

    private static Arguments reader(String name, int longest, Consumer<String> read) {
        return Arguments.of(name, longest, read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void anyTextOfFullLengthIsReadInFiftyMilliseconds(String name, int longest, Consumer<String> read) {
        List<String> slow = new ArrayList<>();
        HostileTexts.ofLength(longest).forEach((what, text) -> {
            Duration took = slow.size() < ENOUGH ? quickest(read, text) : Duration.ZERO;
            if (took.compareTo(MOST) > 0) {
                slow.add(what + " " + took.toMillis() + " ms");
            }
        });

        assertThat(slow).as(name).isEmpty();
    }

    private static Duration quickest(Consumer<String> read, String text) {
        try {
            return CpuTime.least(() -> read.accept(text), TRIES, MOST);
        } catch (StackOverflowError e) {
            return Duration.ofDays(1);
        }
    }
}
