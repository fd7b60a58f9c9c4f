package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

class ThemePhrasingTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            portage~asd~5-11~southend~-        | Portage and home teaching (autism, age 5 to 11, Southend)
            portage~-~-~-~-                    | Portage and home teaching
            portage~any~any~any~any            | Portage and home teaching
            any~asd~-~north-portsmouth~-       | Help of any kind (autism, North Portsmouth)
            -~-~-~-~-                          | Help of any kind
            portage~ds~-~-~health              | Portage and home teaching (Down's syndrome, health)
            portage~adhd~-~-~-                 | Portage and home teaching (ADHD (attention deficit hyperactivity disorder))
            dropped~-~-~-~-                    | dropped
            """)
    void aThemeIsToldInWords(String key, String title) {
        @Nullable GapKey gapKey = GapKey.ofKey(key);

        assertThat(new ThemePhrasing(AREA, gapKey == null ? GapKey.UNKNOWN : gapKey).title())
                .isEqualTo(title);
    }
}
