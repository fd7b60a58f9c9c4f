package org.localoffer.service.gaps.annual;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.PublicText;

/** That a group or organisation was consulted or involved on a day. */
@Entity
public class RegisterEntry {

    /** Name of the form field of {@link Said#who}. */
    public static final String WHO = "who";

    /** Name of the form field of {@link Said#method}. */
    public static final String METHOD = "method";

    /** Name of the form field of {@link Said#changed}. */
    public static final String CHANGED = "changed";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RegisterSubject subject;

    private String who;

    private LocalDate day;

    private String method;

    private @Nullable String changed;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected RegisterEntry() {}

    RegisterEntry(UUID id, Said said) {
        this.id = id;
        say(said);
    }

    /**
     * What an entry says.
     *
     * @param who an organisation or a group, never a person
     * @param method such as "a meeting" or "an online form"
     * @param changed what changed because of it; null where nothing has yet
     */
    public record Said(
            RegisterSubject subject,
            String who,
            LocalDate day,
            String method,
            @Nullable String changed) {

        /** The texts, which must identify nobody, by their form fields. */
        public List<PublicText> texts() {
            return List.of(
                    new PublicText(WHO, "who it was", who, PublicText.Rule.SAID_IN_PUBLIC),
                    new PublicText(METHOD, "how it was done", method, PublicText.Rule.SAID_IN_PUBLIC),
                    new PublicText(CHANGED, "what changed", changed, PublicText.Rule.SAID_IN_PUBLIC));
        }
    }

    final void say(Said said) {
        this.subject = said.subject();
        this.who = said.who();
        this.day = said.day();
        this.method = said.method();
        this.changed = said.changed();
    }

    public UUID id() {
        return id;
    }

    public Said said() {
        return new Said(subject, who, day, method, changed);
    }

    /** Sent with every change, so that nobody overwrites another person's. */
    public int version() {
        return version;
    }
}
