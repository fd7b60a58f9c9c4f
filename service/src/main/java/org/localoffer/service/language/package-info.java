/**
 * Embeddings of texts, from two small language models that run inside the service, and the stores that keep them; a
 * dictionary of English words.
 */
@NullMarked
package org.localoffer.service.language;

import org.jspecify.annotations.NullMarked;
