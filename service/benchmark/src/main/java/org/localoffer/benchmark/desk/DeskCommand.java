package org.localoffer.benchmark.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;
import org.localoffer.benchmark.desk.data.AreaChoices;
import org.localoffer.benchmark.desk.data.DeskDatabase;
import org.localoffer.benchmark.load.Sample;

/** Fills the portal's database with much evidence and many messages, and measures the pages that read them. */
public final class DeskCommand {

    /** Enough that the pages' code is compiled before it is measured. */
    private static final int WARM_UP = 50;

    private static final int REQUESTS_OF_EACH_CLIENT = 10;

    /** To each path. The database plans a statement anew each time at first, and may then keep one plan for all. */
    private static final int EXPLAINED_REQUESTS = 12;

    /** After this, an index that is not filled yet will not be. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    /** After this, the portal has opened new connections to the database. */
    private static final Duration LONGEST_RECONNECT = Duration.ofSeconds(60);

    private static final int HTTP_OK = 200;

    private final DeskServers servers;
    private final DeskSettings settings;
    private final HttpClient http;
    private final PageVisits visits;
    private final DeskReport report;
    private final PrintStream out;

    private DeskCommand(DeskServers servers, DeskSettings settings, HttpClient http, PrintStream out) {
        this.servers = servers;
        this.settings = settings;
        this.http = http;
        this.visits = new PageVisits(http, servers.url(), new StaffTokens(http, servers.realm()));
        this.report = new DeskReport(out);
        this.out = out;
    }

    /**
     * Fills and measures.
     *
     * @return exit code 0; 1 if a page did not answer rightly
     * @throws BenchmarkException with a message for a person, such as that no portal runs
     */
    public static int run(DeskServers servers, DeskSettings settings, PrintStream out)
            throws IOException, InterruptedException {
        try (HttpClient http = LocalHttp.client();
                Connection connection = servers.connect()) {
            return new DeskCommand(servers, settings, http, out).measure(connection);
        } catch (SQLException e) {
            throw new BenchmarkException("The database of the portal failed: " + e.getMessage());
        }
    }

    private int measure(Connection connection) throws SQLException, IOException, InterruptedException {
        DeskDatabase database = new DeskDatabase(connection);
        PlanLog plans = new PlanLog(connection, servers.databaseLog());
        AreaChoices choices = choices();
        // An earlier run may have been broken off while plans were logged.
        plans.switchOff();
        boolean filled = database.fill(choices);
        out.println(database.size() + (filled ? ", made now" : ", made by an earlier run"));
        List<DeskPage> pages =
                new ArrayList<>(DeskPage.ofCommissioner(choices.help().getFirst()));
        pages.add(DeskPage.gaps(visits.open(DeskPage.table()).html()));
        pages.addAll(DeskPage.ofEditor(database.reference(), database.provider()));
        report.head(settings.requests(), settings.clients(), REQUESTS_OF_EACH_CLIENT);
        List<DeskPage> right = new ArrayList<>();
        for (DeskPage page : pages) {
            if (measure(page)) {
                right.add(page);
            }
        }
        if (settings.explain()) {
            explain(right, plans);
        }
        return right.size() == pages.size() ? 0 : 1;
    }

    /** Waits until the index is filled, so that the portal does nothing else during the measurement. */
    private AreaChoices choices() throws InterruptedException {
        URI search = URI.create(servers.url() + "/api/v1/listings");
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < end) {
            try {
                Optional<AreaChoices> choices =
                        AreaChoices.of(LocalHttp.send(http, LocalHttp.get(search, "application/json"))
                                .body());
                if (choices.isPresent()) {
                    return choices.get();
                }
            } catch (IOException e) {
                throw RunningPortal.none(servers.url());
            }
            TimeUnit.SECONDS.sleep(1);
        }
        throw new BenchmarkException(
                "The portal's index was not filled within " + LONGEST_WAIT.toMinutes() + " minutes.");
    }

    /** Whether every request was answered rightly. */
    private boolean measure(DeskPage page) throws InterruptedException {
        if (page.paths().isEmpty()) {
            report.notMeasured(page, "no page has a link to one");
            return false;
        }
        PageVisits.Opened opened = visits.open(page);
        if (opened.status() != HTTP_OK) {
            report.notMeasured(page, page.paths().getFirst() + " answers with status " + opened.status());
            return false;
        }
        visits.oneAfterAnother(page, WARM_UP);
        Sample alone = visits.oneAfterAnother(page, settings.requests());
        Sample atOnce = visits.atOnce(page, settings.clients(), REQUESTS_OF_EACH_CLIENT);
        report.line(page, opened.html().getBytes(StandardCharsets.UTF_8).length, alone, atOnce);
        return alone.errors() == 0 && atOnce.errors() == 0;
    }

    private void explain(List<DeskPage> pages, PlanLog plans) throws SQLException, IOException, InterruptedException {
        plans.switchOn();
        try {
            awaitPlans(pages, plans);
            for (DeskPage page : pages) {
                long end = plans.end();
                int requests = EXPLAINED_REQUESTS * page.paths().size();
                visits.oneAfterAnother(page, requests);
                // The last statement of a request may be logged after its answer.
                TimeUnit.MILLISECONDS.sleep(200);
                report.statements(PageStatements.of(page.name(), requests, EXPLAINED_REQUESTS, plans.since(end)));
            }
        } finally {
            plans.switchOff();
        }
    }

    /** The portal first notices that its connections are closed, and answers with errors meanwhile. */
    private void awaitPlans(List<DeskPage> pages, PlanLog plans) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_RECONNECT.toNanos();
        for (DeskPage page : pages) {
            long before = plans.end();
            while (plans.since(before).isEmpty()) {
                if (System.nanoTime() > end) {
                    throw new BenchmarkException("The database logged no plan of the page " + page.name() + ".");
                }
                visits.oneAfterAnother(page, page.paths().size());
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }
}
