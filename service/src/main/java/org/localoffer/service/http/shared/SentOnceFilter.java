package org.localoffer.service.http.shared;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** See {@link SentOnce}. */
class SentOnceFilter {

    @SentOnce
    @ServerResponseFilter
    void keepForOneFamily(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
