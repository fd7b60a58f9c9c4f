package org.localoffer.service.http.shared.map;

/** A rectangle of the drawing. */
record Box(int x, int y, int width, int height) {

    /** Minimum distance between two marks, in units of the drawing. */
    private static final int GAP = 2;

    boolean meets(Box other) {
        return x < other.x + other.width + GAP
                && other.x < x + width + GAP
                && y < other.y + other.height + GAP
                && other.y < y + height + GAP;
    }

    boolean isWithin(int width, int height) {
        return x >= 0 && y >= 0 && x + this.width <= width && y + this.height <= height;
    }
}
