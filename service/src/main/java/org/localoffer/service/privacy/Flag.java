package org.localoffer.service.privacy;

/**
 * Something an automatic look found in a text.
 *
 * @param start of the characters found, counting from 0
 * @param end one past the last of them
 */
public record Flag(FlagKind kind, int start, int end) {}
