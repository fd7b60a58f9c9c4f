package org.localoffer.service.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;

import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.foundation.Jobs;
import org.localoffer.service.localarea.edition.Editions;
import org.localoffer.service.privacy.ImpersonalWords;
import org.localoffer.service.search.semantic.EmbeddingMatcher;

/**
 * Starts the service in order: the local area, the first content, then the jobs: those that one copy of the service does
 * for all, and those that each copy does for itself ({@code @Scheduled}).
 */
@ApplicationScoped
class Startup {

    void start(
            @Observes StartupEvent event,
            Editions editions,
            StartingContent content,
            FeedbackCounts feedbackCounts,
            ImpersonalWords impersonalWords,
            EmbeddingMatcher matcher,
            Jobs jobs,
            Scheduler scheduler) {
        matcher.prepare();
        editions.open();
        content.loadIntoEmptyDatabase();
        matcher.begin();
        feedbackCounts.countLastMonth();
        impersonalWords.refreshWhereOld();
        jobs.start();
        scheduler.resume();
    }
}
