package org.localoffer.service.error;

/** Which addresses programs ask, and not people. */
final class Programs {

    private Programs() {}

    static boolean ask(String path) {
        return path.startsWith("/api/") || path.equals("/suggest");
    }
}
