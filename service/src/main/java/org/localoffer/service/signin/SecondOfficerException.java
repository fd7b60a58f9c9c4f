package org.localoffer.service.signin;

/** A second person must decide: the one who proposed or wrote something may not approve it (domain 5C). */
public final class SecondOfficerException extends RuntimeException {}
