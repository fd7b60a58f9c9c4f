/**
 * Learns from people's grades which listings are strong matches of a question: a logistic regression and boosted trees
 * on features that the running portal gives out, measured on questions that were held out.
 */
@NullMarked
package org.localoffer.benchmark.relevance.learning;

import org.jspecify.annotations.NullMarked;
