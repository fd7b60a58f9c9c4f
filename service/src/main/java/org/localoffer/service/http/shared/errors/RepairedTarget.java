package org.localoffer.service.http.shared.errors;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Corrects a malformed request target to what its author meant. A "%" that begins no valid code becomes a percent sign,
 * and characters that are not allowed in a URI, such as a quotation mark or an accented letter, are percent-encoded
 * (RFC 3986, section 2.1). Without this, Quarkus rejects such a request before any code of ours runs.
 */
final class RepairedTarget {

    private static final String MARKS = "-._~!$&'()*+,;=:@/?";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private RepairedTarget() {}

    /**
     * Corrects the target; never throws.
     *
     * @param target as received, one character per byte
     * @return a valid URI; the same text where it is one already
     */
    static String of(String target) {
        String repaired = encoded(target.replaceFirst("^/{2,}", "/"));
        return isUri(repaired) ? repaired : "/" + repaired;
    }

    private static String encoded(String target) {
        StringBuilder text = new StringBuilder(target.length());
        for (int at = 0; at < target.length(); at++) {
            char c = target.charAt(at);
            if (c == '%' ? isCode(target, at) : isPlain(c)) {
                text.append(c);
            } else {
                for (byte part : bytes(c)) {
                    text.append('%').append(HEX.toHexDigits(part));
                }
            }
        }
        return text.toString();
    }

    private static boolean isCode(String target, int at) {
        return at + 2 < target.length()
                && HexFormat.isHexDigit(target.charAt(at + 1))
                && HexFormat.isHexDigit(target.charAt(at + 2));
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    private static byte[] bytes(char c) {
        return String.valueOf(c).getBytes(c < 0x100 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).toString().equals(text);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
