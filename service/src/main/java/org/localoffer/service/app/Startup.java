package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;

import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.localarea.edition.Editions;
import org.localoffer.service.privacy.ImpersonalWords;

/**
 * What happens in order when the service starts: words of the local area, first content, then the jobs: those that one
 * copy of the service does for all, and those that each copy does for itself ({@code @Scheduled}).
 */
@ApplicationScoped
class Startup {

    void start(
            @Observes StartupEvent event,
            Editions editions,
            StartingContent content,
            FeedbackCounts feedbackCounts,
            ImpersonalWords knownWords,
            Jobs jobs,
            Scheduler ofThisCopy) {
        editions.open();
        content.loadIntoEmptyDatabase();
        feedbackCounts.countLastMonth();
        knownWords.refreshWhereOld();
        jobs.start();
        ofThisCopy.resume();
    }
}
