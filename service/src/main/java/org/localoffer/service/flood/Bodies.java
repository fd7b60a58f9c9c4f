package org.localoffer.service.flood;

import java.util.concurrent.atomic.AtomicLong;

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

/**
 * Takes in the whole body before the request is given a thread. Left to Quarkus REST, a thread waits for each body, up to a
 * minute for each piece of it, and some two hundred half-sent forms take all threads that there are.
 */
@ApplicationScoped
class Bodies {

    /** Before sign-in and everything else that may want the body. */
    static final int PRIORITY = 1000;

    /** Of all bodies that are on their way, in bytes: many clients that send a little less than all cannot fill memory. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    /** How long whoever sends too much is listened to, in milliseconds, so that it can read why it is refused. */
    private static final long LAST_WORDS = 2000;

    private final Clients clients;
    private final long within;
    private final long longest;
    /** The sign-in library reads the form that comes there by itself, and holds no thread meanwhile. */
    private final String readElsewhere;

    private final ArrivingBodies<Arriving> bodies;
    private final AtomicLong held = new AtomicLong();

    Bodies(
            Clients clients,
            FloodLimits limits,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest,
            @ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String readElsewhere) {
        this.clients = clients;
        this.within = limits.bodyWithin().toMillis();
        this.longest = longest.asLongValue();
        this.readElsewhere = readElsewhere;
        this.bodies = new ArrivingBodies<>(limits.bodiesOfAClient(), limits.bodies());
    }

    void install(@Observes Filters filters) {
        filters.register(this::read, PRIORITY);
    }

    private void read(RoutingContext request) {
        HttpServerRequest asked = request.request();
        if (!hasBody(asked) || request.normalizedPath().equals(readElsewhere)) {
            request.next();
            return;
        }
        Arriving body = new Arriving(request, clients.of(request));
        if (saysTooLong(asked)) {
            body.refuse(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        bodies.begin(body.client, body).ifPresent(Arriving::giveWay);
        body.begin();
    }

    private static boolean hasBody(HttpServerRequest asked) {
        String length = asked.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !asked.isEnded()
                && (length != null ? !length.equals("0") : asked.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    private boolean saysTooLong(HttpServerRequest asked) {
        String length = asked.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > longest;
    }

    /** One body on its way. All but {@link #giveWay} runs on the event loop of its connection. */
    private final class Arriving {

        private final RoutingContext request;
        private final HttpServerRequest asked;
        private final Client client;
        private final io.vertx.core.Context context;
        private final Buffer body = Buffer.buffer();
        private long timer;
        private boolean over;

        Arriving(RoutingContext request, Client client) {
            this.request = request;
            this.asked = request.request();
            this.client = client;
            this.context = request.vertx().getOrCreateContext();
        }

        void begin() {
            timer = request.vertx().setTimer(within, late -> refuse(HttpResponseStatus.REQUEST_TIMEOUT));
            asked.exceptionHandler(failure -> end());
            asked.endHandler(all -> complete());
            asked.handler(this::take);
            if (asked.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
                asked.headers().remove(HttpHeaders.EXPECT);
                asked.response().writeContinue();
            }
            asked.resume();
        }

        private void take(Buffer piece) {
            if (over) {
                return;
            }
            body.appendBuffer(piece);
            if (held.addAndGet(piece.length()) > MOST_BYTES) {
                refuse(HttpResponseStatus.SERVICE_UNAVAILABLE);
            } else if (body.length() > longest) {
                refuse(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
            }
        }

        private void complete() {
            if (end()) {
                ((RoutingContextInternal) request).setBody(body);
                request.next();
            }
        }

        /** From any thread. */
        void giveWay() {
            context.runOnContext(now -> refuse(HttpResponseStatus.REQUEST_TIMEOUT));
        }

        /** Says why, and closes the connection: what still comes on it belongs to this request. */
        void refuse(HttpResponseStatus status) {
            if (!end()) {
                return;
            }
            asked.handler(rest -> {});
            asked.endHandler(all -> {});
            HttpServerResponse answer = request.response();
            answer.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            long patience = status.equals(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE) ? LAST_WORDS : 1;
            answer.endHandler(said ->
                    request.vertx().setTimer(patience, now -> asked.connection().close()));
            asked.resume();
            request.fail(status.code());
        }

        /** Whether it was still on its way. */
        private boolean end() {
            if (over) {
                return false;
            }
            over = true;
            request.vertx().cancelTimer(timer);
            held.addAndGet(-body.length());
            bodies.end(client, this);
            return true;
        }
    }
}
