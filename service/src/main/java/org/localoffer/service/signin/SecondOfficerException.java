package org.localoffer.service.signin;

/** A second person has to decide, not the one who proposed or wrote it (domain 5C). */
public final class SecondOfficerException extends RuntimeException {}
