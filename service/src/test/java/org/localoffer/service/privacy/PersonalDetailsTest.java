package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {

    /** Details with a fixed pattern contain a digit or are an e-mail address; names and descriptions do not. */
    private static final Pattern PATTERN = Pattern.compile("[0-9@]| dot |\\(at\\)");

    /** A comment and the strings planted in it, from a file in service/src/test/resources. */
    private record Planted(String comment, List<String> strings) {

        static Planted of(String line) {
            String[] parts = line.split("\t", -1);
            return new Planted(parts[0], List.of(parts[1].split(" \\| ", -1)));
        }

        List<String> patterns() {
            return strings.stream().filter(PATTERN.asPredicate()).toList();
        }
    }

    private static List<Flag> in(String text, Predicate<String> known) {
        return PersonalDetails.in(text, known, word -> false);
    }

    /** A local area without terms. */
    private static boolean isLocalTerm(String word) {
        return word.isEmpty();
    }

    static Stream<Planted> planted() {
        return lines("planted-details.txt").stream().map(Planted::of);
    }

    @Test
    void eachPlantedStringIsInItsComment() {
        assertThat(planted()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(planted -> assertThat(planted.comment())
                .contains(planted.strings()));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void emailsPhonesPostcodesAndDatesAreRemoved(Planted planted) {
        String copy =
                PersonalDetails.without(planted.comment(), in(planted.comment(), PersonalDetailsTest::isLocalTerm));

        assertThat(planted.patterns()).allSatisfy(pattern -> assertThat(copy).doesNotContain(pattern));
        assertThat(copy.replaceAll("\\[[^]]*]", "")).doesNotContainPattern("[0-9]{3}|@|\\bdot org");
    }

    @ParameterizedTest
    @CsvSource({
        "write to z.quillow@example.org, EMAIL, z.quillow@example.org",
        "ring 07700 900123 please, PHONE, 07700 900123",
        "we live at PO3 9ZZ now, POSTCODE, PO3 9ZZ",
        "born 12/05/2014 here, DATE, 12/05/2014",
        "my son Zephrin waits, NAME, Zephrin",
        "a girl named Marvith waits, NAME, Marvith",
        "Dr. Thripp left, NAME, Dr. Thripp",
        "so Zephrin Quillow waits, NAME, Zephrin Quillow",
        "our son Oslander waits, NAME, Oslander",
        "I’m Zephrin and 15, NAME, Zephrin",
        "then mr thripp left, NAME, mr thripp",
        "his sister Marvith too, NAME, Marvith",
        "born May 2014 here, DATE, May 2014",
    })
    void eachPatternIsFoundAtItsPosition(String text, FlagKind kind, String found) {
        int start = text.indexOf(found);

        assertThat(in(text, PersonalDetailsTest::isLocalTerm))
                .containsExactly(new Flag(kind, start, start + found.length()));
    }

    @Test
    void aPlaceholderNamesTheKindOfDetail() {
        String text = "I am Zephrin, born 12/05/2014, of PO3 9ZZ: 07700 900123 or z@example.org";

        assertThat(PersonalDetails.without(text, in(text, PersonalDetailsTest::isLocalTerm)))
                .isEqualTo("I am [name removed], born [date removed], of [postcode removed]: [number removed] or"
                        + " [e-mail removed]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "he is in Year 9",
                "she is 4 years old",
                "we wait 2 hours for 3 minutes",
                "nothing in PO6 or SS1",
                "school is named in section 41",
                "for ages 0-4, 5-11 and 11-25",
                "since 2014 and up to 2018",
                "KS2 and Key Stage 3",
                "18 months, 60 weeks, 14 pages, 2 separate schools",
                "open from 9.30 to 15.45",
                "P34 and S01 are wrong",
                "it costs 10.50 a week",
                "PO6 and PO3 have no bus",
                "children in Year 9 may need this",
                "look at the dot on the map",
                "for ages 11-16 16-19 19-25 in 2014 2015 2016",
            })
    void agesYearsTimesAndOutwardCodesAreNotFlagged(String text) {
        assertThat(in(text, known("key", "stage", "key stage"))).isEmpty();
    }

    @Test
    void namesOfTownsAndProvidersAreNotFlagged() {
        Predicate<String> known = known("mary rose", "portsmouth", "southend", "college");

        assertThat(in("we like Mary Rose", known)).isEmpty();
        assertThat(in("the bus to Portsmouth College is late", known)).isEmpty();
        assertThat(in("we like Mary Rose", PersonalDetailsTest::isLocalTerm)).hasSize(1);
    }

    @Test
    void aPlaceThatIsAlsoAFirstNameIsANameBeforeAnUnknownWord() {
        assertThat(in("we went to Chelsea by train", PersonalDetailsTest::isLocalTerm))
                .isEmpty();
        assertThat(in("then Chelsea Quillow wrote", PersonalDetailsTest::isLocalTerm))
                .extracting(Flag::kind)
                .containsExactly(FlagKind.NAME);
    }

    @Test
    void overlappingFlagsAreMerged() {
        String text = "my son Zephrin Quillow-07700900123@example.org";

        assertThat(in(text, PersonalDetailsTest::isLocalTerm))
                .containsExactly(new Flag(FlagKind.PHONE, text.indexOf("Zephrin"), text.length()));
        assertThat(in("his name is Zephrin Quillow", PersonalDetailsTest::isLocalTerm))
                .hasSize(1);
    }

    @Test
    void aNameBesideAMonthIsRemovedWithIt() {
        String text = "on 12 May Zephrin Quillow was told to wait";

        assertThat(PersonalDetails.without(text, in(text, PersonalDetailsTest::isLocalTerm)))
                .doesNotContain("Zephrin")
                .doesNotContain("Quillow")
                .doesNotContain("12");
    }

    @Test
    void flagsAreInTextOrder() {
        assertThat(in("PO3 9ZZ, z@example.org, 07700 900123, born 1/2/2013", PersonalDetailsTest::isLocalTerm))
                .extracting(Flag::kind)
                .containsExactly(FlagKind.POSTCODE, FlagKind.EMAIL, FlagKind.PHONE, FlagKind.DATE);
    }

    @Test
    void descriptionsAreNotReplaced() {
        assertThat(PersonalDetails.without("at Sampleton, deaf", List.of(new Flag(FlagKind.ONE_CHILD, 3, 12))))
                .isEqualTo("at Sampleton, deaf");
    }

    @Test
    void anEmptyTextHasNoFlags() {
        assertThat(in("", PersonalDetailsTest::isLocalTerm)).isEmpty();
        assertThat(PersonalDetails.without("", List.of())).isEmpty();
    }

    private static Predicate<String> known(String... words) {
        return Set.of(words)::contains;
    }

    private static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(PersonalDetailsTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
