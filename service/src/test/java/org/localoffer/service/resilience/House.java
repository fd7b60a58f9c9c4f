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
 * All four servers with one packaged portal. They take a minute to start, so all classes share one house; each of them leaves
 * everything running, finds what the others left in the database, and uses words of its own.
 */
final class House implements AutoCloseable {

    private final LocalStack stack;
    private final PackagedPortal portal;
    private final StaffAt staff;

    private House() {
        this.stack = LocalStack.start("postgres", "opensearch", "keycloak", "mail");
        this.portal = PackagedPortal.start(stack);
        this.staff = new StaffAt(portal, stack.realmUrl());
        awaitEngine();
    }

    LocalStack stack() {
        return stack;
    }

    PackagedPortal portal() {
        return portal;
    }

    StaffAt staff() {
        return staff;
    }

    /** Looks past the portal at what is kept. */
    Database database() {
        return new Database(stack.jdbcUrl());
    }

    /** A family tells us something, without an account; gives the message's reference. */
    String tell(String words) {
        String address = FeedbackForm.open(portal)
                .send(words)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return address.replaceAll(".*/|\\?.*", "");
    }

    /**
     * Kills the portal as long ago as it takes until a copy is known to be dead, so that the next one takes up at once what
     * this one had in hand. That it waits so long, and then takes it up, is seen in {@link MailOutageIT}.
     */
    void killPortalAWhileAgo() {
        portal.kill();
        database()
                .texts("update scheduled_tasks set last_heartbeat = last_heartbeat - interval '1 minute'"
                        + " where picked returning task_name");
    }

    /** Starts the portal again with an empty database, while the engine is empty and dead. */
    void beginAnewWithoutEngine() {
        portal.kill();
        stack.empty();
        stack.command("kill opensearch");
        portal.restart();
    }

    /** Waits until searches are answered in full. */
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

    /** Gives the house to a test class that asks for it in a parameter. */
    static class Shared implements ParameterResolver {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(House.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == House.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // Kept at the root: it ends with the last test of the run.
            return context.getRoot().getStore(HERE).computeIfAbsent("house", key -> new House(), House.class);
        }
    }
}
