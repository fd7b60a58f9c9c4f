package org.localoffer.service.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.jspecify.annotations.Nullable;

/** One local stack for all tests of the run. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private static final String REALM = "test.realm-url";
    private static final String MAIL = "test.mail-url";

    private @Nullable LocalStack stack;

    @Override
    public Map<String, String> start() {
        LocalStack started = LocalStack.start("postgres", "opensearch", "keycloak", "mail");
        stack = started;
        // Tests run in another class loader than this resource: system properties are what both see.
        System.setProperty(REALM, started.realmUrl());
        System.setProperty(MAIL, started.mailUrl());
        return new HashMap<>(started.portalConfiguration());
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
}
