package org.localoffer.service.http.shared.pdf;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Makes a document that nobody reads soon after the service started. The first document needs some thousand classes,
 * and runs before they are compiled: it takes three times as long as later ones, and nobody who asks for a report
 * should wait for that.
 */
@ApplicationScoped
class FirstPdf {

    /** So often that most of what a report needs is compiled; it takes a second. */
    private static final int TIMES = 30;

    /** In seconds. Families who search just after the start need the processor first. */
    private static final int DELAY = 20;

    private static final String PART = """
            <h3>Short breaks, age 5 to 11</h3>
            <p>Look at this <strong>first</strong>. <a href="https://www.example.org/">Its page</a> says why.</p>
            <ul><li>No open listing fits.</li><li>The signals are rising.</li></ul>
            <dl><dt>State</dt><dd>New</dd><dt>Why nothing is found</dt>
            <dd>One listing of this kind is open, but not for them: one is not for this need, none for this area.</dd></dl>
            <table><caption>Signals</caption>
            <thead><tr><th scope="col">What happened</th><th scope="col">This period</th></tr></thead>
            <tbody><tr><th scope="row">Messages from families</th><td>1</td></tr>
            <tr><th scope="row">Searches that found nothing that fits</th><td>2</td></tr></tbody></table>
            <blockquote><p>There is no club.</p></blockquote>
            """;

    private final TaggedPdf pdf;
    private volatile boolean stopped;

    FirstPdf(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    void start(@Observes StartupEvent event) {
        CompletableFuture.delayedExecutor(
                        DELAY,
                        TimeUnit.SECONDS,
                        work -> Thread.ofPlatform().daemon().name("first-pdf").start(work))
                .execute(this::make);
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /** A service that stops takes away beans and classes: what fails then is no fault that anybody should read of. */
    void make() {
        if (stopped) {
            return;
        }
        try {
            pdf.render(document());
        } catch (RuntimeException | LinkageError e) {
            if (!stopped) {
                throw e;
            }
        }
    }

    static PdfDocument document() {
        return new PdfDocument(
                "A report",
                "en-GB",
                "<!doctype html><html><body><h1>A report</h1><h2>The gaps</h2>" + PART.repeat(TIMES) + "</body></html>",
                Instant.EPOCH);
    }
}
