package org.localoffer.service.http.pages;

import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.http.shared.FirstPathSegment;

/**
 * Lets browsers and proxies keep a public page, as long as they ask each time whether it is still the same: a listing may be
 * taken down at any moment. A page that holds what a family chose or searched for is kept by its browser alone. Where
 * somebody else has decided on an answer, nothing is changed.
 */
class KeptPagesFilter {

    /** Below that of the filter that carries a shortlist, so that it sees the page as it is sent. */
    private static final int AFTER_EVERYTHING = 500;

    /** Of a SHA-256, in bytes: enough that two versions of a page never share it by chance. */
    private static final int TAG_LENGTH = 16;

    private static final Set<String> OF_ONE_FAMILY = Set.of("search", "shortlist");

    /** Parameters that say nothing of a family. */
    private static final Set<String> OF_ALL = Set.of(ResultLinks.NUMBER, "page");

    private static final Set<MediaType> TEXTS = Set.of(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_XML_TYPE);

    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");

    @ServerResponseFilter(priority = AFTER_EVERYTHING)
    void mark(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isRead = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        if (!isRead
                || response.getStatus() != Status.OK.getStatusCode()
                || response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)
                || !(response.getEntity() instanceof String page)
                || !isText(response.getMediaType())) {
            return;
        }
        // A page has a Vary of its own, which stands in for the one of every answer.
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isOfOneFamily(request)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            return;
        }
        String tag = tag(page);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (isKept(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    private static boolean isText(@Nullable MediaType type) {
        return type != null && TEXTS.stream().anyMatch(text -> text.isCompatible(type));
    }

    private static boolean isOfOneFamily(ContainerRequestContext request) {
        return OF_ONE_FAMILY.contains(FirstPathSegment.of(request.getUriInfo().getPath()))
                || !OF_ALL.containsAll(request.getUriInfo().getQueryParameters().keySet());
    }

    /** Weak, because the same page is sent in other bytes where it is compressed. */
    private static String tag(String page) {
        byte[] digest = Arrays.copyOf(DigestUtils.sha256(page), TAG_LENGTH);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
    }

    /**
     * The weak comparison of RFC 9110, 13.1.2: a proxy may have made a strong tag weak, or the other way round.
     *
     * @param known the tags of what the other side keeps; null where it keeps nothing
     */
    static boolean isKept(String tag, @Nullable String known) {
        return known != null
                && (known.strip().equals("*")
                        || SEPARATOR.splitAsStream(known.strip()).anyMatch(each -> opaque(each)
                                .equals(opaque(tag))));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
