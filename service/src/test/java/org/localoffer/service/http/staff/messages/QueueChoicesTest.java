package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.QueueSort;

class QueueChoicesTest {

    private static QueueChoices of(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String[] sides = part.split("=", 2);
            values.computeIfAbsent(sides[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return QueueChoices.of(values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?state=decided",
                "?state=rejection-proposed",
                "?kind=missing",
                "?channel=phone",
                "?claimed=me",
                "?due=overdue",
                "?q=swimming+%26+more%3F",
                "?q=%22%3Cb%3E",
                "?sort=received",
                "?sort=received-down",
                "?state=all&kind=wrong&channel=web&claimed=nobody&due=overdue&q=club&sort=claimed-down",
                "?state=decided&page=3",
            })
    void theAddressHoldsWhatWasChosen(String address) {
        QueueChoices choices = of(address.replaceFirst("\\?", ""));

        assertThat(choices.leftOut()).isEmpty();
        assertThat(choices.address(address.contains("page=3") ? 3 : 1)).isEqualTo("/editor/messages" + address);
    }

    @ParameterizedTest
    @CsvSource({
        "state=banana, State",
        "state=quarantined, State",
        "state=OPEN, State",
        "kind=K3, Kind",
        "channel=WEB, How it came",
        "claimed=editor, Claimed by",
        "due=yesterday, Due",
        "sort=words, Sort by",
        "sort=-down, Sort by",
        "sort=drop+table, Sort by",
    })
    void whatIsNoChoiceIsLeftOut(String query, String field) {
        QueueChoices choices = of(query);

        assertThat(choices.leftOut()).containsExactly(field);
        assertThat(choices.address(1)).isEqualTo("/editor/messages");
    }

    @Test
    void whatIsFirstSeenWaitsForAnOfficerAndTheMostUrgentIsOnTop() {
        QueueChoices first = of("");

        assertThat(first.isFiltered()).isFalse();
        assertThat(first.question().sort()).isEqualTo(QueueSort.URGENT);
        assertThat(first.question().states())
                .containsExactlyInAnyOrder(
                        FeedbackState.RECEIVED, FeedbackState.FOR_REDACTION, FeedbackState.REJECTION_PROPOSED);
    }

    @Test
    void noChoiceIncludesQuarantine() {
        assertThat(StateChoice.ALL)
                .allSatisfy(choice -> assertThat(choice.states()).doesNotContain(FeedbackState.QUARANTINED));
        assertThat(StateChoice.ALL).extracting(StateChoice::slug).doesNotHaveDuplicates();
    }

    @Test
    void aTextIsCut() {
        assertThat(of("q=" + "a".repeat(3000)).text()).hasSize(100);
    }
}
