package org.localoffer.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredJsonTest {

    /** Their Base64 has every sign that differs between its forms, and one to three bytes in its last group. */
    @ParameterizedTest
    @ValueSource(strings = {"Who can help?", ">>>???", "Café “Zoë’s”", "ß?", "a", "ab", "abc"})
    void whatWasWrittenIsReadWithAndWithoutItsPadding(String title) {
        GuideCard card = new GuideCard("guide", title, "???>>>");
        String written = StoredJson.write(card).getAsString();

        assertThat(StoredJson.read(written, GuideCard.class)).isEqualTo(card);
        // OpenSearch gives binary values without padding, Elasticsearch with it.
        assertThat(StoredJson.read(written.replace("=", ""), GuideCard.class)).isEqualTo(card);
    }

    @Test
    void whatIsNoValueOfTheTypeIsRefused() {
        assertThatThrownBy(() -> StoredJson.read("bm8gSlNPTg==", GuideCard.class))
                .isInstanceOf(UncheckedIOException.class);
    }
}
