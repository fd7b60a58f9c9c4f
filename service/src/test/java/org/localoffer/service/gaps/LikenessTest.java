package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.model.GapKey;

class LikenessTest {

    private static GapKey key(String text) {
        return Objects.requireNonNull(GapKey.ofKey(text));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            respite~asd~5-11~southend~-    | respite~semh~5-11~southend~-      | SAME_HELP_AND_AREA
            respite~asd~5-11~southend~-    | respite~asd~0-4~southend~-        | SAME_HELP_AND_AREA
            respite~asd~5-11~southend~-    | respite~-~-~southend~-            | SAME_HELP_AND_AREA
            respite~asd~5-11~southend~-    | respite~asd~5-11~southend~health  | SAME_HELP_AND_AREA
            respite~asd~5-11~-~-           | respite~semh~5-11~-~-             | SAME_HELP_AND_AREA
            respite~asd~5-11~any~-         | respite~semh~5-11~any~-           | SAME_HELP_AND_AREA
            any~asd~5-11~southend~-        | any~semh~5-11~southend~-          | SAME_HELP_AND_AREA
            respite~asd~5-11~southend~-    | respite~asd~5-11~portsmouth~-     | SAME_HELP_NEED_AND_AGE
            respite~asd~5-11~southend~-    | respite~asd~5-11~-~health         | SAME_HELP_NEED_AND_AGE
            respite~asd~5-11~southend~-    | transport~asd~5-11~portsmouth~-   | SAME_NEED_AND_AGE
            -~asd~5-11~southend~-          | -~asd~5-11~portsmouth~-           | SAME_NEED_AND_AGE
            respite~asd~5-11~southend~-    | respite~asd~5-11~southend~-       | NONE
            respite~asd~5-11~southend~-    | transport~asd~5-11~southend~-     | NONE
            respite~asd~5-11~southend~-    | respite~asd~0-4~portsmouth~-      | NONE
            respite~asd~5-11~southend~-    | respite~semh~5-11~portsmouth~-    | NONE
            respite~-~5-11~southend~-      | transport~-~5-11~portsmouth~-     | NONE
            respite~asd~-~southend~-       | transport~asd~-~portsmouth~-      | NONE
            -~asd~5-11~southend~-          | -~semh~5-11~southend~-            | NONE
            """)
    void gapsAreAlikeInHelpAndAreaOrInNeedAndAge(String one, String other, Likeness likeness) {
        assertThat(Likeness.between(key(one), key(other))).isEqualTo(likeness);
        assertThat(Likeness.between(key(other), key(one))).isEqualTo(likeness);
    }
}
