package org.localoffer.directory.search;

/** Names of the engine's indexes. */
public final class Indexes {

    public static final String LISTING = "listing";
    public static final String GUIDE = "guide";

    private Indexes() {}
}
