package org.localoffer.service.http.staff.commissioners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.gaps.GapQuestion;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

class GapChoicesTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());

    private static GapChoices of(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String[] sides = part.split("=", 2);
            values.computeIfAbsent(sides[0], name -> new ArrayList<>()).add(sides[1]);
        }
        return GapChoices.of(values, AREA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?help=speech-and-language-therapy",
                "?help=any",
                "?help=-",
                "?need=asd",
                "?need=-",
                "?age=5-11",
                "?area=north-portsmouth",
                "?sector=social-care",
                "?sureness=gap",
                "?sureness=few",
                "?sureness=some",
                "?sureness=clear",
                "?trend=rising",
                "?trend=not-known",
                "?diagnosis=nothing-listed",
                "?state=under-review",
                "?answers=you",
                "?answers=others",
                "?due=week",
                "?due=overdue",
                "?first=yes",
                "?sort=gap",
                "?sort=due-down",
                "?help=short-breaks&need=any&age=-&area=southend&sector=health&sureness=gap&trend=falling"
                        + "&diagnosis=waiting&state=planned&answers=you&due=week&first=yes&sort=sureness-down",
                "?state=new&page=3",
            })
    void theAddressHoldsWhatWasChosen(String address) {
        GapChoices choices = of(address.replaceFirst("\\?", ""));

        assertThat(choices.leftOut()).isEmpty();
        assertThat(choices.address(address.contains("page=3") ? 3 : 1)).isEqualTo("/commissioner/gaps" + address);
    }

    @ParameterizedTest
    @CsvSource({
        "help=no-such-help, Kind of help",
        "help=ANY, Kind of help",
        "need=autism, Need",
        "age=7, Age",
        "area=atlantis, Area",
        "sector=HEALTH, Sector",
        "sureness=very, How sure",
        "sureness=SOME, How sure",
        "trend=up, Trend",
        "diagnosis=STALE, Why nothing is found",
        "state=open, State",
        "state=PLANNED, State",
        "answers=me, Who answers",
        "due=today, Due",
        "first=no, Look at this first",
        "sort=score, Sort by",
        "sort=-down, Sort by",
        "sort=drop+table, Sort by",
    })
    void whatIsNoChoiceIsLeftOut(String query, String field) {
        GapChoices choices = of(query);

        assertThat(choices.leftOut()).containsExactly(field);
        assertThat(choices.isFiltered()).isFalse();
        assertThat(choices.address(1)).isEqualTo("/commissioner/gaps");
    }

    @Test
    void everyGapIsShownAtFirstAndThoseToLookAtFirstStandOnTop() {
        GapChoices first = of("");

        assertThat(first.isFiltered()).isFalse();
        assertThat(first.question()).isEqualTo(GapQuestion.ALL);
        assertThat(first.order()).isEqualTo(GapChoices.FIRST_ORDER);
    }

    @Test
    void theFirstOrderIsNotTurnedRound() {
        assertThat(of("sort=first-down").order()).isEqualTo(GapChoices.FIRST_ORDER);
    }
}
