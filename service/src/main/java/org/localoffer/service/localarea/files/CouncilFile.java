package org.localoffer.service.localarea.files;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.Council;

/** The file of an edition that says who the council is and how to reach it. */
final class CouncilFile {

    private static final String PATH = "council.yaml";

    private static final TypeReference<Council> COUNCIL = new TypeReference<>() {};

    private static final Set<String> COLOURS = Set.of("brand", "hover");

    /** White text stands on the colours, and they stand as text on white (WCAG 2.2, 1.4.3). */
    private static final double LEAST_CONTRAST = 4.5;

    private final AreaFile file;

    private CouncilFile(AreaFile file) {
        this.file = file;
    }

    /**
     * Reads and checks the file.
     *
     * @throws InvalidLocalAreaException if it is missing, or for the first mistake, with its line
     */
    static Council read(AreaFiles files) {
        return new CouncilFile(files.required(PATH)).read();
    }

    private Council read() {
        Council council = file.yaml(COUNCIL);
        need("name", council.name());
        need("short_name", council.shortName());
        checkTeam(council.localOfferTeam());
        checkCrisis(council.crisis());
        checkOffline(council.offline());
        checkMailbox("safeguarding_mailbox", council.safeguardingMailbox());
        checkMailbox("data_protection_mailbox", council.dataProtectionMailbox());
        council.colours().forEach(this::checkColour);
        return council;
    }

    private void need(String key, @Nullable String value) {
        if (isBlank(value)) {
            throw file.mistakeAt(0, "needs " + key);
        }
    }

    private void checkTeam(Council.@Nullable Team team) {
        if (team == null) {
            throw file.mistakeAt(0, "needs local_offer_team, with phone, email and address");
        }
        needOf("local_offer_team", "phone", team.phone());
        needOf("local_offer_team", "email", team.email());
        needOf("local_offer_team", "address", team.address());
        checkMailbox("email", team.email());
    }

    private void checkCrisis(@Nullable List<Council.CrisisContact> contacts) {
        if (contacts == null || contacts.isEmpty()) {
            throw file.mistakeAt(0, "needs crisis: whom to ring in danger, each with label and phone");
        }
        for (Council.CrisisContact contact : contacts) {
            needOf("crisis", "label", contact.label());
            needOf("crisis", "phone", contact.phone());
        }
    }

    private void checkOffline(Council.@Nullable Offline offline) {
        if (offline == null || offline.places() == null || offline.formats() == null) {
            throw file.mistakeAt(file.lineOfKey("offline"), "needs offline, with the lists places and formats");
        }
    }

    private void needOf(String part, String key, @Nullable String value) {
        if (isBlank(value)) {
            throw file.mistakeAt(file.lineOfKey(part), part + " needs " + key);
        }
    }

    private void checkMailbox(String key, @Nullable String mailbox) {
        if (mailbox != null && !isAddress(mailbox)) {
            throw file.mistakeAt(file.lineOfKey(key), key + " is no address");
        }
    }

    /** Whether mail can be sent there, as far as the look of it tells. */
    static boolean isAddress(String mailbox) {
        return mailbox.matches("[^\\s@]+@[^\\s@]+");
    }

    private void checkColour(String role, @Nullable String colour) {
        int line = file.lineOfKey(role);
        if (!COLOURS.contains(role)) {
            throw file.mistakeAt(line, "colours has brand and hover, no '" + role + "'");
        }
        if (colour == null || !colour.matches("#[0-9a-fA-F]{6}")) {
            throw file.mistakeAt(
                    line,
                    "colour " + role + " looks like \"#00545a\", with the quotation marks"
                            + (colour == null ? "" : ", not like '" + colour + "'"));
        }
        double contrast = 1.05 / (luminance(colour) + 0.05);
        if (contrast < LEAST_CONTRAST) {
            throw file.mistakeAt(
                    line,
                    String.format(
                            Locale.ROOT,
                            "colour %s (%s) has a contrast of %.1f to 1 against white; it needs %.1f",
                            role,
                            colour,
                            contrast,
                            LEAST_CONTRAST));
        }
    }

    /** Relative luminance, 0 (black) to 1 (white): https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
