package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.content.ContentJson;

class PublicFiguresTest {

    private static final ObjectMapper STORED = ContentJson.stored();

    @Test
    void figuresWithoutALineOfTheirOwnAreReadAsTheyWereStored() throws JsonProcessingException {
        PublicFigures figures = new PublicFigures(0, List.of(), 11);

        assertThat(STORED.readValue(STORED.writeValueAsString(figures), PublicFigures.class))
                .isEqualTo(figures);
    }

    @Test
    void figuresOfAnEarlierBuildAreReadAsTheyWere() throws JsonProcessingException {
        String stored = """
                {"lines": [{"label": "Published with an answer, or put right in a listing", "count": 15}], "rest": 6}""";

        PublicFigures figures = STORED.readValue(stored, PublicFigures.class);

        assertThat(figures.published()).isZero();
        assertThat(figures.total()).isEqualTo(21);
        assertThat(figures.printed().getFirst().count()).isEqualTo(21);
    }
}
