package org.localoffer.service.signin;

/** Names of the roles, as the sign-in server gives them. */
public final class Role {

    /** Keeps the listings of its organisations. */
    public static final String PROVIDER = "provider";

    /** A Local Offer officer: decides on edits, messages and answers. */
    public static final String EDITOR = "editor";

    /** Answers for what a body pays for. */
    public static final String COMMISSIONER = "commissioner";

    /** Reads messages about possible harm, and nobody else does. */
    public static final String SAFEGUARDING = "safeguarding";

    /** Runs the portal. */
    public static final String ADMIN = "admin";

    private Role() {}
}
