package org.localoffer.benchmark.load;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Supplier;

/** A way of asking a layer for some time. */
public interface Load {

    /**
     * Requests on their way at the end are waited for and count.
     *
     * @param requests the next one to send; asked by several threads
     */
    Sample run(Supplier<HttpRequest> requests, Duration duration) throws InterruptedException;
}
