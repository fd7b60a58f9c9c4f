package org.localoffer.imports.cleaning;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Distinguishes mailboxes of a role from those of a person, which must not be stored (data minimisation, UK GDPR
 * article 5(1)(c)). Only an address that is clearly a role's is kept: losing an office's address does less harm than
 * publishing a person's name. A mapping can name further roles.
 */
public final class Mailboxes {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[a-z0-9-]{1,63}\\.){1,20}[a-z]{2,63}");

    private static final Set<String> ROLES = Set.of(
            "access",
            "accounts",
            "adm",
            "asc",
            "autism",
            "bookings",
            "booking",
            "camhs",
            "care",
            "centre",
            "chair",
            "clerk",
            "club",
            "college",
            "crew",
            "customer",
            "desk",
            "duty",
            "early",
            "ehc",
            "ehcp",
            "family",
            "fis",
            "friends",
            "general",
            "group",
            "head",
            "headteacher",
            "hello",
            "help",
            "helpline",
            "hi",
            "home",
            "hub",
            "info",
            "intake",
            "mail",
            "manager",
            "membership",
            "mencap",
            "office",
            "ops",
            "post",
            "pals",
            "portage",
            "principal",
            "pru",
            "reception",
            "referral",
            "referrals",
            "sec",
            "secretary",
            "sen",
            "senco",
            "send",
            "sendiass",
            "service",
            "services",
            "sports",
            "staff",
            "studio",
            "surgery",
            "team",
            "theatre",
            "trust",
            "welcome",
            "web",
            "webmaster",
            "website",
            "youth");

    /**
     * Parts of a role's name that are found anywhere, as in "schooloffice". Each is long enough not to begin a common
     * surname.
     */
    private static final List<String> ROLE_PARTS = List.of(
            "admin",
            "academy",
            "advice",
            "bookings",
            "centre",
            "children",
            "college",
            "community",
            "contact",
            "enquir",
            "families",
            "helpline",
            "information",
            "inquir",
            "library",
            "nursery",
            "office",
            "parents",
            "playgroup",
            "preschool",
            "primary",
            "reception",
            "referral",
            "school",
            "secretary",
            "senco",
            "sendiass",
            "service",
            "support",
            "surgery",
            "volunteer");

    /** Minimum letters of a town's name, or of an organisation's: shorter words, such as "st" or "ash", are too ambiguous. */
    private static final int SHORTEST_NAME = 4;

    private Mailboxes() {}

    /**
     * The address in lower case, where it is a role's: one of its words is a role ("office", "senco") or a place of the
     * listing ("altrincham.library"), or all of its local part is the start of its domain ("ourhub@ourhub.org").
     *
     * @param places words that stand for a place, such as the town
     * @param furtherRoles words that a mapping names as roles
     */
    public static Cleaned<String> ofRole(String text, Collection<String> places, Set<String> furtherRoles) {
        String address = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^mailto:", "");
        if (!ADDRESS.matcher(address).matches()) {
            return Cleaned.dropped("is not an email address, so it was left out");
        }
        String local = address.substring(0, address.indexOf('@'));
        String domain = address.substring(address.indexOf('@') + 1);
        List<String> words = Arrays.stream(local.split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean role = words.stream().anyMatch(word -> ROLES.contains(word) || furtherRoles.contains(word))
                || ROLE_PARTS.stream().anyMatch(local::contains)
                || words.stream().anyMatch(word -> word.length() >= SHORTEST_NAME && isPlace(word, places))
                || (words.size() == 1 && local.length() >= SHORTEST_NAME && domain.startsWith(local));
        return role
                ? Cleaned.kept(address)
                : Cleaned.dropped(
                        "may be the address of a person, so it was left out: only mailboxes of a role are kept");
    }

    private static boolean isPlace(String word, Collection<String> places) {
        return places.stream()
                .flatMap(place -> Arrays.stream(place.toLowerCase(Locale.ROOT).split("[^a-z]+")))
                .anyMatch(word::equals);
    }
}
