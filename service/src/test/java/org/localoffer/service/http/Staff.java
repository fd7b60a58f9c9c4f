package org.localoffer.service.http;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.stack.RealServers;

/** People of the sample realm, with real tokens: a name, and the password NAME-sample. */
public final class Staff {

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    /** The realm's own is five minutes. */
    private static final Duration LIFE = Duration.ofMinutes(4);

    private Staff() {}

    /** A request in that person's name; it follows no redirect. */
    public static RequestSpecification as(String user) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token(RealServers.realmUrl(), user));
    }

    /** A token of that person from that realm, good for a minute at least. */
    public static String token(String realmUrl, String user) {
        return TOKENS.compute(user + " at " + realmUrl, (key, known) -> fresh(realmUrl, user, known))
                .value();
    }

    /** A request with a token of that person that was made for another client of the realm. */
    public static RequestSpecification withTokenForAnotherSite(String user) {
        return given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + ask(RealServers.realmUrl(), "other-site", user));
    }

    /** Forgets every token, so that the next ones last as long as they can: before a sign-in server is killed. */
    public static void forgetTokens() {
        TOKENS.clear();
    }

    /** A form sent in that person's name. Values are given as name, value, name, value. */
    public static Response send(String user, String path, Object... values) {
        RequestSpecification request = as(user).contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int i = 0; i < values.length; i += 2) {
            request.formParam((String) values[i], values[i + 1]);
        }
        return request.post(path);
    }

    private record Token(String value, Instant until) {}

    private static Token fresh(String realmUrl, String user, @Nullable Token known) {
        return known != null && Instant.now().isBefore(known.until())
                ? known
                : new Token(ask(realmUrl, "tests", user), Instant.now().plus(LIFE));
    }

    private static String ask(String realmUrl, String client, String user) {
        return given().formParams(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        client,
                        "client_secret",
                        client + "-sample-secret",
                        "username",
                        user,
                        "password",
                        user + "-sample"))
                .post(realmUrl + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
