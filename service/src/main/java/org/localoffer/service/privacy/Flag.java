package org.localoffer.service.privacy;

/**
 * Something that an automatic check found in a text.
 *
 * @param start index of its first character, counting from 0
 * @param end index after its last character
 */
public record Flag(FlagKind kind, int start, int end) {}
