package org.localoffer.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.localoffer.stack.server.SampleRealm;
import org.localoffer.stack.server.Server;
import org.localoffer.stack.server.Servers;

/** The portal's configuration as environment variables: where it listens, and where its servers are. */
final class PortalEnvironment {

    static final String MANAGEMENT_PORT = "QUARKUS_MANAGEMENT_PORT";

    private static final String MEANINGS = "LOCALOFFER_MEANING_FOLDER";

    /** Used without a sign-in server: the portal needs an address, and reports that nothing answers there. */
    private static final String NO_SIGN_IN = "http://localhost:9/realms/none";

    private PortalEnvironment() {}

    /**
     * The variables for one run.
     *
     * @param port     the portal's own, on loopback
     * @param meanings folder of the embeddings shared by portals on all data folders; the variable in the environment
     *     takes precedence
     * @param servers  those that run; the portal is not configured for any others
     */
    static Map<String, String> of(int port, DataFolder data, Optional<Path> meanings, List<Server> servers)
            throws IOException {
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("LOCALOFFER_PUBLIC_ADDRESS", publicAddress(port));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put(MANAGEMENT_PORT, Integer.toString(new Ports(data).take("portal-management")));
        variables.put("LOCALOFFER_MANAGEMENT_SECRET", data.secret(DataFolder.SECRET_FILE));
        if (System.getenv(MEANINGS) == null) {
            meanings.ifPresent(folder -> variables.put(MEANINGS, folder.toString()));
        }
        variables.put("LOCALOFFER_SIGN_IN_SECRET", SampleRealm.read().portalSecret());
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", NO_SIGN_IN);
        for (Server server : servers) {
            variables.putAll(variablesOf(server));
        }
        return variables;
    }

    /** The portal's address for a browser on this machine, without a slash at the end. */
    static String publicAddress(int port) {
        return "http://localhost:" + port;
    }

    private static Map<String, String> variablesOf(Server server) {
        Map<String, String> facts = server.facts();
        return switch (server.name()) {
            case "postgres" ->
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", facts.getOrDefault("postgres.jdbc-url", ""),
                        "QUARKUS_DATASOURCE_USERNAME", facts.getOrDefault("postgres.user", ""),
                        "QUARKUS_DATASOURCE_PASSWORD", facts.getOrDefault("postgres.password", ""));
            case "opensearch" ->
                Map.of(
                        "QUARKUS_HIBERNATE_SEARCH_ORM_ELASTICSEARCH_HOSTS",
                        facts.getOrDefault(Servers.SEARCH_HOSTS, ""));
            case "keycloak" -> Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", facts.getOrDefault("keycloak.realm-url", ""));
            case "mail" ->
                Map.of(
                        "QUARKUS_MAILER_HOST", facts.getOrDefault("mail.smtp-host", ""),
                        "QUARKUS_MAILER_PORT", facts.getOrDefault("mail.smtp-port", ""),
                        // quarkus:dev would only log mails instead of sending them.
                        "QUARKUS_MAILER_MOCK", "false");
            default -> throw new IllegalStateException("The portal knows no server " + server.name());
        };
    }
}
