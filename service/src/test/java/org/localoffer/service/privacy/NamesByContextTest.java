package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no list contains, and other identifying text that only context or format shows. */
class NamesByContextTest {

    private static List<Flag> in(String text) {
        return PersonalDetails.in(text, String::isEmpty, word -> false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the little lad we all call Sprocket is not back | NAME",
                "leave it at the desk, c/o Brough, by noon | NAME",
                "will says he is tired of it | NAME",
                "the letter has the initials R.J. in biro | NAME",
                "The Quarnfords, who had them before us, said so | NAME",
                "it is in OT_report_Wexcombe_final.docx now | NAME",
                "wear orange and use #MilesForZephrin please | HANDLE",
                "see giving.example/help-zachary-stand for it | HANDLE",
                "they should go to ///gravel.teapot.swings and hoot | ADDRESS",
                "we live in the flat over the bookies | ADDRESS",
                "he turns 8 next Tuesday | DATE",
                "the passport, 533904817, goes on the form | REFERENCE",
                "the order is ZQ23C00918 if that matters | REFERENCE",
                "a badge showing serial jj4kx2 was there | REFERENCE",
                "he is the only man in the building at Ash Grove Infants | ONLY_ONE",
                "Holmeside Primary's last SENCO was marched out | ONLY_ONE",
                "our boy was the first in the county to have it | ONLY_ONE",
                "the twins who were on the telly need a bus | ONLY_ONE",
            })
    void identifyingTextIsFlagged(String text, FlagKind kind) {
        assertThat(in(text)).extracting(Flag::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the only school in the county with a pool",
                "Robin Hood is on at the theatre in January",
                "e.g. a bus or a taxi, U.K. wide",
                "we open on the first Tuesday of the month",
                "use #localoffer to find us",
                "it costs 120000 pounds a year for the passport office",
                "the flat roof over the hall leaks",
                "children who turn 8 may come",
                "one of the three sessions is full",
                "section F is wrong and plan B is worse",
            })
    void harmlessTextIsNotFlagged(String text) {
        assertThat(in(text)).isEmpty();
    }
}
