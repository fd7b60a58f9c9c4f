package org.localoffer.service.search.ages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeParserTest {

    private static final List<String> NEEDS = List.of("autis", "adhd", "asd", "deaf", "non verbal", "down");

    private static AskedAges parse(String question) {
        String text = question.toLowerCase(Locale.UK);
        return AgeParser.parse(question, (start, end) -> false, offset -> NEEDS.stream()
                .anyMatch(need -> text.startsWith(need, offset)));
    }

    private static String ages(String question) {
        return parse(question).ages().stream().map(AskedAge::words).collect(Collectors.joining("; "));
    }

    private static AskedAge age(String question) {
        assertThat(parse(question).ages()).as(question).hasSize(1);
        return parse(question).ages().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clubs for 3-5 year olds                      | age 3 to 5
            clubs for 3 - 5 yr olds                      | age 3 to 5
            8 - 12 year olds                             | age 8 to 12
            8–12 year olds                               | age 8 to 12
            8—12yrs                                      | age 8 to 12
            ages 4 to 7                                  | age 4 to 7
            aged 4-7                                     | age 4 to 7
            age range 5 to 11 swimming                   | age 5 to 11
            age group 8-12                               | age 8 to 12
            ages: 11-16                                  | age 11 to 16
            between 5 and 11                             | age 5 to 11
            clubs for kids between the ages of 5 and 11  | age 5 to 11
            between age 8 & 14                           | age 8 to 14
            between 5 and 11 years                       | age 5 to 11
            4-11                                         | age 4 to 11
            clubs 4-11                                   | age 4 to 11
            swimming 5 to 11                             | age 5 to 11
            holiday club 8-12 kids                       | age 8 to 12
            5s to 11s football                           | age 5 to 11
            from age 5 to age 11                         | age 5 to 11
            from 5 to 11 years old                       | age 5 to 11
            five to eleven year olds                     | age 5 to 11
            activities 2-3 years                         | age 2 to 3
            groups for 2-4 years                         | age 2 to 4
            4 until 11 year olds                         | age 4 to 11
            3yrs - 5yrs                                  | age 3 to 5
            birth to 5                                   | age 0 to 5
            support from birth to two years              | age 0 to 2
            children 0-5                                 | age 0 to 5
            0-19 team                                    | age 0 to 19
            college 16-30                                | age 16 to 25
            18-65 day centre                             | age 18 to 25
            16-18 year olds and 19-25 year olds          | age 16 to 18; age 19 to 25
            clubs for 4-6 and 8-10 year olds             | age 4 to 6; age 8 to 10
            youth club 11-16 tuesday                     | age 11 to 16
            trampolining age 6-9 saturday                | age 6 to 9
            holiday club 5-11 9-5                        | age 5 to 11
            5 day camp 8-12yrs                           | age 8 to 12
            30 hours 3-4 year olds                       | age 3 to 4
            boys 7-11 football                           | age 7 to 11
            16 to 19 bursary                             | age 16 to 19
            """)
    void aRangeIsFromItsFirstToItsLastAge(String question, String ages) {
        assertThat(ages(question)).isEqualTo(ages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18+                                  | age 18 and over
            14+ work experience                  | age 14 and over
            16 + college                         | age 16 and over
            clubs 8+ years                       | age 8 and over
            16+ year olds                        | age 16 and over
            age 16+                              | age 16 and over
            16 plus                              | age 16 and over
            16-plus housing                      | age 16 and over
            over 18                              | age 18 and over
            over 18s club                        | age 18 and over
            over 8s                              | age 8 and over
            swimming for over 8                  | age 8 and over
            over the age of 16                   | age 16 and over
            kids aged over 12                    | age 12 and over
            children over 2 years                | age 2 and over
            post-16                              | age 16 and over
            post 19 options                      | age 19 and over
            post16 transport                     | age 16 and over
            under5s                              | under 5
            support after 18                     | age 18 and over
            16 and over                          | age 16 and over
            16 & above                           | age 16 and over
            14 or older                          | age 14 and over
            14 years and over                    | age 14 and over
            12 upwards                           | age 12 and over
            16 onwards                           | age 16 and over
            ages 11 up                           | age 11 and over
            8 to adult                           | age 8 and over
            over sixteens                        | age 16 and over
            18 year olds and over                | age 18 and over
            25+                                  | age 25 and over
            girls 9+                             | age 9 and over
            under 5                              | under 5
            under 5s                             | under 5
            under-5s playgroup                   | under 5
            under fives                          | under 5
            under eighteens                      | under 18
            under the age of 5                   | under 5
            children under 5 years old           | under 5
            u11s football                        | under 11
            babies under 12 months old           | under 12 months
            below 16                             | under 16
            up to 11                             | up to age 11
            up to age 11                         | up to age 11
            upto 16 years                        | up to age 16
            5 and under                          | up to age 5
            funding until 18                     | up to age 18
            two under 2                          | under 2
            free for under 16s                   | under 16
            u16 rugby                            | under 16
            for 3s and under                     | up to age 3
            pre-16                               | under 16
            under 25s                            | under 25
            """)
    void anOpenEndReachesToTheEndOfTheLocalOfferOrToBirth(String question, String ages) {
        assertThat(ages(question)).isEqualTo(ages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            y11                                     | school year 11
            Y7 transition worries                   | school year 7
            yr 9                                    | school year 9
            yr9 wont go in                          | school year 9
            year 7                                  | school year 7
            Year Seven                              | school year 7
            he is in a year 6 class                 | school year 6
            year 11s                                | school year 11
            years 10 and 11                         | school year 10; school year 11
            year 5/6                                | school year 5; school year 6
            y5/y6 club                              | school year 5; school year 6
            year 5 and year 9                       | school year 5; school year 9
            years 7 to 9                            | school years 7 to 9
            y7-y9                                   | school years 7 to 9
            year r                                  | reception class
            reception to year 2                     | reception class to school year 2
            reception and year 2                    | reception class; school year 2
            starting reception in september         | reception class
            daughter in reception                   | reception class
            reception child with autism             | reception class
            year 2 and reception                    | school year 2; reception class
            starting yr7 in sept                    | school year 7
            year6 sats                              | school year 6
            moving from year 6 to year 7            | school years 6 to 7
            KS2                                     | key stage 2
            ks1 and ks2 reading help                | key stage 1; key stage 2
            ks 3/4                                  | key stage 3; key stage 4
            key stage 2                             | key stage 2
            sixth form                              | sixth form
            transport to 6th form                   | sixth form
            """)
    void aSchoolYearIsAnAge(String question, String ages) {
        assertThat(ages(question)).isEqualTo(ages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 year old and 9 year old                    | age 4; age 9
            my 4yo and my 9yo                            | age 4; age 9
            4 and 9 year olds                            | age 4; age 9
            5, 7 and 9 year olds                         | age 5; age 7; age 9
            5 yr old n 7 yr old both asd                 | age 5; age 7
            my kids are 6 and 10                         | age 6; age 10
            kids 6 & 10                                  | age 6; age 10
            kids (6, 8 and 10)                           | age 6; age 8; age 10
            they are 3 and 5                             | age 3; age 5
            two boys aged 4 and 6                        | age 4; age 6
            children aged 2 and 18 months                | age 2; 18 months
            sons 8 and 11 both autistic                  | age 8; age 11
            twins age 3 and a 7yo                        | age 3; age 7
            age 4 and age 7                              | age 4; age 7
            my son is 4 and my daughter is 9             | age 4; age 9
            son 15 daughter 12                           | age 15; age 12
            toddler and 9 year old                       | toddler; age 9
            baby and a toddler                           | baby; toddler
            my eldest is 14 and the youngest 6           | age 14; age 6
            boy 8, girl 5                                | age 8; age 5
            9 and 5 year old sibling group               | age 9; age 5
            6yo + 8yo                                    | age 6; age 8
            8/9 year olds                                | age 8; age 9
            year 4 and a 2 year old                      | school year 4; age 2
            my kids are 12 and 30                        | age 12
            i have 3 kids aged 4 6 and 9                 | age 4; age 6; age 9
            kids 4 6 9                                   | age 4; age 6; age 9
            three kids 4,6,9                             | age 4; age 6; age 9
            my 2 kids 5 and 8                            | age 5; age 8
            my 12 and 14 year old                        | age 12; age 14
            ds1 9 ds2 6                                  | age 9; age 6
            my three are 3, 5 and 8                      | age 3; age 5; age 8
            16 yr old nd 14 yr old                       | age 16; age 14
            17 nearly 18 no college                      | age 17; age 18
            """)
    void everyChildsAgeIsFound(String question, String ages) {
        assertThat(ages(question)).isEqualTo(ages);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 autistic                                       | age 14
            14 autistic wont go school                        | age 14
            help for 14 autistic                              | age 14
            daughter 17 with anxiety                          | age 17
            16, ADHD, no sleep                                | age 16
            16 - adhd and college                             | age 16
            19, too old for the children's team               | age 19
            13 and refusing school                            | age 13
            15 with no friends                                | age 15
            a boy of 6                                        | age 6
            girl of nine                                      | age 9
            child of eight who does not talk                  | age 8
            left college at 20                                | age 20
            what benefits at 16                               | age 16
            support stops at eighteen                         | age 18
            son 8 non verbal                                  | age 8
            my lad (9)                                        | age 9
            My Lad (9) Autistic                               | age 9
            my son, 10, wont eat                              | age 10
            dd 14 self harm                                   | age 14
            DS9 with adhd                                     | age 9
            ds1 is 7                                          | age 7
            daughter just turned 12                           | age 12
            grandson 4 not talking                            | age 4
            gran of boy 6                                     | age 6
            my son who's 8                                    | age 8
            son whos nearly 5                                 | age 5
            he is 3 and still not talking                     | age 3
            hes 6 cant sleep                                  | age 6
            HES 6                                             | age 6
            he’s 6                                            | age 6
            she's only 4                                      | age 4
            i am 17 and want a job                            | age 17
            im 15 can i talk to someone                       | age 15
            son will be 16 in may                             | age 16
            turning 18 next month                             | age 18
            nearly 3 and no words                             | age 3
            my 14 with autism                                 | age 14
            our 9 who cant settle                             | age 9
            7 yr old                                          | age 7
            7yr old                                           | age 7
            7yrold                                            | age 7
            7-year-old                                        | age 7
            seven-year-old                                    | age 7
            7 y/o                                             | age 7
            7 y.o.                                            | age 7
            12 y o boy                                        | age 12
            12yo                                              | age 12
            5 years of age                                    | age 5
            14yrs adhd                                        | age 14
            aged 9                                            | age 9
            Age:9                                             | age 9
            age9                                              | age 9
            aged about 9                                      | age 9
            2 and a half year old                             | age 2
            2.5 year old                                      | age 2
            2½ year old                                       | age 2
            4 1/2 year old                                    | age 4
            2 years 3 months old                              | age 2
            3yrs 4mths                                        | age 3
            twenty one year old                               | age 21
            18 months old                                     | 18 months
            18mo old                                          | 18 months
            baby 8 months                                     | 8 months
            8 month baby not sitting                          | 8 months
            son 20 months not walking                         | 20 months
            is 9 months                                       | 9 months
            aged 6 months                                     | 6 months
            6-12 months old                                   | 6 to 12 months
            classes for 6-12 months                           | 6 to 12 months
            0-18 months sensory                               | 0 to 18 months
            6 months to 2 years                               | 6 months to age 2
            10 week old baby                                  | 10 weeks
            baby 6 weeks                                      | 6 weeks
            son is 6, 2 hours of help a week                  | age 6
            hes 7, 1 to 1 in school                           | age 7
            age 7, 2 bedroom house                            | age 7
            son 8, 2 years waiting                            | age 8
            he's 6 and 2 years behind                         | age 6
            level 2 autism age 9                              | age 9
            waiting 3 years he is 11                          | age 11
            son 7 type 1 diabetes                             | age 7
            primary school for my 7 year old                  | age 7
            14 year old in year 9                             | age 14
            my toddler is 3                                   | age 3
            5-11 club, mine is 6                              | age 6
            teenager 13-19                                    | teenager
            at six he still calls everything that thing       | age 6
            newly diagnosed 4 year old                        | age 4
            daughter 9 clubs                                  | age 9
            son 8 more help needed                            | age 8
            hes 9 autism groups                               | age 9
            16 autistic learning to drive                     | age 16
            hes 5 yers old                                    | age 5
            14y self harm                                     | age 14
            boy(7)                                            | age 7
            girl - 8                                          | age 8
            nephew's 12                                       | age 12
            pip at 16                                         | age 16
            about to turn 16                                  | age 16
            school leaver 18                                  | age 18
            young man 23                                      | age 23
            i am 13 and hate school                           | age 13
            13yo son gaming 12 hours a day                    | age 13
            she is 12 years old 5 feet tall                   | age 12
            he weighs 20 stone aged 15                        | age 15
            call 111 for 2 year old with fever                | age 2
            24 hour crisis line for 15 year old               | age 15
            ring 0300 123 4567 for 9 year old                 | age 9
            size 12 shoes for 9 year old                      | age 9
            level 3 course 19 year old                        | age 19
            respite 2 nights a month 10 year old              | age 10
            17 yr old with a mental age of 5                  | age 17
            19 but like a 7 year old                          | age 19
            help my 6 yr old wont sleep 3am again             | age 6
            hes 14, 24/7 care                                 | age 14
            he is 4 2 hours nursery                           | age 4
            9mth old wont eat                                 | 9 months
            toddler 22 months                                 | 22 months
            6 wk old baby                                     | 6 weeks
            school for a 4 year old that is nearly 5 now      | age 4; age 5
            non verbal since age 2, now 9                     | age 9
            """)
    void aChildsAgeIsFoundAsFamiliesTypeIt(String question, String ages) {
        assertThat(ages(question)).isEqualTo(ages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26 year old",
                "aged 99",
                "119 aged",
                "he is 40",
                "7",
                "18 ways to calm down",
                "waiting for 2 years",
                "waiting nearly 2 years for help",
                "wait 2-3 years",
                "waiting 18 months for camhs",
                "2 years ago",
                "in 2-3 weeks",
                "every 6 weeks",
                "over 2 years",
                "over 3 hours",
                "3 years behind",
                "18 month wait",
                "6 months pregnant",
                "two year course",
                "2 children",
                "i have 2 kids",
                "my 2 boys",
                "my 3 autistic kids",
                "4 autistic children",
                "mum of 2",
                "family of 5",
                "group of 8",
                "groups of 4-6",
                "there are 3 of them",
                "3 times a week",
                "3-4 times a week",
                "24/7",
                "support is 24/7",
                "24 hour helpline",
                "24-hour care",
                "12 hours a week",
                "15 hours funding",
                "30 hours",
                "111",
                "999",
                "1:1",
                "what is 1:1 support",
                "1 to 1",
                "1-1 tuition",
                "1-2-1",
                "one to one",
                "2 to 1 support",
                "2:1 care",
                "9-5",
                "open 9-12",
                "saturday 10-12",
                "10-12 on saturdays",
                "3-5pm",
                "3pm-5pm",
                "3.30-5",
                "after 3 pm",
                "after 3pm",
                "at 3",
                "at 9.30",
                "after school 3-6",
                "£10",
                "£10-15",
                "£ 10",
                "under £10",
                "10% off",
                "is 10 pounds",
                "year 2024",
                "2024-25",
                "2015/16",
                "12/10/2015",
                "24.10.15",
                "before 31 oct",
                "31 october",
                "1-5 august",
                "at 16 dec",
                "section 20",
                "section 17-19",
                "level 3",
                "level 2 autism",
                "type 1 diabetes",
                "tier 3",
                "stage 2 hearing",
                "trisomy 18",
                "room 5",
                "bus 12",
                "page 3-5",
                "option 2",
                "step 2",
                "covid 19",
                "size 6 shoes",
                "grade 5",
                "5 miles",
                "it is 5 miles away",
                "within 5-10 miles",
                "it is 5",
                "the wait is 18 weeks",
                "01702 215000",
                "call 07700 900 12",
                "07700 12-15",
                "+44 20",
                "SS1 2AB",
                "ss9 2",
                "PO6 3",
                "16 high street",
                "at 21 southchurch road",
                "5mg melatonin",
                "20 minutes walk",
                "7 days",
                "4 day week",
                "2nd opinion",
                "11 plus exam",
                "11+ tuition",
                "year 14",
                "last year 3 teachers left",
                "this year 2 schools",
                "key stage 7",
                "no one",
                "he is one of many",
                "one parent",
                "two parents",
                "diagnosed at 3",
                "diagnosed at 3, with autism",
                "since he was 4 years old",
                "when he was 2",
                "hospital reception desk",
                "PMLD",
                "section 19",
                "my sıx year old",
                "fİve year old",
                "½",
                "0-25",
                "0 to 25 team",
                "0-25 year olds",
                "birth to 25",
                "up to 25",
                "t21",
                "saturday club 8-12",
                "between 10 and 12 on saturday",
                "9am-5pm",
                "tue 4-6",
                "a13",
                "b12 injections",
                "dob 12/03/2015",
                "panel 14 nov",
                "deadline 15 feb",
                "case no 12",
                "12 acacia road",
                "pregnant 20 weeks",
                "12 week programme",
                "i am 1 of 3",
                "me and my 2 children",
                "2 for 1",
                "50% off",
                "gcse grade 4",
                "entry level 3",
                "report out of date by four years",
                "he is six foot",
                "under one roof",
                "10 things to do",
                "26+",
                "over 30",
                "2 5 8"
            })
    void aNumberThatCountsSomethingElseIsNoAge(String question) {
        assertThat(ages(question)).isEmpty();
    }

    @Test
    void aChildIsOfAnAgeUntilTheNextBirthday() {
        assertThat(age("7 year old")).isEqualTo(new AskedAge(7, 8, "age 7"));
        assertThat(age("3-5 year olds")).isEqualTo(new AskedAge(3, 6, "age 3 to 5"));
        assertThat(age("18+")).isEqualTo(new AskedAge(18, 26, "age 18 and over"));
        assertThat(age("16-30")).isEqualTo(new AskedAge(16, 26, "age 16 to 25"));
        assertThat(age("under 5s")).isEqualTo(new AskedAge(0, 5, "under 5"));
        assertThat(age("5 and under")).isEqualTo(new AskedAge(0, 6, "up to age 5"));
        assertThat(age("years 7 to 9")).isEqualTo(new AskedAge(11, 15, "school years 7 to 9"));
        assertThat(age("18 months old").from()).isEqualTo(1.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clubs for my 4 year old and 9 year old in leigh | age 4         | clubs for my 9 year old in leigh
            clubs for my 4 year old and 9 year old in leigh | age 9         | clubs for my 4 year old in leigh
            my kids are 6 and 10                            | age 6         | my kids are 10
            my kids are 6 and 10                            | age 10        | my kids are 6
            aged 5, 7 and 9                                 | age 5         | aged 7 and 9
            aged 5, 7 and 9                                 | age 7         | aged 5 and 9
            aged 5, 7 and 9                                 | age 9         | aged 5, 7
            years 10 and 11 maths                           | school year 10 | years 11 maths
            years 10 and 11 maths                           | school year 11 | years 10 maths
            twins age 3 and a 7yo                           | age 3         | twins age 7yo
            twins age 3 and a 7yo                           | age 7         | twins age 3
            4-6 and 8-10 year olds                          | age 4 to 6    | 8-10 year olds
            4-6 and 8-10 year olds                          | age 8 to 10   | 4-6 year olds
            clubs for 3-5 year olds                         | age 3 to 5    | clubs for
            my lad (9) autistic                             | age 9         | my lad autistic
            16, ADHD, no sleep                              | age 16        | ADHD, no sleep
            14+ work experience                             | age 14 and over | work experience
            my 5 year old, he is 5                          | age 5         | my , he
            """)
    void eachAgeCanBeTakenAwayAndTheOthersStay(String question, String words, String rest) {
        AskedAges asked = parse(question);
        AskedAge age = asked.ages().stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();

        assertThat(asked.without(age)).isEqualTo(rest);
        assertThat(parse(rest).ages())
                .isEqualTo(asked.ages().stream().filter(one -> !one.equals(age)).toList());
    }

    @Test
    void wordsOfAnAgeNameNothingElseButThoseOfASchoolDo() {
        AskedAges asked = parse("primary school aged 7");

        assertThat(asked.contain(0, 7)).isTrue();
        assertThat(asked.take(0, 7)).isFalse();
        assertThat(asked.take(15, 19)).isTrue();
        assertThat(parse("0-25 team").take(0, 1)).as("the whole Local Offer").isTrue();
    }

    @Test
    void anAgeInsideALongerPhraseIsNone() {
        assertThat(AgeParser.parse("year 6 transition", (start, end) -> start == 0, offset -> false)
                        .ages())
                .isEmpty();
    }

    @Test
    void aLongListIsReadInPart() {
        String many = Stream.generate(() -> "aged 5").limit(80).collect(Collectors.joining(" and "));

        assertThat(parse(many).ages()).containsExactly(new AskedAge(5, 6, "age 5"));
    }
}
