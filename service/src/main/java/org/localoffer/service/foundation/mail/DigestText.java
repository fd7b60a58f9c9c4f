package org.localoffer.service.foundation.mail;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * A line of a digest as its template shows it. It is public because templates are compiled apart.
 *
 * @param text such as "3 new messages to answer"
 * @param link null where no public address is configured
 */
public record DigestText(String text, @Nullable URI link) {}
