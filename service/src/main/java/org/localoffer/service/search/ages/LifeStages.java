package org.localoffer.service.search.ages;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that name an age without a number: "toddler", "primary school". */
final class LifeStages {

    private record Stage(Pattern pattern, AskedAge age, boolean keepsWords) {

        Stream<AgeMention> in(String text) {
            return pattern.matcher(text)
                    .results()
                    .map(found -> new AgeMention(
                            found.start(),
                            found.end(),
                            keepsWords,
                            List.of(new AgeMention.Part(age, found.start(), found.end()))));
        }
    }

    private static final List<Stage> STAGES = List.of(
            stage("newborns?|new born|babies|baby", 0, 2, "baby"),
            stage("toddlers?", 1, 4, "toddler"),
            stage("teenagers?|teenaged?|teens?|adolescents?", 13, 20, "teenager"),
            stage(
                    "young adults?|adult (?:son|daughter|child)|grown[ -]?up (?:son|daughter)",
                    18,
                    AskedAge.END,
                    "young adult"),
            schoolStage(
                    "(?:in|into|starting|starts|started|start|from) reception"
                            + "|reception (?:class|year|aged?|child|children|pupil|boy|girl|places?|teacher)",
                    4,
                    6,
                    "reception class"),
            schoolStage("infant school", 4, 8, "infant school"),
            schoolStage("junior school", 7, 12, "junior school"),
            schoolStage("primary(?: school)?", 4, 12, "primary school"),
            schoolStage("secondary(?: school)?|high school|senior school", 11, 17, "secondary school"),
            schoolStage("(?:sixth|6th)[ -]?form(?:ers?)?", 16, 19, "sixth form"));

    private LifeStages() {}

    private static Stage stage(String words, double from, double before, String label) {
        return new Stage(pattern(words), new AskedAge(from, before, label), false);
    }

    /** Its words are also part of schools' names. */
    private static Stage schoolStage(String words, double from, double before, String label) {
        return new Stage(pattern(words), new AskedAge(from, before, label), true);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    static Stream<AgeMention> in(AgeText text) {
        return STAGES.stream().flatMap(stage -> stage.in(text.text()));
    }
}
