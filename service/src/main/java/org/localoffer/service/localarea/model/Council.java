package org.localoffer.service.localarea.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The council that is responsible for the directory.
 *
 * @param sampleNotice shown on every page while the directory contains sample data; null otherwise
 * @param crisis whom to contact in danger, in display order
 * @param offline how families get the information without the internet (SEND Regulations 2014, reg 57)
 * @param colours {@code #rrggbb} by role, {@code brand} or {@code hover}; empty for those of the product
 * @param safeguardingMailbox mailbox that is alerted to messages about possible harm; null for no alerts
 * @param dataProtectionMailbox mailbox of information governance; null if the Local Offer team's stands in for it
 */
public record Council(
        String name,
        String shortName,
        @Nullable String sampleNotice,
        Team localOfferTeam,
        List<CrisisContact> crisis,
        Offline offline,
        Map<String, String> colours,
        @Nullable String safeguardingMailbox,
        @Nullable String dataProtectionMailbox) {

    public Council {
        colours = colours == null ? Map.of() : colours;
    }

    /** Whom to write to about data protection. */
    public String dataProtectionAddress() {
        return dataProtectionMailbox == null ? localOfferTeam.email() : dataProtectionMailbox;
    }

    /**
     * The team that runs the directory.
     *
     * @param email a role mailbox
     */
    public record Team(
            String phone,
            String email,
            String address,
            @Nullable String hours) {}

    /**
     * Access to the directory without the internet.
     *
     * @param places where families get help in person, one sentence each
     * @param formats other formats in which any page is available
     */
    public record Offline(List<String> places, List<String> formats) {}

    /**
     * A contact in a crisis.
     *
     * @param note when to use it
     * @param urgent whether the panel on the home page shows it; not, where it is left out
     * @param youngPeople whether the form of children and young people shows it; null for no
     */
    public record CrisisContact(
            String label,
            String phone,
            @Nullable String note,
            Boolean urgent,
            @Nullable Boolean youngPeople) {

        public CrisisContact {
            urgent = urgent != null && urgent;
        }
    }
}
