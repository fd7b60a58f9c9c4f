/**
 * What texts mean, by a small language model of sentences that runs inside the service; what it said of them is kept.
 * Ordinary words of English.
 */
@NullMarked
package org.localoffer.service.language;

import org.jspecify.annotations.NullMarked;
