package org.localoffer.service.foundation;

/** What was decided on is not what is there now: somebody else was quicker. */
public final class StaleVersionException extends RuntimeException {}
