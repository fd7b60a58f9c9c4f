package org.localoffer.service.http.shared.limits;

/**
 * One client, told from others without its address.
 *
 * @param key a salted hash of the address, of IPv6 of its first 64 bits; of use until the service ends
 * @param network the same of what one owner may have: of IPv6 the first 48 bits. Bounds of all clients together go by it,
 *     since whoever has such a network has 65,536 clients
 */
public record Client(String key, String network) {

    /** One of IPv4, where an address is a network of its own. */
    Client(String key) {
        this(key, key);
    }
}
