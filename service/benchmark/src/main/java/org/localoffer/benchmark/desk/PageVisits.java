package org.localoffer.benchmark.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;
import org.localoffer.benchmark.load.Sample;
import org.localoffer.benchmark.load.Tally;

/** Opens pages as people who are signed in. */
final class PageVisits {

    private final HttpClient http;
    private final String url;
    private final StaffTokens tokens;

    /** @param url of the portal, without a slash at its end */
    PageVisits(HttpClient http, String url, StaffTokens tokens) {
        this.http = http;
        this.url = url;
        this.tokens = tokens;
    }

    /** What came. */
    record Opened(int status, String html) {}

    /** Opens the first of the page's paths. */
    Opened open(DeskPage page) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request(page, 0), HttpResponse.BodyHandlers.ofString());
            return new Opened(answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw RunningPortal.none(url);
        }
    }

    /** Asks again as soon as an answer has come. */
    Sample oneAfterAnother(DeskPage page, int requests) throws InterruptedException {
        Tally tally = new Tally(http);
        for (int i = 0; i < requests; i++) {
            HttpRequest request = request(page, i);
            tally.ask(request, System.nanoTime());
        }
        return tally.sample();
    }

    /** The same by several clients at once. */
    Sample atOnce(DeskPage page, int clients, int requestsOfEach) throws InterruptedException {
        Tally tally = new Tally(http);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                List<HttpRequest> requests = new ArrayList<>();
                for (int i = 0; i < requestsOfEach; i++) {
                    requests.add(request(page, client + i));
                }
                threads.execute(() -> requests.forEach(request -> tally.ask(request, System.nanoTime())));
            }
        }
        return tally.sample();
    }

    private HttpRequest request(DeskPage page, int number) throws InterruptedException {
        String path = page.paths().get(number % page.paths().size());
        return LocalHttp.get(URI.create(url + path), "text/html", tokens.of(page.user()));
    }
}
