package org.localoffer.service.foundation;

/** Words that somebody wrote: the trail keeps their fingerprint, and never the words, however short they are. */
public record Wording(String words) {}
