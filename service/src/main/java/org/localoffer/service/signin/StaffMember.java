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
 * Whoever is signed in. Which organisation a provider keeps and which body a commissioner answers for are groups of the
 * sign-in server: {@code /providers/SLUG} and {@code /commissioners/SLUG}.
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

    /** The name of the sign-in, such as {@code editor}. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** As it stands on the audit trail, such as {@code provider:jo-at-the-club}. */
    public Actor actor(String role) {
        return new Actor(ActorRole.of(role), name());
    }

    /** Where mails about this person's own acts go; null where the sign-in has none. */
    public @Nullable String mailbox() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("email") : null;
    }

    /** Slugs of the providers whose listings this sign-in keeps. */
    public Set<String> providers() {
        return groupsUnder(PROVIDERS);
    }

    /** Slugs of the commissioners that this sign-in answers for. */
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
