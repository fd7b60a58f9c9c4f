package org.localoffer.service.search.ages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of the English education system that tell a child's age in a story that names none: "nursery", "GCSEs". They
 * are no ages of a search, where "nursery" asks for a nursery and not for what else a child of that age can use.
 */
public final class EducationStages {

    private record Stage(Pattern words, AskedAge age) {}

    private static final List<Stage> STAGES = List.of(
            stage("health visitors?", 0, 5, "under school age"),
            stage("nursery|nurseries|pre-?school|playgroup", 2, 5, "nursery age"),
            stage("infants", 4, 8, "infant school"),
            stage("juniors", 7, 12, "junior school"),
            stage("gcses?|year elevens?", 14, 17, "GCSEs"),
            stage(
                    "(?:leav(?:e|es|ing)|left|finish(?:es|ed|ing)?) (?:school|care)|school leavers?",
                    16,
                    20,
                    "school leaver"),
            stage("college|a[ -]?levels?|apprenticeships?|internships?", 16, AskedAge.END, "over 16"),
            stage("uni|university|day cent(?:re|er)|adult (?:services|social care)", 18, AskedAge.END, "adult"));

    private EducationStages() {}

    private static Stage stage(String words, double from, double before, String label) {
        return new Stage(
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])"),
                new AskedAge(from, before, label));
    }

    /** The age of the first stage in this list that the text names; empty if it names none. */
    public static Optional<AskedAge> in(String text) {
        String plain = AgeText.of(text, _ -> false).text();
        return STAGES.stream()
                .filter(stage -> stage.words().matcher(plain).find())
                .map(Stage::age)
                .findFirst();
    }
}
