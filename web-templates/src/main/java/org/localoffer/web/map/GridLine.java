package org.localoffer.web.map;

/** A line of the grid, between two points. */
public record GridLine(int x1, int y1, int x2, int y2) {}
