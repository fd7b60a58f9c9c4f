package org.localoffer.service.http.shared.errors;

/** Which addresses programs ask, and not people. */
final class Programs {

    private Programs() {}

    static boolean ask(String path) {
        return path.startsWith("/api/") || path.equals("/suggest");
    }
}
