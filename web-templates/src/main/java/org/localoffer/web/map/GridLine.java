package org.localoffer.web.map;

/** From one point to another. */
public record GridLine(int x1, int y1, int x2, int y2) {}
