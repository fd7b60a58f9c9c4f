package org.localoffer.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The management port of the portal on this machine. It answers whoever can read the data folder's secret. */
public final class ManagementPort {

    private static final String SECRET_FILE = "management-secret";

    private final int port;
    private final String secret;

    private ManagementPort(int port, String secret) {
        this.port = port;
        this.secret = secret;
    }

    /**
     * Finds the port of the portal that keeps its data in a folder.
     *
     * @throws BenchmarkException when none runs there, or the folder does not tell the port or its secret
     */
    public static ManagementPort find(Path data) throws IOException {
        String port = RunningPortal.properties(data).getProperty("portal.management-port", "");
        Path secret = data.resolve(SECRET_FILE);
        if (!port.matches("\\d{1,5}") || !Files.isRegularFile(secret)) {
            throw new BenchmarkException(
                    data + " does not say where the portal's management port is, or has no " + SECRET_FILE + ".");
        }
        return new ManagementPort(
                Integer.parseInt(port), Files.readString(secret).strip());
    }

    /** A request for whether the index is complete and every text has its embedding; status 200 says yes. */
    public HttpRequest readiness() {
        return LocalHttp.get(URI.create("http://127.0.0.1:" + port + "/q/health/ready"), "application/json");
    }

    /** A request for the candidates of a question, with their features. */
    public HttpRequest features(String question) {
        URI address = URI.create("http://127.0.0.1:" + port + "/q/localoffer/features?q="
                + URLEncoder.encode(question, StandardCharsets.UTF_8));
        return LocalHttp.get(address, "application/json", secret);
    }
}
