package org.localoffer.service.signin;

/** Names of the roles in the sign-in server. */
public final class Role {

    /** Maintains the listings of its organisations. */
    public static final String PROVIDER = "provider";

    /** A Local Offer officer: decides on edits, messages and answers. */
    public static final String EDITOR = "editor";

    /** Answers for the services that a body commissions. */
    public static final String COMMISSIONER = "commissioner";

    /** The only role that reads messages about possible harm. */
    public static final String SAFEGUARDING = "safeguarding";

    /** Information governance: the only role that deals with requests about personal data. */
    public static final String INFORMATION_GOVERNANCE = "information-governance";

    /** Administers the portal. */
    public static final String ADMIN = "admin";

    private Role() {}
}
