package org.localoffer.imports.cleaning;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of web pages as people type them. */
public final class Websites {

    private static final Pattern SCHEME = Pattern.compile("(?i)^h?tt?ps?\\s*[:;]?\\s*[/\\\\]+\\s*|^https?\\s*:\\s*");
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]*:(?![0-9]).*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.){1,20}[a-z][a-z0-9-]{1,62}(?::[0-9]{1,5})?(?:[/?#][^\\s\"<>]*)?");

    /** Characters; browsers and search engines take no more. */
    private static final int LONGEST = 2_000;

    private Websites() {}

    /**
     * With a scheme: {@code www.a.org}, {@code http:/www.a.org} and {@code http//www.a.org} become
     * {@code http://www.a.org}. Not https, because a server with a certificate redirects, and one without would not
     * answer. Of several addresses, the first. Left out: what is no address, an e-mail address, any other scheme, and a
     * name and password before the host.
     */
    public static Cleaned<String> mended(String text) {
        String told = text.strip();
        if (told.length() > LONGEST) {
            return Cleaned.dropped("is longer than " + LONGEST + " characters, and is left out");
        }
        Matcher scheme = SCHEME.matcher(told);
        boolean schemed = scheme.find();
        String rest = schemed ? told.substring(scheme.end()) : told;
        String first = rest.strip().split("[\\s,;|]+", 2)[0].replace('\\', '/').replaceAll("[.,;)]+$", "");
        if (!schemed && OTHER_SCHEME.matcher(first).matches()) {
            return Cleaned.dropped("is not a web address, and is left out");
        }
        if (!ADDRESS.matcher(first).matches() || first.split("[/?#]", 2)[0].contains("@")) {
            return Cleaned.dropped("is not a web address, and is left out");
        }
        boolean secure = schemed && scheme.group().toLowerCase(Locale.ROOT).contains("s");
        String mended = (secure ? "https://" : "http://") + first;
        return first.length() == rest.strip().length() || rest.strip().matches(Pattern.quote(first) + "[.,;)]+")
                ? Cleaned.kept(mended)
                : new Cleaned<>(mended, "has more than one address; the first is kept");
    }
}
