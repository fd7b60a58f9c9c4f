package org.localoffer.service.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Gazetteer;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.understand.SearchPlace;

/** A preview reads words and places by one edition, whichever is in force. */
@PortalTest
class OtherEditionPreviewTest {

    private static final GazetteerPlace WALLABROOK = new GazetteerPlace("Wallabrook", "southend", 51.54, 0.71);

    @Inject
    DirectorySearch search;

    @Inject
    CurrentLocalArea localArea;

    private static LocalArea knowingWallabrookAlone(LocalArea area) {
        return new LocalArea(
                area.council(),
                area.ageBands(),
                area.needs(),
                area.kindsOfHelp(),
                area.referrers(),
                area.diagnosis(),
                area.delivery(),
                area.languages(),
                area.accessFeatures(),
                area.choicePhrases(),
                area.areas(),
                area.categories(),
                area.commissioners(),
                area.remits(),
                area.coverage(),
                new Gazetteer(List.of(WALLABROOK)),
                area.vocabulary(),
                area.harmPhrases(),
                area.examplesOfHarm(),
                area.otherLanguages(),
                area.ownCase(),
                area.earlierSurveys(),
                area.population(),
                area.jointPlan(),
                area.outline());
    }

    private @Nullable SearchPlace place(String text, @Nullable String place, LocalArea area) {
        SearchParameters parameters = new SearchParameters(text, false, place, null, Map.of(), Sort.RELEVANCE, 1);
        return search.preview(parameters, area, new ConceptQueryRewriter(List.of()))
                .parsed()
                .place();
    }

    @Test
    void placesAreThoseOfTheEditionThatIsPreviewed() {
        LocalArea inForce = localArea.get();
        LocalArea other = knowingWallabrookAlone(inForce);
        SearchPlace wallabrook = new SearchPlace("Wallabrook", "southend", 51.54, 0.71);

        assertThat(place("short breaks near Wallabrook", null, other)).isEqualTo(wallabrook);
        assertThat(place("short breaks", "wallabrook", other)).isEqualTo(wallabrook);
        assertThat(place("short breaks near Wallabrook", null, inForce)).isNull();
        assertThat(place("short breaks", "Portsmouth", inForce)).isNotNull();
        assertThat(place("short breaks", "Portsmouth", other)).isNull();
    }
}
