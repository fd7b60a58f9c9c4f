package org.localoffer.benchmark.load;

import java.time.Duration;

/** A way of asking a layer the same questions for some time. */
interface Load {

    /** Requests on their way at the end are waited for and count. */
    Sample run(Target target, Duration duration) throws InterruptedException;
}
