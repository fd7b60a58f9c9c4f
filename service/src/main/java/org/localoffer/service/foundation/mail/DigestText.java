package org.localoffer.service.foundation.mail;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/** A line of a digest as its template shows it. */
record DigestText(String text, @Nullable URI link) {}
