package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.gaps.SearchCounts;
import org.localoffer.service.localarea.edition.EditionWatch;
import org.localoffer.service.localarea.edition.Editions;
import org.localoffer.service.privacy.KnownWords;
import org.localoffer.service.search.semantic.SentenceMeanings;

/** What happens in order when the service starts: words of the local area, first content, then the jobs. */
@ApplicationScoped
class Startup {

    void start(
            @Observes StartupEvent event,
            Editions editions,
            EditionWatch watch,
            StartingContent content,
            FeedbackCounts feedbackCounts,
            KnownWords knownWords,
            Jobs jobs,
            SentenceMeanings meanings,
            SearchCounts searchCounts) {
        editions.open();
        watch.start();
        content.loadIntoEmptyDatabase();
        feedbackCounts.countLastMonth();
        knownWords.refreshWhereOld();
        jobs.start();
        meanings.start();
        searchCounts.start();
    }
}
