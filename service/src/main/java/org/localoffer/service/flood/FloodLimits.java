package org.localoffer.service.flood;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken. "A client" is one address; of IPv6, the first 64 bits. */
@ConfigMapping(prefix = "localoffer.limits")
public interface FloodLimits {

    /** How long a body may take from its first to its last byte. 5,000 characters need two seconds on a slow phone. */
    @WithDefault("PT10S")
    Duration bodyWithin();

    /** Bodies of one client that are on their way at once; the one that has waited longest gives way. */
    @WithDefault("40")
    int bodiesOfAClient();

    /** Bodies of all clients that are on their way at once. */
    @WithDefault("500")
    int bodies();

    /** Open connections of one client; the one that has been silent longest gives way. Not for a trusted proxy. */
    @WithDefault("128")
    int connectionsOfAClient();

    /** Open connections of all clients. */
    @WithDefault("4000")
    int connections();

    /** Searches, suggestions and API requests of one client in a minute; a program that asks one by one stays below. */
    @WithDefault("6000")
    int searchesOfAClient();

    /** Searches of one client that are worked on at once; more wait for their turn. */
    @WithDefault("8")
    int searchesAtOnceOfAClient();

    /** Searches of all clients that are worked on at once; waiting clients take turns. */
    @WithDefault("32")
    int searchesAtOnce();

    /** Searches of one client that may wait for their turn. */
    @WithDefault("100")
    int searchesWaitingOfAClient();

    /** Messages of one client in a minute. A school or a library is one client. */
    @WithDefault("20")
    int messagesOfAClient();

    /** Messages of all clients in a minute, beside the first two of each. */
    @WithDefault("60")
    int messages();

    /** First messages of all clients in a minute: whoever has sent none of late is not held up by those who have. */
    @WithDefault("300")
    int firstMessages();

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
