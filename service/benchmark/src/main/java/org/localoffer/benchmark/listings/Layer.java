package org.localoffer.benchmark.listings;

/** What is asked, in the order of the report. */
enum Layer {
    /** A match on four fields with all facets counted, put to the engine itself. */
    PLAIN_MATCH("plain match"),
    /** What the portal asks its engine for a search, put to the engine itself. */
    OWN_REQUEST("our own request"),
    JSON("JSON API"),
    HTML("HTML page"),
    SUGGESTIONS("suggestions"),
    LISTING("listing page");

    private final String title;

    Layer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
