/**
 * Embeddings of texts, from a small language model that runs inside the service, and the stores that keep them; a
 * dictionary of English words.
 */
@NullMarked
package org.localoffer.service.language;

import org.jspecify.annotations.NullMarked;
