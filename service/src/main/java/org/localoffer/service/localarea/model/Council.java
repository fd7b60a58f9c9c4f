package org.localoffer.service.localarea.model;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The council that answers for the directory.
 *
 * @param sampleNotice said on every page while the directory holds sample data; null on a real one
 * @param crisis where to turn in danger, in the order shown
 * @param offline how families get all this without the internet (SEND Regulations 2014, reg 57)
 * @param colours CSS colours by role, such as {@code brand}
 * @param safeguardingMailbox told that a message about possible harm has come; null where nobody is told by mail
 */
public record Council(
        String name,
        String shortName,
        @Nullable String sampleNotice,
        Team localOfferTeam,
        List<CrisisContact> crisis,
        Offline offline,
        Map<String, String> colours,
        @Nullable String safeguardingMailbox) {

    /**
     * The team that keeps the directory.
     *
     * @param email a role mailbox
     */
    public record Team(
            String phone,
            String email,
            String address,
            @Nullable String hours) {}

    /**
     * Ways to the directory without the internet.
     *
     * @param places where somebody helps face to face, a sentence each
     * @param formats in which any page can be had
     */
    public record Offline(List<String> places, List<String> formats) {}

    /**
     * Somebody to ring.
     *
     * @param note when to use it
     * @param urgent whether it stands in the panel on the home page
     */
    public record CrisisContact(
            String label, String phone, @Nullable String note, Boolean urgent) {}
}
