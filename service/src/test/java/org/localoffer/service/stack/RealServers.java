package org.localoffer.service.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/** One local stack for all tests of the run. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private static final String REALM = "test.realm-url";
    private static final String MAIL = "test.mail-url";
    private static final String ENGINE = "test.engine-url";

    private @Nullable LocalStack stack;

    @Override
    public Map<String, String> start() {
        Properties state = RunningServers.emptied().orElseGet(this::startServers);
        // Tests run in another class loader than this resource: system properties are what both see.
        System.setProperty(REALM, state.getProperty("keycloak.realm-url"));
        System.setProperty(MAIL, state.getProperty("mail.url"));
        System.setProperty(ENGINE, state.getProperty("opensearch.url"));
        Map<String, String> configuration = new HashMap<>(LocalStack.portalConfiguration(state));
        // These tests never kill the database, so none of its thousands of commits has to wait for the disk.
        configuration.put("quarkus.datasource.jdbc.additional-jdbc-properties.options", "-c synchronous_commit=off");
        return configuration;
    }

    private Properties startServers() {
        LocalStack started = LocalStack.start("postgres", "opensearch", "keycloak", "mail");
        stack = started;
        return started.state();
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    /** The realm of the sample sign-ins. */
    public static String realmUrl() {
        return Objects.requireNonNull(System.getProperty(REALM));
    }

    /** Where caught mails can be read. */
    public static String mailUrl() {
        return Objects.requireNonNull(System.getProperty(MAIL));
    }

    /** Where the engine itself answers, without a slash at the end. */
    public static String engineUrl() {
        return Objects.requireNonNull(System.getProperty(ENGINE));
    }
}
