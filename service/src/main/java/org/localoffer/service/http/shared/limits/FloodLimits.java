package org.localoffer.service.http.shared.limits;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much is taken. "A client" is one address; of IPv6, the first 64 bits. Where a bound of all clients is reached, networks
 * are compared: one address, or the first 48 bits of IPv6.
 */
@ConfigMapping(prefix = "localoffer.limits")
public interface FloodLimits {

    /** How long a body may take from its first to its last byte: a phone on a slow line sends a form in half a minute. */
    @WithDefault("PT60S")
    Duration bodyWithin();

    /** How long nothing may come of a body that has begun. */
    @WithDefault("PT10S")
    Duration bodyPause();

    /** RequestBodies of one client that are on their way at once; the one that has waited longest gives way. */
    @WithDefault("40")
    int bodiesOfAClient();

    /** RequestBodies of all clients that are on their way at once; of the network that sends most, the oldest gives way. */
    @WithDefault("500")
    int bodies();

    /** Bytes of one client's bodies that are in memory at once; its oldest body on its way gives way. */
    @WithDefault("4194304")
    int bodyBytesOfAClient();

    /** Bytes of all bodies that are in memory at once; of the network that holds most, the oldest on its way gives way. */
    @WithDefault("67108864")
    int bodyBytes();

    /**
     * Bytes of a body that is sent without a sign-in. 5,000 characters of a message take 45,000 where each needs three bytes,
     * each written as a code.
     */
    @WithDefault("65536")
    int publicBodyBytes();

    /**
     * Open connections of one client. One that waits for no answer gives way first; of those, the one that has been silent
     * longest. Not for a trusted proxy.
     */
    @WithDefault("128")
    int connectionsOfAClient();

    /** Open connections of all clients; the network that has most gives one up. */
    @WithDefault("4000")
    int connections();

    /** Searches, suggestions and API requests of one client in a minute; a program that asks one by one stays below. */
    @WithDefault("6000")
    int searchesOfAClient();

    /** Searches of one network that are worked on at once; more wait for their turn. */
    @WithDefault("8")
    int searchesAtOnceOfAClient();

    /** Searches of all that are worked on at once; networks that wait take turns. */
    @WithDefault("32")
    int searchesAtOnce();

    /** Searches of one network that may wait for their turn. */
    @WithDefault("100")
    int searchesWaitingOfAClient();

    /** Messages of one client in a minute. A school or a library is one client. */
    @WithDefault("20")
    int messagesOfAClient();

    /** Messages of all clients in a minute, in the long run. */
    @WithDefault("60")
    int messages();

    /** Messages of all clients that may come at once. Who sent more of late leaves more of them to others, up to half. */
    @WithDefault("300")
    int messagesAtOnce();

    /** Messages of one client in a minute that come without a form of ours, or from one that was shown just now. */
    @WithDefault("30")
    int oddMessagesOfAClient();

    /** The least time between a form that is shown and its message. Nobody reads and fills it in in less. */
    @WithDefault("PT3S")
    Duration leastTime();

    /** Different messages that one form may send: whoever goes back changes a word and sends again. */
    @WithDefault("3")
    int messagesOfAForm();
}
