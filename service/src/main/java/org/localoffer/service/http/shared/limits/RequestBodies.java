package org.localoffer.service.http.shared.limits;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.localoffer.service.http.shared.FirstPathSegment;

/**
 * Reads the whole body before the request gets a worker thread. Quarkus REST would block a thread for each body, for up
 * to a minute for each chunk of it, so that about two hundred half-sent forms would occupy all threads.
 */
@ApplicationScoped
class RequestBodies {

    /** Runs before sign-in and everything else that may read the body. */
    static final int PRIORITY = 1000;

    /**
     * Milliseconds for which the rest of a body that is too long is read and discarded. If the connection were closed
     * at once, a browser that is still sending would not show the page with the reason.
     */
    private static final long DISCARD_MILLIS = 2000;

    private final Clients clients;
    private final FloodLimits limits;
    private final long longest;
    /** Path that the sign-in library reads by itself, without blocking a thread. */
    private final String readBySignIn;

    private final BoundedShares<Arriving> arriving;
    /** Counts the bytes of incomplete bodies, and of complete ones until their request is finished. */
    private final BoundedShares<Arriving> bytes;

    RequestBodies(
            Clients clients,
            FloodLimits limits,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest,
            @ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String readBySignIn) {
        this.clients = clients;
        this.limits = limits;
        this.longest = longest.asLongValue();
        this.readBySignIn = readBySignIn;
        this.arriving = new BoundedShares<>(limits.bodies());
        this.bytes = new BoundedShares<>(limits.bodyBytes());
    }

    void install(@Observes Filters filters) {
        filters.register(this::read, PRIORITY);
    }

    private void read(RoutingContext request) {
        HttpServerRequest httpRequest = request.request();
        if (!hasBody(httpRequest) || request.normalizedPath().equals(readBySignIn)) {
            request.next();
            return;
        }
        Arriving body = new Arriving(request, clients.of(request), longest(request.normalizedPath()));
        if (saysTooLong(httpRequest, body.longest)) {
            body.refuse(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        arriving.add(body.client, body, 1, limits.bodiesOfAClient()).forEach(Arriving::giveWay);
        body.begin();
    }

    private static boolean hasBody(HttpServerRequest httpRequest) {
        String length = httpRequest.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !httpRequest.isEnded()
                && (length != null
                        ? !length.equals("0")
                        : httpRequest.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    /** Staff send texts of listings and whole vocabularies; the public sends one message at most. */
    private long longest(String path) {
        return FirstPathSegment.isOfStaff(FirstPathSegment.ofEncoded(path))
                ? longest
                : Math.min(longest, limits.publicBodyBytes());
    }

    private static boolean saysTooLong(HttpServerRequest httpRequest, long longest) {
        String length = httpRequest.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > longest;
    }

    /** One incomplete body. Everything but {@link #giveWay} runs on the event loop of its connection. */
    private final class Arriving {

        private final RoutingContext request;
        private final HttpServerRequest httpRequest;
        private final Client client;
        private final long longest;
        private final io.vertx.core.Context context;
        private final Buffer body = Buffer.buffer();
        /** {@link System#nanoTime} of the first and of the latest bytes. */
        private final long begun = System.nanoTime();

        private long lastReceived = begun;
        private long timer;
        private boolean finished;

        Arriving(RoutingContext request, Client client, long longest) {
            this.request = request;
            this.httpRequest = request.request();
            this.client = client;
            this.longest = longest;
            this.context = request.vertx().getOrCreateContext();
        }

        void begin() {
            checkIn(limits.bodyPause().toMillis());
            httpRequest.exceptionHandler(failure -> end());
            httpRequest.endHandler(all -> complete());
            httpRequest.handler(this::take);
            if (httpRequest.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
                httpRequest.headers().remove(HttpHeaders.EXPECT);
                httpRequest.response().writeContinue();
            }
            httpRequest.resume();
        }

        private void checkIn(long milliseconds) {
            timer = request.vertx().setTimer(milliseconds, now -> checkTimeLimits());
        }

        /** Enforces both time limits: a slow connection may take long in total, but may not pause for long. */
        private void checkTimeLimits() {
            long end = Math.min(
                    lastReceived + limits.bodyPause().toNanos(),
                    begun + limits.bodyWithin().toNanos());
            long left = end - System.nanoTime();
            if (left > 0) {
                checkIn(TimeUnit.NANOSECONDS.toMillis(left) + 1);
            } else {
                refuse(HttpResponseStatus.REQUEST_TIMEOUT);
            }
        }

        private void take(Buffer piece) {
            if (finished) {
                return;
            }
            lastReceived = System.nanoTime();
            body.appendBuffer(piece);
            if (body.length() > longest) {
                refuse(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
            } else {
                bytes.add(client, this, piece.length(), limits.bodyBytesOfAClient())
                        .forEach(Arriving::giveWay);
            }
        }

        private void complete() {
            if (finished) {
                return;
            }
            stopReading();
            // The request now holds the body, so it can no longer be evicted.
            bytes.rank(this, BoundedShares.Rank.NEVER);
            request.addEndHandler(ended -> bytes.remove(this));
            ((RoutingContextInternal) request).setBody(body);
            request.next();
        }

        /** May be called from any thread. */
        void giveWay() {
            context.runOnContext(now -> refuse(HttpResponseStatus.SERVICE_UNAVAILABLE));
        }

        /**
         * Sends the reason and closes the connection, because anything that still arrives on it belongs to this body.
         */
        void refuse(HttpResponseStatus status) {
            if (!end()) {
                return;
            }
            httpRequest.handler(rest -> {});
            httpRequest.endHandler(all -> {});
            HttpServerResponse answer = request.response();
            answer.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            long closeAfter = status.equals(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE) ? DISCARD_MILLIS : 1;
            answer.endHandler(sent -> request.vertx()
                    .setTimer(closeAfter, now -> httpRequest.connection().close()));
            httpRequest.resume();
            request.fail(status.code());
        }

        /** Stops reading; false where the body was complete or refused already. */
        private boolean end() {
            if (finished) {
                return false;
            }
            stopReading();
            bytes.remove(this);
            return true;
        }

        private void stopReading() {
            finished = true;
            request.vertx().cancelTimer(timer);
            arriving.remove(this);
        }
    }
}
