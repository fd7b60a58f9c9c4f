package org.localoffer.service.http.shared;

import java.net.URI;

import jakarta.ws.rs.core.Response;

/**
 * Leads a browser to another page (303; RFC 9110, 15.4.4), such as after a form was sent, so that loading that page
 * again sends nothing.
 */
public final class SeeOther {

    private SeeOther() {}

    /** @param address a path of this site, with its query where it has one */
    public static Response at(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
