package org.localoffer.service.resilience;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.localoffer.service.stack.LocalStack;
import org.localoffer.service.stack.PackagedPortal;

/**
 * All four servers and one packaged portal. Starting takes a minute, so all test classes share one instance. Each class
 * leaves everything running, has to expect the data of the others in the database, and uses words of its own.
 */
final class TestEnvironment implements AutoCloseable {

    private final LocalStack stack;
    private final PackagedPortal portal;
    private final StaffClient staff;

    private TestEnvironment() {
        this.stack = LocalStack.start("postgres", "opensearch", "keycloak", "mail");
        this.portal = PackagedPortal.start(stack);
        this.staff = new StaffClient(portal, stack.realmUrl());
        awaitEngine();
    }

    LocalStack stack() {
        return stack;
    }

    PackagedPortal portal() {
        return portal;
    }

    StaffClient staff() {
        return staff;
    }

    /** Access to the database independent of the portal. */
    Database database() {
        return new Database(stack.jdbcUrl());
    }

    /** Sends a message as a family without an account, and returns its reference. */
    String sendMessage(String words) {
        return sendMessage(words, "");
    }

    /** @param replyTo where the answer is to be told; empty for nowhere */
    String sendMessage(String words, String replyTo) {
        String address = FeedbackForm.open(portal)
                .send(words, replyTo)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return address.replaceAll(".*/|\\?.*", "");
    }

    /**
     * Kills the portal and makes its last sign of life old enough for it to count as dead, so that the next portal
     * takes over its jobs at once. {@link MailOutageIT} tests the real waiting time.
     */
    void killPortalAndExpireHeartbeat() {
        portal.kill();
        database()
                .texts("update scheduled_tasks set last_heartbeat = last_heartbeat - interval '1 minute'"
                        + " where picked returning task_name");
    }

    /** Restarts the portal with an empty database, while the engine is empty and down. */
    void restartEmptyWithoutEngine() {
        portal.kill();
        stack.empty();
        stack.command("kill opensearch");
        portal.restart();
    }

    /** Waits until the engine answers searches. */
    void awaitEngine() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> portal.given().get("/api/v1/listings").then().body("limited", Matchers.is(false)));
    }

    @Override
    public void close() {
        portal.close();
        stack.close();
    }

    /** Resolves a parameter of a test class to the shared instance. */
    static class Shared implements ParameterResolver {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(TestEnvironment.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestEnvironment.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // Stored in the root context, so that it is closed after the last test of the run.
            return context.getRoot()
                    .getStore(HERE)
                    .computeIfAbsent("environment", key -> new TestEnvironment(), TestEnvironment.class);
        }
    }
}
