package org.localoffer.service.signin;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;

/**
 * The person who is signed in. Groups in the sign-in server say which organisations a provider maintains and which
 * bodies a commissioner answers for: {@code /providers/SLUG} and {@code /commissioners/SLUG}.
 */
@RequestScoped
public class StaffMember {

    private static final String PROVIDERS = "/providers/";
    private static final String COMMISSIONERS = "/commissioners/";

    private final SecurityIdentity identity;

    StaffMember(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The user name, such as {@code editor}. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The actor on the audit trail, such as {@code provider:jo-at-the-club}. */
    public Actor actor(String role) {
        return new Actor(ActorRole.of(role), name());
    }

    /** The e-mail address for messages about this person's own actions; null if the account has none. */
    public @Nullable String mailbox() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("email") : null;
    }

    /** Slugs of the providers whose listings this person maintains. */
    public Set<String> providers() {
        return groupsUnder(PROVIDERS);
    }

    /** Slugs of the commissioning bodies that this person answers for. */
    public Set<String> bodies() {
        return groupsUnder(COMMISSIONERS);
    }

    private Set<String> groupsUnder(String parent) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token) || token.getGroups() == null) {
            return Set.of();
        }
        return token.getGroups().stream()
                .filter(group -> group.startsWith(parent))
                .map(group -> group.substring(parent.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
