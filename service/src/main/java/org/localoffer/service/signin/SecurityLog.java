package org.localoffer.service.signin;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.security.identity.SecurityIdentity;
import org.jboss.logging.Logger;

/**
 * Logs sign-ins, sign-outs and refusals, for whoever monitors the service. A line holds roles and the kind of address,
 * never a name, an IP address, a reference or anything typed, since more people read and keep logs than may see the
 * pages.
 */
@Singleton
public class SecurityLog {

    private static final Logger LOG = Logger.getLogger("org.localoffer.security");

    /** The roles that are logged; others, such as those that a sign-in server gives everybody, are not. */
    private static final Set<String> ROLES = Set.of(
            Role.PROVIDER, Role.EDITOR, Role.COMMISSIONER, Role.SAFEGUARDING, Role.INFORMATION_GOVERNANCE, Role.ADMIN);

    /** Events that are logged. */
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

    /** Logs an event of a signed-in person, independent of an address. */
    public void note(Event event, SecurityIdentity identity) {
        LOG.infof("%s role=%s", event.words, roles(identity));
    }

    /**
     * Logs a refusal.
     *
     * @param address kind of address, such as {@code POST /editor/edits/{id}/approve}
     */
    public void note(Event event, SecurityIdentity identity, String address) {
        LOG.infof("%s role=%s action=%s", event.words, roles(identity), address);
    }

    /** Logs a refusal, or an event from the sign-in server, where the person is unknown. */
    public void note(Event event) {
        LOG.infof("%s role=unknown", event.words);
    }

    /** Logs a refusal that happened before the person was identified. */
    public void note(Event event, String address) {
        LOG.infof("%s role=unknown action=%s", event.words, address);
    }

    private static String roles(SecurityIdentity identity) {
        Set<String> roles =
                identity.getRoles().stream().filter(ROLES::contains).collect(Collectors.toCollection(TreeSet::new));
        return roles.isEmpty() ? "none" : String.join("+", roles);
    }
}
