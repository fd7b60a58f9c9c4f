package org.localoffer.web.editing;

/** A few words of a text, and whether they are what changed. */
public record Piece(String text, boolean marked) {}
