package org.localoffer.service.resilience;

import io.restassured.response.Response;

import org.localoffer.service.stack.PackagedPortal;

/** The form that a family fills in: sent twice, it is one message. */
record FeedbackForm(PackagedPortal portal, String path, String submission, String token) {

    /** As the page gives it. */
    static FeedbackForm open(PackagedPortal portal) {
        return open(portal, "/feedback");
    }

    static FeedbackForm open(PackagedPortal portal, String path) {
        String page = portal.given().get(path).then().statusCode(200).extract().asString();
        return new FeedbackForm(portal, path, StaffAt.hidden(page, "submission"), StaffAt.hidden(page, "form"));
    }

    /** Sends it and follows no redirect. */
    Response send(String words) {
        return portal.given()
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("submission", submission)
                .formParam("form", token)
                .formParam("words", words)
                .post(path);
    }
}
