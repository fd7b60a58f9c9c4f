package org.localoffer.web.commissioning;

import org.localoffer.web.layout.Link;

/**
 * A gap that is like another one.
 *
 * @param gap what is missing, in words
 * @param state what has become of it, such as "Action planned"
 * @param sureness such as "Some: 3 independent signals"
 */
public record AlikeGapView(Link gap, String state, String sureness) {}
