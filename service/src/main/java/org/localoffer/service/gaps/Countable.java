package org.localoffer.service.gaps;

/** Something of a search that is counted, without anything that identifies who searched. */
public sealed interface Countable permits CountedSearch, SearchSignal {}
