package org.localoffer.service.resilience;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.localoffer.service.http.Staff;
import org.localoffer.service.stack.PackagedPortal;

/** Sends requests to a packaged portal as members of staff in the sample realm. */
final class StaffClient {

    static final String PROVIDER = "provider";
    static final String EDITOR = "editor";

    private final PackagedPortal portal;
    private final String realmUrl;

    StaffClient(PackagedPortal portal, String realmUrl) {
        this.portal = portal;
        this.realmUrl = realmUrl;
    }

    /** A request as the user, without following redirects. */
    RequestSpecification as(String user) {
        return portal.given()
                .redirects()
                .follow(false)
                .header("Authorization", "Bearer " + Staff.token(realmUrl, user));
    }

    /** Sends a form as the user. Values alternate between name and value. */
    Response send(String user, String path, Object... values) {
        RequestSpecification request = as(user).contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int i = 0; i < values.length; i += 2) {
            request.formParam((String) values[i], values[i + 1]);
        }
        return request.post(path);
    }

    /** Sends an edit that changes little but the name to the officers, and returns its id. */
    String sendEdit(String slug, String name) {
        String id = keepEdit(slug, name);
        String edit = "/provider/edits/" + id;
        seen(send(PROVIDER, edit + "/send", "version", hidden(good(as(PROVIDER).get(edit)), "version")));
        return id;
    }

    private String keepEdit(String slug, String name) {
        String form = "/provider/listings/" + slug + "/edit";
        String page = good(as(PROVIDER).get(form));
        Response kept = seen(send(
                PROVIDER,
                form,
                "revision",
                hidden(page, "revision"),
                "draft",
                hidden(page, "draft"),
                "name",
                name,
                "summary",
                name + ", as its provider says it.",
                "kinds_of_help",
                "occupational-therapy"));
        String address = kept.header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Withdraws an edit and discards it. */
    void withdraw(String id) {
        for (String act : List.of("take-back", "discard")) {
            String edit = "/provider/edits/" + id;
            seen(send(
                    PROVIDER,
                    edit + "/" + act,
                    "version",
                    hidden(good(as(PROVIDER).get(edit)), "version")));
        }
    }

    /** Approves an edit as its page shows it. */
    void approve(String id) {
        String page = good(as(EDITOR).get("/editor/edits/" + id));
        seen(send(
                EDITOR,
                "/editor/edits/" + id + "/approve",
                "version",
                hidden(page, "version"),
                "revision",
                hidden(page, "revision")));
    }

    /** Returns an edit with a reason. */
    void sendBack(String id, String reason) {
        String page = good(as(EDITOR).get("/editor/edits/" + id));
        seen(send(EDITOR, "/editor/edits/" + id + "/return", "version", hidden(page, "version"), "reason", reason));
    }

    /** Refuses to publish a message, because it says nothing. */
    void refuse(String reference) {
        String page = good(as(EDITOR).get("/editor/messages/" + reference));
        seen(send(
                EDITOR,
                "/editor/messages/" + reference + "/refuse",
                "version",
                hidden(page, "version"),
                "reason",
                "empty"));
    }

    /** The value of the first hidden field of that name. */
    static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        if (!field.find()) {
            throw new AssertionError("No field " + name + " on\n" + page);
        }
        return field.group(1);
    }

    private static String good(Response page) {
        return page.then().statusCode(200).extract().asString();
    }

    /** Checks that the response is a redirect to a confirmation. */
    private static Response seen(Response answer) {
        return answer.then().statusCode(303).extract().response();
    }
}
