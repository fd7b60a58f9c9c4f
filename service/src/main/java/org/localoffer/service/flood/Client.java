package org.localoffer.service.flood;

/**
 * One client, told from others without its address.
 *
 * @param key a salted hash, of use until the service ends
 */
public record Client(String key) {}
