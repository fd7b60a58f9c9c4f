package org.localoffer.service.feedback;

/** A second person has to decide, not the one who proposed it (domain 5C). */
public final class SecondOfficerException extends RuntimeException {}
