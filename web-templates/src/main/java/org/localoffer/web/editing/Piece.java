package org.localoffer.web.editing;

/** A run of text, and whether it is marked as changed. */
public record Piece(String text, boolean marked) {}
