package org.localoffer.service.http.shared;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a family's shortlist into the links and forms of a page, so that it stays with the family through the whole site.
 * It is done to the finished page, because links stand in a hundred templates and in the texts of guides. A link that
 * changes the shortlist has {@code rel="nofollow"} and is left as it is.
 */
final class CarriedLinks {

    /** Attribute values of our pages stand between double quotes and hold no angle brackets: both are escaped. */
    private static final Pattern TAG = Pattern.compile("<(a|form)\\b([^>]*)>");

    private static final Pattern ADDRESS = Pattern.compile("\\b(?:href|action)=\"(/(?!/)[^\"]*)\"");
    private static final Pattern HAS_IT = Pattern.compile("[?&;]" + Shortlist.CARRIED + "=");
    private static final String FIELD = "name=\"" + Shortlist.CARRIED + "\"";

    /** First segments of addresses that no family uses with a shortlist. */
    private static final Set<String> OTHERS = Set.of("shortlist", "sign-out", "assets", "api", "q");

    private CarriedLinks() {}

    /** Whether pages at that address carry a shortlist. */
    static boolean isCarried(String path) {
        String first = FirstPathSegment.ofEncoded(path.replaceFirst("[?#].*", ""));
        return !FirstPathSegment.isOfStaff(first) && !OTHERS.contains(first);
    }

    /** The page with the shortlist in each of its own links and forms. */
    static String in(String html, Shortlist shortlist) {
        StringBuilder page = new StringBuilder(html.length() + html.length() / 4);
        Matcher tag = TAG.matcher(html);
        int done = 0;
        while (tag.find()) {
            page.append(html, done, tag.start()).append(carrying(html, tag, shortlist));
            done = tag.end();
        }
        return page.append(html, done, html.length()).toString();
    }

    private static String carrying(String html, Matcher tag, Shortlist shortlist) {
        String attributes = tag.group(2);
        Matcher address = ADDRESS.matcher(attributes);
        if (attributes.contains("rel=\"nofollow\"") || !address.find() || !isCarried(address.group(1))) {
            return tag.group();
        }
        boolean asks = tag.group(1).equals("form") && attributes.contains("method=\"get\"");
        if (asks) {
            // What stands in the address of a form that asks is replaced by its fields.
            return tag.group()
                    + (html.substring(tag.end(), end(html, tag)).contains(FIELD)
                            ? ""
                            : "<input type=\"hidden\" " + FIELD + " value=\"" + shortlist.value() + "\">");
        }
        return "<"
                + tag.group(1)
                + attributes.substring(0, address.start(1))
                + to(address.group(1), shortlist, "&amp;")
                + attributes.substring(address.end(1))
                + ">";
    }

    private static int end(String html, Matcher tag) {
        int end = html.indexOf("</form>", tag.end());
        return end < 0 ? html.length() : end;
    }

    /** The address with the shortlist, as it stands in a header. */
    static String to(String address, Shortlist shortlist) {
        return to(address, shortlist, "&");
    }

    private static String to(String address, Shortlist shortlist, String separator) {
        if (HAS_IT.matcher(address).find()) {
            return address;
        }
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        return page
                + (page.contains("?") ? separator : "?")
                + Shortlist.CARRIED
                + "="
                + shortlist.value()
                + (fragment < 0 ? "" : address.substring(fragment));
    }
}
