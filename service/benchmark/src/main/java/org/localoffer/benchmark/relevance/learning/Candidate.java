package org.localoffer.benchmark.relevance.learning;

/**
 * A listing that the portal considers for a question.
 *
 * @param excluded whether a hard limit, such as another age, keeps it from being strong whatever its features are
 * @param values one for each feature
 */
@SuppressWarnings("ArrayRecordComponent") // thousands are read in loops, and instances are never compared
record Candidate(String reference, boolean excluded, double[] values) {}
