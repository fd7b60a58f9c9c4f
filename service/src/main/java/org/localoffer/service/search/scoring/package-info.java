/** Scores the candidates that the engine finds for a question: how likely each of them is a right answer. */
@NullMarked
package org.localoffer.service.search.scoring;

import org.jspecify.annotations.NullMarked;
