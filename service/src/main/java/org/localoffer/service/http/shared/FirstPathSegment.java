package org.localoffer.service.http.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The first segment of a path, by which rules tell public, staff and API addresses apart. */
public final class FirstPathSegment {

    private static final Set<String> STAFF = Set.of("provider", "editor", "commissioner", "admin", "sign-in");

    private FirstPathSegment() {}

    /**
     * The first path segment as Quarkus REST matches it: without matrix parameters such as {@code ;x=1} and without
     * empty segments. The segments that Quarkus REST itself offers are decoded a second time, which fails on a literal
     * percent sign.
     *
     * @param path decoded
     * @return empty for the home page
     */
    public static String of(String path) {
        return path.replaceAll("(?s);[^/]*", "").replaceFirst("^/+", "").replaceFirst("(?s)/.*", "");
    }

    /** The same for a path that is still percent-encoded, such as with {@code %2F}. Invalid codes stay as they are. */
    public static String ofEncoded(String path) {
        try {
            return of(URLDecoder.decode(path, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return of(path);
        }
    }

    /** Whether everything below this segment requires a sign-in. */
    public static boolean isOfStaff(String firstPart) {
        return STAFF.contains(firstPart);
    }
}
