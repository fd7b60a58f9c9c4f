package org.localoffer.service.stack;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** One local stack for all tests of the run. */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    @SuppressWarnings("NullAway.Init")
    private LocalStack stack;

    @Override
    public Map<String, String> start() {
        stack = LocalStack.start("postgres", "opensearch");
        return stack.portalConfiguration();
    }

    @Override
    public void stop() {
        if (stack != null) {
            stack.close();
        }
    }
}
