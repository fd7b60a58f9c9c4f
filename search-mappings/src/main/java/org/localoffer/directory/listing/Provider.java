package org.localoffer.directory.listing;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.directory.listing.content.Sector;

/** An organisation that provides listings. */
@Entity
public class Provider {

    /** How the slugs of stand-ins begin: a listing needs a provider, and of some nobody has told us which. */
    private static final String NOT_KNOWN = "not-known";

    /** How sources write, in place of a name or beside what they know, that they do not name the organisation. */
    private static final Pattern NOT_NAMED = Pattern.compile(
            "\\b(not (told to us|stated|named|known|given)|unnamed)\\b"
                    + "|^[^\\p{L}\\p{N}]*(unknown|n/?a|none)?[^\\p{L}\\p{N}]*$",
            Pattern.CASE_INSENSITIVE);

    @Id
    private UUID id;

    @Column(unique = true)
    private String slug;

    private String name;

    private @Nullable String about;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private @Nullable String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RoleContact> contacts;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Provider() {}

    public Provider(UUID id, String slug, String name, @Nullable Sector sector) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.sector = sector;
        this.contacts = List.of();
    }

    /** Sets the organisation's description; null for what was not given. */
    public void describe(@Nullable String about, @Nullable String website, List<RoleContact> contacts) {
        this.about = about;
        this.website = website;
        this.contacts = List.copyOf(contacts);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /**
     * Whether it is an organisation, and no stand-in for one that nobody has told us: its slug does not begin with
     * {@code not-known}, and its name does not say that it is not told. A stand-in has no page and is in no list.
     */
    public boolean isKnown() {
        return isKnown(slug, name);
    }

    /** The same for a provider of which no more is read. */
    public static boolean isKnown(String slug, String name) {
        return !slug.startsWith(NOT_KNOWN) && !NOT_NAMED.matcher(name).find();
    }

    public String name() {
        return name;
    }

    public @Nullable String about() {
        return about;
    }

    public @Nullable Sector sector() {
        return sector;
    }

    public @Nullable String website() {
        return website;
    }

    public List<RoleContact> contacts() {
        return contacts;
    }
}
