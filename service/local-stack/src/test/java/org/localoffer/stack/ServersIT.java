package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.stack.process.PropertyFile;

/** All servers, started once; the test that kills the launcher comes last. */
@Isolated
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServersIT {

    /** Tolerance: a second may pass before the remaining lifetime of a token is computed. */
    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(5);

    private static final List<String> NAMES = List.of("postgres", "opensearch", "keycloak", "mail");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final Launcher launcher;

    ServersIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.launcher = Launcher.servers(folder.resolve("data"), state(folder), String.join(",", NAMES));
    }

    @BeforeAll
    void startServers() throws InterruptedException {
        launcher.awaitLine("READY all");
    }

    @AfterAll
    void stopServers() {
        launcher.close();
    }

    @Test
    @Order(1)
    void serversStartInParallelAndAnswer() throws Exception {
        List<String> lines = launcher.lines();
        int firstReady = lines.indexOf(launcher.awaitLine("READY "));
        assertThat(lines.subList(0, firstReady))
                .contains("STARTING postgres", "STARTING opensearch", "STARTING keycloak", "STARTING mail");
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("server_version")).startsWith("18.");
        assertThat(get(fact("opensearch.url")).path("version").path("number").asText())
                .startsWith("3.8.");
        assertThat(fact("opensearch.hosts")).isEqualTo("127.0.0.1:" + fact("opensearch.port"));
        assertThat(get(fact("keycloak.realm-url")).path("realm").asText()).isEqualTo("local-offer");
    }

    @Order(2)
    @ParameterizedTest
    @CsvSource({
        "provider, provider, /providers/solent-nhs-trust",
        "other-provider, provider, /providers/portsmouth-parent-voice",
        "editor, editor,",
        "other-editor, editor,",
        "reviewer, reviewer,",
        "commissioner, commissioner, /commissioners/icb-children",
        "other-commissioner, commissioner, /commissioners/council-education",
        "joint-commissioner, commissioner, /commissioners/joint-group",
        "team-commissioner, commissioner, /commissioners/local-offer-team",
        "safeguarding, safeguarding,",
        "admin, admin,"
    })
    void sampleUserGetsTokensWithNameEmailRoleAndGroup(String user, String role, @Nullable String group)
            throws Exception {
        SignInClient client = new SignInClient(fact("keycloak.realm-url"));
        JsonNode tokens = client.direct(user);
        assertThat(seconds(tokens, "expires_in")).isCloseTo(Duration.ofMinutes(5), A_FEW_SECONDS);
        assertThat(seconds(tokens, "refresh_expires_in")).isCloseTo(Duration.ofHours(2), A_FEW_SECONDS);
        JsonNode access = SignInClient.claims(tokens.path("access_token"));
        assertThat(roles(access)).containsExactly(role);
        for (JsonNode claims : List.of(
                access,
                SignInClient.claims(tokens.path("id_token")),
                client.userInfo(tokens.path("access_token").asText()))) {
            assertIs(claims, user, group);
        }
    }

    @Test
    @Order(2)
    void theSignInWearsThePortalsTheme() throws Exception {
        String page = new SignInClient(fact("keycloak.realm-url")).page();
        assertThat(page).contains("Sign in to Local Offer (staff)", "lang=\"en\"", "Families need no account.");
        Matcher styles =
                Pattern.compile("href=\"([^\"]*/css/local-offer[.]css)\"").matcher(page);
        assertThat(styles.find()).as(page).isTrue();
        URI address = URI.create(fact("keycloak.realm-url")).resolve(styles.group(1));
        assertThat(http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("--lo-main");
    }

    private static Duration seconds(JsonNode tokens, String name) {
        return Duration.ofSeconds(tokens.path(name).asInt());
    }

    @Order(2)
    @ParameterizedTest
    @CsvSource({"other-commissioner, commissioner, /commissioners/council-education", "reviewer, reviewer,"})
    void portalLearnsNameEmailRoleAndGroupFromTheIdToken(String user, String role, @Nullable String group)
            throws Exception {
        JsonNode tokens = new SignInClient(fact("keycloak.realm-url")).byForm(user);
        for (String token : List.of("id_token", "access_token")) {
            JsonNode claims = SignInClient.claims(tokens.path(token));
            assertThat(roles(claims)).as(token).containsExactly(role);
            assertIs(claims, user, group);
        }
    }

    @Test
    @Order(3)
    void secondLauncherOnTheSameDataIsRefused() throws Exception {
        try (Launcher second =
                Launcher.servers(folder.resolve("data"), folder.resolve("second.properties"), "postgres")) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.lines()).singleElement().asString().startsWith("Another Local Offer already uses ");
        }
    }

    @Test
    @Order(4)
    void killedSearchEngineComesBackOnItsPortWithItsIndex() throws Exception {
        String url = fact("opensearch.url");
        String pid = fact("opensearch.pid");
        put(url + "/kept", "{}");
        put(url + "/kept/_doc/1?refresh=true", "{\"name\":\"a listing\"}");
        assertThat(launcher.say("kill opensearch")).isEqualTo("OK kill opensearch");
        assertThat(ProcessHandle.of(Long.parseLong(pid))).isEmpty();
        assertThat(launcher.say("start opensearch")).isEqualTo("OK start opensearch");
        assertThat(fact("opensearch.url")).isEqualTo(url);
        assertThat(fact("opensearch.pid")).isNotEqualTo(pid);
        assertThat(get(url + "/kept/_count").path("count").asInt()).isEqualTo(1);
    }

    @Test
    @Order(5)
    void unknownCommandIsAnsweredWithAnError() throws Exception {
        assertThat(launcher.say("kill nobody")).startsWith("ERROR kill nobody");
        assertThat(setting("fsync")).isEqualTo("on");
    }

    @Test
    @Order(6)
    void realmSurvivesARestartAndIsRecreatedWhereItsFileHasChanged() throws Exception {
        SignInClient client = new SignInClient(fact("keycloak.realm-url"));
        String name = client.otherSiteName();
        String subject = subject(client);
        client.renameOtherSite("A site with another name");
        restartKeycloak();
        assertThat(client.otherSiteName()).isEqualTo("A site with another name");
        Files.writeString(folder.resolve("data/keycloak/imported-realm.sha256"), "an older realm's");
        restartKeycloak();
        assertThat(client.otherSiteName()).isEqualTo(name);
        assertThat(subject(client)).isEqualTo(subject);
    }

    @Test
    @Order(7)
    void killedLauncherLeavesNoProcessAndLosesNoCommittedRow() throws Exception {
        execute("create table kept (name text)");
        execute("insert into kept values ('acknowledged')");
        String port = fact("postgres.port");
        List<Long> pids =
                NAMES.stream().map(name -> Long.parseLong(fact(name + ".pid"))).toList();
        Set<ProcessHandle> everything = Set.copyOf(pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList());
        launcher.kill();
        Launcher.await(Duration.ofSeconds(35), () -> everything.stream().noneMatch(ProcessHandle::isAlive));
        try (Launcher again = Launcher.servers(folder.resolve("data"), state(folder), "postgres")) {
            again.awaitLine("READY postgres");
            assertThat(fact("postgres.port")).isEqualTo(port);
            assertThat(query("select name from kept")).isEqualTo("acknowledged");
        }
    }

    private void restartKeycloak() throws IOException, InterruptedException {
        assertThat(launcher.say("stop keycloak")).isEqualTo("OK stop keycloak");
        assertThat(launcher.say("start keycloak")).isEqualTo("OK start keycloak");
    }

    private static String subject(SignInClient client) throws IOException, InterruptedException {
        return SignInClient.claims(client.direct("provider").path("access_token"))
                .path("sub")
                .asText();
    }

    private static void assertIs(JsonNode claims, String user, @Nullable String group) {
        assertThat(claims.path("preferred_username").asText()).isEqualTo(user);
        assertThat(claims.path("email").asText()).isEqualTo(user + "@example.org");
        assertThat(texts(claims.path("groups"))).isEqualTo(group == null ? List.of() : List.of(group));
    }

    private static List<String> roles(JsonNode claims) {
        return texts(claims.path("realm_access").path("roles"));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static Path state(Path folder) {
        return folder.resolve("state.properties");
    }

    private String fact(String name) {
        Map<String, String> facts = PropertyFile.read(state(folder));
        String value = facts.get(name);
        assertThat(value).as(name).isNotNull();
        return String.valueOf(value);
    }

    private String setting(String name) throws SQLException {
        return query("select current_setting('" + name + "')");
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return String.valueOf(result.getString(1));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(fact("postgres.jdbc-url"), fact("postgres.user"), fact("postgres.password"));
    }

    private JsonNode get(String url) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url)).build());
    }

    private JsonNode put(String url, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return new ObjectMapper().readTree(answer.body());
    }
}
