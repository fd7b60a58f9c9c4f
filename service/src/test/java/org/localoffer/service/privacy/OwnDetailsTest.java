package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDetailsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the new number is 01632 960123 | 01632 960123 | false",
                "They moved. It is now clinic@example.org, not the old one | clinic@example.org | false",
                "Wrong postcode on the page: SS1 2AB is right | SS1 2AB | false",
                "The number is 01632 960123. Ring me if you want | 01632 960123 | false",
                "ring me on 07700 900123 | 07700 900123 | true",
                "we’re at 01632 960123 in the evening | 01632 960123 | true",
                "01632 960123 is my number, not theirs | 01632 960123 | true",
                "The page is wrong. My e-mail: sunny@example.org | sunny@example.org | true",
                "the dead number. Call our home, 01632 960123 | 01632 960123 | true",
            })
    void theWritersOwnDetailsAreToldFromAServices(String text, String found, boolean own) {
        int start = text.indexOf(found);

        assertThat(OwnDetails.isOfWriter(text, new Flag(FlagKind.PHONE, start, start + found.length())))
                .isEqualTo(own);
    }
}
