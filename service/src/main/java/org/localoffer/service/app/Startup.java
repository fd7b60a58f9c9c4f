package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.gaps.SearchCounts;
import org.localoffer.service.localarea.edition.EditionWatch;
import org.localoffer.service.localarea.edition.Editions;
import org.localoffer.service.privacy.ImpersonalWords;
import org.localoffer.service.search.semantic.EmbeddingMatcher;

/** What happens in order when the service starts: words of the local area, first content, then the jobs. */
@ApplicationScoped
class Startup {

    void start(
            @Observes StartupEvent event,
            Editions editions,
            EditionWatch watch,
            StartingContent content,
            FeedbackCounts feedbackCounts,
            ImpersonalWords knownWords,
            Jobs jobs,
            EmbeddingMatcher matcher,
            SearchCounts searchCounts) {
        editions.open();
        watch.start();
        content.loadIntoEmptyDatabase();
        feedbackCounts.countLastMonth();
        knownWords.refreshWhereOld();
        jobs.start();
        matcher.start();
        searchCounts.start();
    }
}
