package org.localoffer.service.http.shared.errors;

/** Which addresses are requested by programs and not by people. */
final class Programs {

    private Programs() {}

    static boolean ask(String path) {
        return path.startsWith("/api/") || path.equals("/suggest") || path.equals("/places");
    }
}
