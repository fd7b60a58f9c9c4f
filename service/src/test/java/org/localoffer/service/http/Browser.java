package org.localoffer.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Signs in on the sign-in server's own page, as people do, and keeps the cookies of both. */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]*)\"");

    private final String portal;
    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, String> theirs = new HashMap<>();

    /** @param portal without a slash at the end */
    public Browser(String portal) {
        this.portal = portal;
    }

    /** Opens a page and follows where it leads, until a page answers. */
    public Response open(String path) {
        return follow(portal + path);
    }

    /** Opens a staff page as somebody who is not signed in yet. */
    public Response signIn(String path, String user) {
        Response asked = open(path);
        Matcher form = FORM.matcher(asked.asString());
        assertThat(form.find()).as("a form to sign in on").isTrue();
        String address = form.group(1).replace("&amp;", "&");
        Response sent = keep(
                address,
                with(address)
                        .contentType("application/x-www-form-urlencoded")
                        .formParams(Map.of("username", user, "password", user + "-sample"))
                        .post(address));
        return follow(sent.header("Location"));
    }

    /** The same browser at another copy of the portal: browsers send cookies to every port of a host. */
    public Browser at(String other) {
        Browser there = new Browser(other);
        there.ours.putAll(ours);
        there.theirs.putAll(theirs);
        return there;
    }

    /** Presses a button of a page of the portal, as a form of that page does. */
    public Response press(String path) {
        return keep(
                portal + path,
                with(portal + path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType("application/x-www-form-urlencoded")
                        .post(portal + path));
    }

    /** A request with the cookies that it has for the portal; it follows no redirect. */
    public RequestSpecification cookies() {
        return with(portal + "/");
    }

    private Response follow(String start) {
        String address = start;
        for (int step = 0; step < 10; step++) {
            Response answer = keep(address, with(address).get(address));
            if (answer.statusCode() < 300 || answer.statusCode() >= 400) {
                return answer;
            }
            String next = answer.header("Location");
            address = next.startsWith("/") ? portal + next : next;
        }
        throw new AssertionError("Led on and on from " + start);
    }

    private RequestSpecification with(String address) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(jar(address));
    }

    private Response keep(String address, Response answer) {
        answer.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                jar(address).remove(name);
            } else {
                jar(address).put(name, value);
            }
        });
        return answer;
    }

    private Map<String, String> jar(String address) {
        return address.startsWith(portal + "/") ? ours : theirs;
    }
}
