package org.localoffer.service.http;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.awaitility.Awaitility;

import org.localoffer.service.stack.RealServers;

/** Mails that the portal sent, as the local stack caught them. */
public final class Mailbox {

    private Mailbox() {}

    /** Oldest first: {@code message_id}, {@code to}, {@code from}, {@code subject}, {@code text}. */
    public static List<Map<String, Object>> mails() {
        return mails(RealServers.mailUrl());
    }

    /** Of the catcher at that address, in the same order. */
    public static List<Map<String, Object>> mails(String mailUrl) {
        return given().get(mailUrl + "/messages")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    /** Waits until a mail with that subject has come. */
    public static Map<String, Object> await(String subject) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> mails().stream()
                                .filter(mail -> subject.equals(mail.get("subject")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
