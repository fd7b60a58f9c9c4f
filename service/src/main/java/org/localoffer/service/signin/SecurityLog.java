package org.localoffer.service.signin;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.logging.Logger;

/**
 * Notes who was refused what, and who signed in and out, for whoever watches over the service. A line holds roles and the
 * kind of address, never a name, an address on the network, a reference or what was typed: logs are read and kept by more
 * people than the pages are.
 */
@Singleton
public class SecurityLog {

    private static final Logger LOG = Logger.getLogger("org.localoffer.security");

    /** Roles of others, such as those that a sign-in server gives everybody, are of no interest here. */
    private static final Set<String> ROLES =
            Set.of(Role.PROVIDER, Role.EDITOR, Role.COMMISSIONER, Role.SAFEGUARDING, Role.ADMIN);

    /** What can happen. */
    public enum Event {
        SIGNED_IN("signed in"),
        SIGNED_OUT("signed out"),
        SIGNED_OUT_ELSEWHERE("signed out at the sign-in server"),
        ENDED_SESSION_USED("refused: the sign-in was ended before"),
        NOT_ALLOWED("refused: not for this role or organisation"),
        NOT_TAKEN("refused: a cookie or token that is not good here"),
        SECOND_PERSON("refused: a second person has to decide"),
        OTHER_SITE("refused: sent from another site");

        private final String words;

        Event(String words) {
            this.words = words;
        }
    }

    /** Something that a person did, wherever that was. */
    public void note(Event event, SecurityIdentity identity) {
        LOG.infof("%s role=%s", event.words, roles(identity));
    }

    /**
     * Something that was refused.
     *
     * @param address kind of address, such as {@code POST /editor/edits/{id}/approve}
     */
    public void note(Event event, SecurityIdentity identity, String address) {
        LOG.infof("%s role=%s action=%s", event.words, roles(identity), address);
    }

    /** Something that was refused, or that the sign-in server did, where nobody knows whose it was. */
    public void note(Event event) {
        LOG.infof("%s role=unknown", event.words);
    }

    /** Something that was refused before anybody looked at who asks. */
    public void note(Event event, String address) {
        LOG.infof("%s role=unknown action=%s", event.words, address);
    }

    private static String roles(SecurityIdentity identity) {
        Set<String> roles =
                identity.getRoles().stream().filter(ROLES::contains).collect(Collectors.toCollection(TreeSet::new));
        return roles.isEmpty() ? "none" : String.join("+", roles);
    }
}
