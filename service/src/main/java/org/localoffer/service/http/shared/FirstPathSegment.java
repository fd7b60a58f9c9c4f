package org.localoffer.service.http.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The first part of an address of ours, by which rules tell addresses apart. */
public final class FirstPathSegment {

    private static final Set<String> STAFF = Set.of("provider", "editor", "commissioner", "admin", "sign-in");

    private FirstPathSegment() {}

    /**
     * The first part of a path as Quarkus REST matches it: without parameters such as {@code ;x=1}, and without empty parts.
     * The list of parts that Quarkus REST gives decodes them a second time, and fails where a percent sign was meant.
     *
     * @param path decoded
     * @return empty for the home page
     */
    public static String of(String path) {
        return path.replaceAll("(?s);[^/]*", "").replaceFirst("^/+", "").replaceFirst("(?s)/.*", "");
    }

    /** The same of a path as it came, with codes such as {@code %2F}; codes that are none stay as they are. */
    public static String ofEncoded(String path) {
        try {
            return of(URLDecoder.decode(path, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return of(path);
        }
    }

    /** Whether everything below it needs a sign-in. */
    public static boolean isOfStaff(String firstPart) {
        return STAFF.contains(firstPart);
    }
}
