package org.localoffer.service.http.shared.errors;

import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.HttpMethod;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jspecify.annotations.Nullable;

/**
 * The methods allowed at an address, which a 405 response must list (RFC 9110, section 15.5.6). Quarkus REST lists them
 * only in its response to OPTIONS, and there for all paths of a resource class together.
 */
final class AllowedMethods {

    private AllowedMethods() {}

    /** Methods for the current request's address, in alphabetical order; only OPTIONS where the address is unknown. */
    static Set<String> here() {
        Set<String> allowed = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
        @Nullable ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return allowed;
        }
        String path = request.getPathWithoutPrefix();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(request.getDeployment().getClassMappers());
        for (@Nullable RequestMatch<InitialMatch> found = classes.map(path);
                found != null;
                found = classes.continueMatching(path, found)) {
            addOf(found, allowed);
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        return allowed;
    }

    private static void addOf(RequestMatch<InitialMatch> found, Set<String> allowed) {
        String rest = found.remaining.isEmpty() ? "/" : found.remaining;
        for (Object handler : found.value.handlers) {
            if (handler instanceof ClassRoutingHandler resource) {
                resource.getMappers().forEach((method, addresses) -> {
                    if (method != null && addresses.map(rest) != null) {
                        allowed.add(method);
                    }
                });
            }
        }
    }
}
