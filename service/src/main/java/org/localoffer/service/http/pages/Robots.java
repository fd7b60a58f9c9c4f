package org.localoffer.service.http.pages;

import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/** Tells requests of programs from those of people, as far as programs say what they are. */
@RequestScoped
class Robots {

    private static final Pattern BOT =
            Pattern.compile("bot|crawl|spider|slurp|preview|monitor|benchmark", Pattern.CASE_INSENSITIVE);

    private final HttpHeaders headers;

    Robots(HttpHeaders headers) {
        this.headers = headers;
    }

    /** Whether a program asks, or a browser that loads a page before anybody opens it. */
    boolean isRobot() {
        String agent = headers.getHeaderString(HttpHeaders.USER_AGENT);
        String purpose = headers.getHeaderString("Sec-Purpose");
        return (agent != null && BOT.matcher(agent).find()) || (purpose != null && purpose.contains("prefetch"));
    }
}
