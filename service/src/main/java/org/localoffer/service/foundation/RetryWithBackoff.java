package org.localoffer.service.foundation;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;

/**
 * A failed job is tried again for as long as it takes: after 1, 2, 4, 8 and then every 10 seconds, so that work that
 * waited for a dead server is done within seconds of its return.
 */
public final class RetryWithBackoff<T> implements FailureHandler<T> {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        int failures = complete.getExecution().consecutiveFailures;
        Duration wait = failures > 3 ? LONGEST : Duration.ofSeconds(1L << failures);
        operations.reschedule(complete, complete.getTimeDone().plus(wait));
    }
}
