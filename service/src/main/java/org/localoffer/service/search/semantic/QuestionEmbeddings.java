package org.localoffer.service.search.semantic;

import org.localoffer.service.language.Embedding;

/**
 * A question and its embeddings.
 *
 * @param first by the model that also embeds concepts
 * @param second by the model that judges listings a second time
 */
record QuestionEmbeddings(String text, Embedding first, Embedding second) {}
