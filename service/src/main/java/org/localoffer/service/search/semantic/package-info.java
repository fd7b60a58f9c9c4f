/** Computes embeddings of the vocabulary and of listings, and finds those most similar to a question. */
@NullMarked
package org.localoffer.service.search.semantic;

import org.jspecify.annotations.NullMarked;
