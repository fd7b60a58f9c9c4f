/** Learns what the vocabulary and the listings mean, and finds what is like a question. */
@NullMarked
package org.localoffer.service.search.semantic;

import org.jspecify.annotations.NullMarked;
