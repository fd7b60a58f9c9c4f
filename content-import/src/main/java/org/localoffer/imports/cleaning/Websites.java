package org.localoffer.imports.cleaning;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans web addresses that people typed. */
public final class Websites {

    private static final Pattern SCHEME = Pattern.compile("(?i)^h?tt?ps?\\s*[:;]?\\s*[/\\\\]+\\s*|^https?\\s*:\\s*");
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:(?![0-9]).*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.){1,20}[a-z][a-z0-9-]{1,62}(?::[0-9]{1,5})?(?:[/?#][^\\s\"<>]*)?");

    /** Maximum characters: browsers and search engines do not accept longer addresses. */
    private static final int LONGEST = 2_000;

    private Websites() {}

    /**
     * Completes the scheme: {@code www.a.org}, {@code http:/www.a.org} and {@code http//www.a.org} become {@code
     * http://www.a.org}. Not https, because a server with a certificate redirects to it, and one without would not
     * respond. Of several addresses, the first is kept. Left out are texts that are no web address, email addresses,
     * other schemes, and addresses with a user name or password before the host.
     */
    public static Cleaned<String> cleaned(String text) {
        String stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Cleaned.dropped("is longer than " + LONGEST + " characters, so it was left out");
        }
        Matcher scheme = SCHEME.matcher(stripped);
        boolean schemed = scheme.find();
        String rest = schemed ? stripped.substring(scheme.end()) : stripped;
        String first = rest.strip().split("[\\s,;|]+", 2)[0].replace('\\', '/').replaceAll("[.,;)]+$", "");
        if (!schemed && OTHER_SCHEME.matcher(first).matches()) {
            return Cleaned.dropped("is not a web address, so it was left out");
        }
        if (!ADDRESS.matcher(first).matches() || first.split("[/?#]", 2)[0].contains("@")) {
            return Cleaned.dropped("is not a web address, so it was left out");
        }
        boolean secure = schemed && scheme.group().toLowerCase(Locale.ROOT).contains("s");
        String address = (secure ? "https://" : "http://") + first;
        return first.length() == rest.strip().length() || rest.strip().matches(Pattern.quote(first) + "[.,;)]+")
                ? Cleaned.kept(address)
                : new Cleaned<>(address, "contains more than one address; only the first was kept");
    }
}
