package org.localoffer.benchmark.desk.data;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up sentences of families, officers and commissioners. They name nobody. */
final class Texts {

    private static final int MOST_SENTENCES = 6;

    private static final List<String> OF_FAMILIES = List.of(
            "We looked for weeks and found nothing that is open to us.",
            "The waiting list is closed and nobody can tell us when it opens again.",
            "The only group is on a school day, so we cannot use it.",
            "It says all ages, and then they told us that it stops at eleven.",
            "We do not drive, and the nearest place is two buses away.",
            "They need a diagnosis, and we are still waiting for the assessment.",
            "The page has an old phone number that nobody answers.",
            "It was lovely, the staff knew what to do and we would go again.",
            "School said to ask the council and the council said to ask school.",
            "The cost is more than we can pay each week.",
            "There is help in the holidays but not in term time.",
            "Nothing is there for teenagers who do not like crowds.",
            "We rang four places and all of them were full.",
            "I could not tell from the page whether we can ask for it ourselves.");

    private static final List<String> OF_OFFICERS = List.of(
            "Tried to find this from the home page and gave up after the third list.",
            "Came up again and again at the last meeting of parents.",
            "The plan of the area names this as a priority.",
            "Asked by phone; the person who answered did not know of anything.",
            "The website sends people in a circle between two pages.");

    private static final List<String> OF_ANSWERS = List.of(
            "Thank you for telling us. You are right that there is not enough of this.",
            "We have asked the providers to open more places.",
            "We will pay for a group in the evening from next term.",
            "We cannot pay for this now, because the budget of this year is spent.",
            "The listing was wrong, and is put right.",
            "We are asking families what would help most, and will publish what they say.");

    private Texts() {}

    static String message(Random random) {
        return sentences(OF_FAMILIES, 1 + random.nextInt(MOST_SENTENCES), random);
    }

    static String signal(Random random) {
        return sentences(OF_OFFICERS, 1, random);
    }

    static String answer(Random random) {
        return sentences(OF_ANSWERS, 2, random);
    }

    /** What will be done, in one sentence. */
    static String action(Random random) {
        return sentences(OF_ANSWERS.subList(1, OF_ANSWERS.size()), 1, random);
    }

    private static String sentences(List<String> some, int number, Random random) {
        return IntStream.range(0, number)
                .mapToObj(i -> some.get(random.nextInt(some.size())))
                .collect(Collectors.joining(" "));
    }
}
