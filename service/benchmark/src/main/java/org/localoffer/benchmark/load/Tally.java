package org.localoffer.benchmark.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Gathers what many threads see of one layer. */
public final class Tally {

    private final HttpClient http;
    private final Histogram nanos = new ConcurrentHistogram(Sample.DIGITS);
    private final LongAdder errors = new LongAdder();
    private final long begun = System.nanoTime();

    /** Begins now. */
    public Tally(HttpClient http) {
        this.http = http;
    }

    /**
     * Asks, waits for the answer and notes the time it took.
     *
     * @param since where the time begins, of {@link System#nanoTime}
     */
    public void ask(HttpRequest request, long since) {
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status == 200) {
                nanos.recordValue(System.nanoTime() - since);
            } else {
                errors.increment();
            }
        } catch (IOException e) {
            // A time limit or a broken connection: what the report calls an error.
            errors.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was seen until now. */
    public Sample sample() {
        return new Sample(nanos, errors.sum(), Duration.ofNanos(System.nanoTime() - begun));
    }
}
