package org.localoffer.service.search.relevance;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.language.OtherProcessor;

/** Checks the judged tables with embeddings that differ as much as between two processors. */
@PortalTest
@Tag("long")
class OtherProcessorsTest {

    @Inject
    OtherProcessor processor;

    @AfterEach
    void thisProcessorAgain() {
        processor.pretend(0, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void noTableFallsBelowItsFloor(long seed) throws IOException {
        processor.pretend(OtherProcessor.MEASURED, seed);

        Stream.concat(Stream.of(RelevanceTablesTest.sharedTable()), RelevanceTablesTest.ownTables().stream())
                .forEach(RelevanceTablesTest::checkFloor);
    }
}
