/** Compares questions by their meaning: a small language model of sentences, run inside the service. */
@NullMarked
package org.localoffer.service.meaning;

import org.jspecify.annotations.NullMarked;
