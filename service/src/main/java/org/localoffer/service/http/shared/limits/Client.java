package org.localoffer.service.http.shared.limits;

/**
 * One client, identified without keeping its address.
 *
 * @param key salted hash of the address (for IPv6, of its first 64 bits); valid until the service stops
 * @param network the same for the network that one customer may have (for IPv6, the first 48 bits). Limits of all
 *     clients together count by network, since such a customer can use 65,536 client keys
 */
public record Client(String key, String network) {

    /** An IPv4 client, whose address counts as its own network. */
    Client(String key) {
        this(key, key);
    }
}
