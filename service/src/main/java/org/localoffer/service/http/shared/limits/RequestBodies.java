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
 * Takes in the whole body before the request is given a thread. Left to Quarkus REST, a thread waits for each body, up to a
 * minute for each piece of it, and some two hundred half-sent forms take all threads that there are.
 */
@ApplicationScoped
class RequestBodies {

    /** Before sign-in and everything else that may want the body. */
    static final int PRIORITY = 1000;

    /**
     * How long what still comes of a body that is too long is read and thrown away, in milliseconds: a connection that is
     * closed at once would take the page with the reason away from a browser that still sends.
     */
    private static final long READ_ON = 2000;

    private final Clients clients;
    private final FloodLimits limits;
    private final long longest;
    /** The sign-in library reads the form that comes there by itself, and holds no thread meanwhile. */
    private final String readElsewhere;

    private final BoundedShares<Arriving> arriving;
    /** Of bodies that are on their way, and of those whose request is worked on. */
    private final BoundedShares<Arriving> bytes;

    RequestBodies(
            Clients clients,
            FloodLimits limits,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest,
            @ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String readElsewhere) {
        this.clients = clients;
        this.limits = limits;
        this.longest = longest.asLongValue();
        this.readElsewhere = readElsewhere;
        this.arriving = new BoundedShares<>(limits.bodies());
        this.bytes = new BoundedShares<>(limits.bodyBytes());
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
        Arriving body = new Arriving(request, clients.of(request), longest(request.normalizedPath()));
        if (saysTooLong(asked, body.longest)) {
            body.refuse(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        arriving.add(body.client, body, 1, limits.bodiesOfAClient()).forEach(Arriving::giveWay);
        body.begin();
    }

    private static boolean hasBody(HttpServerRequest asked) {
        String length = asked.getHeader(HttpHeaders.CONTENT_LENGTH);
        return !asked.isEnded()
                && (length != null ? !length.equals("0") : asked.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    /** Staff send texts of listings and vocabularies; what anybody may send is one message. */
    private long longest(String path) {
        return FirstPathSegment.isOfStaff(FirstPathSegment.ofEncoded(path))
                ? longest
                : Math.min(longest, limits.publicBodyBytes());
    }

    private static boolean saysTooLong(HttpServerRequest asked, long longest) {
        String length = asked.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > longest;
    }

    /** One body on its way. All but {@link #giveWay} runs on the event loop of its connection. */
    private final class Arriving {

        private final RoutingContext request;
        private final HttpServerRequest asked;
        private final Client client;
        private final long longest;
        private final io.vertx.core.Context context;
        private final Buffer body = Buffer.buffer();
        /** Both in nanoseconds of {@link System#nanoTime}. */
        private final long begun = System.nanoTime();

        private long heard = begun;
        private long timer;
        private boolean over;

        Arriving(RoutingContext request, Client client, long longest) {
            this.request = request;
            this.asked = request.request();
            this.client = client;
            this.longest = longest;
            this.context = request.vertx().getOrCreateContext();
        }

        void begin() {
            lookAfter(limits.bodyPause().toMillis());
            asked.exceptionHandler(failure -> end());
            asked.endHandler(all -> complete());
            asked.handler(this::take);
            if (asked.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
                asked.headers().remove(HttpHeaders.EXPECT);
                asked.response().writeContinue();
            }
            asked.resume();
        }

        private void lookAfter(long milliseconds) {
            timer = request.vertx().setTimer(milliseconds, now -> look());
        }

        /** A slow line may take long for the whole, and may not stop for long. */
        private void look() {
            long end = Math.min(
                    heard + limits.bodyPause().toNanos(),
                    begun + limits.bodyWithin().toNanos());
            long left = end - System.nanoTime();
            if (left > 0) {
                lookAfter(TimeUnit.NANOSECONDS.toMillis(left) + 1);
            } else {
                refuse(HttpResponseStatus.REQUEST_TIMEOUT);
            }
        }

        private void take(Buffer piece) {
            if (over) {
                return;
            }
            heard = System.nanoTime();
            body.appendBuffer(piece);
            if (body.length() > longest) {
                refuse(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE);
            } else {
                bytes.add(client, this, piece.length(), limits.bodyBytesOfAClient())
                        .forEach(Arriving::giveWay);
            }
        }

        private void complete() {
            if (over) {
                return;
            }
            stopReading();
            // Its request keeps it in memory, and cannot be taken back.
            bytes.rank(this, BoundedShares.Rank.NEVER);
            request.addEndHandler(ended -> bytes.remove(this));
            ((RoutingContextInternal) request).setBody(body);
            request.next();
        }

        /** From any thread. */
        void giveWay() {
            context.runOnContext(now -> refuse(HttpResponseStatus.SERVICE_UNAVAILABLE));
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
            long patience = status.equals(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE) ? READ_ON : 1;
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
            stopReading();
            bytes.remove(this);
            return true;
        }

        private void stopReading() {
            over = true;
            request.vertx().cancelTimer(timer);
            arriving.remove(this);
        }
    }
}
