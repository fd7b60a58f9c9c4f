package org.localoffer.service.http.shared.limits;

import java.time.Duration;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Limits against floods of requests. "A client" is one address; for IPv6, the first 64 bits. Limits of all clients
 * together compare networks: one address, or for IPv6 the first 48 bits.
 */
@ConfigMapping(prefix = "localoffer.limits")
public interface FloodLimits {

    /**
     * Time limit for a request body, from its first to its last byte. A phone on a slow connection sends a form in half
     * a minute.
     */
    @WithDefault("PT60S")
    Duration bodyWithin();

    /** Longest pause in a request body that has begun. */
    @WithDefault("PT10S")
    Duration bodyPause();

    /**
     * Request bodies that one client may be sending at once; beyond it, the one that has been waiting longest is
     * refused.
     */
    @WithDefault("40")
    int bodiesOfAClient();

    /**
     * Request bodies that all clients together may be sending at once; beyond it, the oldest one of the network that
     * sends most is refused.
     */
    @WithDefault("500")
    int bodies();

    /** Bytes of one client's request bodies in memory; beyond it, its oldest incomplete body is refused. */
    @WithDefault("4194304")
    int bodyBytesOfAClient();

    /**
     * Bytes of all request bodies in memory; beyond it, the oldest incomplete body of the network that holds most is
     * refused.
     */
    @WithDefault("67108864")
    int bodyBytes();

    /**
     * Maximum bytes of a request body without a sign-in. A message of 5,000 characters takes up to 45,000 bytes: three
     * UTF-8 bytes per character, each percent-encoded.
     */
    @WithDefault("65536")
    int publicBodyBytes();

    /**
     * Open connections of one client. Beyond it, the connection without a request in progress that has been silent
     * longest is closed. Does not apply to a trusted proxy.
     */
    @WithDefault("128")
    int connectionsOfAClient();

    /** Open connections of all clients together; beyond it, one connection of the network that has most is closed. */
    @WithDefault("4000")
    int connections();

    /**
     * Searches, suggestions and API requests per minute of one client. A program that sends one request after another
     * stays below it.
     */
    @WithDefault("6000")
    int searchesOfAClient();

    /**
     * Searches of one network that run at the same time; further ones wait for their turn. Where not set: 8, and at
     * most half of {@link #searchesAtOnce}, so that one network never holds all of it.
     */
    OptionalInt searchesAtOnceOfAClient();

    /**
     * Searches of all networks that run at the same time; waiting networks take turns. Where not set: 4 for each
     * processor, since a search waits for the engine most of its time, and at most 32, since the engine has 40
     * connections.
     */
    OptionalInt searchesAtOnce();

    /**
     * Longest time for which a search waits for its turn. Whoever would wait longer is told so at once, with status
     * 503.
     */
    @WithDefault("PT3S")
    Duration searchWait();

    /** The same for suggestions, which are of no use once somebody has typed on: they give way before searches do. */
    @WithDefault("PT0.2S")
    Duration suggestionWait();

    /** Searches of one network that may be waiting; further ones are refused. */
    @WithDefault("100")
    int searchesWaitingOfAClient();

    /** Messages per minute of one client. A whole school or library may be one client. */
    @WithDefault("20")
    int messagesOfAClient();

    /** Messages per minute of all clients together, on average. */
    @WithDefault("60")
    int messages();

    /**
     * Messages of all clients together that may arrive at once. A network that sent many lately must leave up to half
     * of this to others.
     */
    @WithDefault("300")
    int messagesAtOnce();

    /** Messages per minute of one client that come without one of our forms, or too soon after the form was shown. */
    @WithDefault("30")
    int oddMessagesOfAClient();

    /** Shortest time between showing a form and receiving its message. No person reads and fills in a form faster. */
    @WithDefault("PT3S")
    Duration leastTime();

    /** Different messages that one form may send: somebody who goes back may change a word and send again. */
    @WithDefault("3")
    int messagesOfAForm();
}
