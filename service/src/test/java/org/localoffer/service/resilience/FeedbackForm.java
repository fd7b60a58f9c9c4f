package org.localoffer.service.resilience;

import io.restassured.response.Response;

import org.localoffer.service.stack.PackagedPortal;

/** The feedback form as a family fills it in. Sending it twice creates one message. */
record FeedbackForm(PackagedPortal portal, String path, String submission, String token) {

    /** Reads the form from its page. */
    static FeedbackForm open(PackagedPortal portal) {
        return open(portal, "/feedback");
    }

    static FeedbackForm open(PackagedPortal portal, String path) {
        String page = portal.given().get(path).then().statusCode(200).extract().asString();
        return new FeedbackForm(portal, path, StaffClient.hidden(page, "submission"), StaffClient.hidden(page, "form"));
    }

    /** Sends the form without following the redirect. */
    Response send(String words) {
        return send(words, "");
    }

    /** @param replyTo where the answer is to be told; empty for nowhere */
    Response send(String words, String replyTo) {
        return portal.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("submission", submission)
                .formParam("form", token)
                .formParam("words", words)
                .formParam("reply_to", replyTo)
                .post(path);
    }
}
