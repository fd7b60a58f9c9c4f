package org.localoffer.benchmark.listings;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Locale;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.ManagementPort;
import org.localoffer.benchmark.RunningPortal;
import org.localoffer.benchmark.desk.DeskServers;
import org.localoffer.benchmark.listings.data.ListingsDatabase;

/**
 * Fills the portal's database with listings, and takes its index away: the portal builds it anew, as at any start where
 * it is missing.
 */
public final class FillCommand {

    private FillCommand() {}

    /**
     * Fills.
     *
     * @param data folder of the running portal
     * @throws BenchmarkException with a message for a person, such as that no portal runs
     */
    public static void run(Path data, FillSettings settings, PrintStream out) throws IOException, InterruptedException {
        RunningPortal portal = RunningPortal.find(data, null);
        try (HttpClient http = LocalHttp.client();
                Connection connection = DeskServers.find(data).connect()) {
            new PortalReadiness(http, ManagementPort.find(data)).await();
            boolean made = new ListingsDatabase(connection).fill(settings.listings());
            out.printf(
                    Locale.UK, "%,d listings %s%n", settings.listings(), made ? "made now" : "made by an earlier run");
            takeIndexAway(http, portal);
        } catch (SQLException e) {
            throw new BenchmarkException("The database of the portal failed: " + e.getMessage());
        }
    }

    private static void takeIndexAway(HttpClient http, RunningPortal portal) throws InterruptedException {
        Iterator<String> names = send(http, LocalHttp.get(portal.mappings(), "application/json"))
                .body()
                .fieldNames();
        while (names.hasNext()) {
            send(http, LocalHttp.delete(portal.index(names.next())));
        }
    }

    private static LocalHttp.Answer send(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            LocalHttp.Answer answer = LocalHttp.send(http, request);
            if (answer.status() != 200) {
                throw new BenchmarkException("The search engine answers " + request.method() + " " + request.uri()
                        + " with status " + answer.status() + ".");
            }
            return answer;
        } catch (IOException e) {
            throw new BenchmarkException("The search engine does not answer: " + e);
        }
    }
}
