package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Signs sample users in, directly as tests do and through the form as a browser does. */
final class SignInClient {

    private static final String REDIRECT = "http://localhost:8080/signed-in";

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String realmUrl;

    SignInClient(String realmUrl) {
        this.realmUrl = realmUrl;
    }

    /** The tokens that a test gets for a user name and password. */
    JsonNode direct(String user) throws IOException, InterruptedException {
        return tokens(Map.of(
                "grant_type", "password",
                "client_id", "tests",
                "client_secret", "tests-sample-secret",
                "scope", "openid",
                "username", user,
                "password", user + "-sample"));
    }

    /** The tokens that the portal gets for a user who filled in the form. */
    JsonNode byForm(String user) throws IOException, InterruptedException {
        String question = form(Map.of(
                "client_id", "portal",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", REDIRECT));
        HttpResponse<String> page =
                answerTo(HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/auth?" + question)));
        HttpResponse<String> signedIn = answerTo(post(
                        first(FORM, page.body()).replace("&amp;", "&"),
                        Map.of("username", user, "password", user + "-sample"))
                .header("Cookie", cookies(page)));
        String location = signedIn.headers().firstValue("Location").orElse("");
        assertThat(location).as(signedIn.body()).startsWith(REDIRECT);
        return tokens(Map.of(
                "grant_type", "authorization_code",
                "client_id", "portal",
                "client_secret", "portal-sample-secret",
                "redirect_uri", REDIRECT,
                "code", first(CODE, location)));
    }

    /** The page on which staff sign in to the portal. */
    String page() throws IOException, InterruptedException {
        String question = form(Map.of(
                "client_id", "portal",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", REDIRECT));
        return answerTo(HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/auth?" + question)))
                .body();
    }

    /** The realm's user info for an access token. */
    JsonNode userInfo(String accessToken) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                answerTo(HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/userinfo"))
                        .header("Authorization", "Bearer " + accessToken));
        return new ObjectMapper().readTree(answer.body());
    }

    /** The name of the client of another site, as somebody who manages the realm sees it. */
    String otherSiteName() throws IOException, InterruptedException {
        return otherSite().required("name").asText();
    }

    /** Changes it, as somebody who manages the realm may. */
    void renameOtherSite(String name) throws IOException, InterruptedException {
        ObjectNode client = otherSite();
        HttpResponse<String> answer =
                answerTo(manage("clients/" + client.required("id").asText())
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                client.put("name", name).toString())));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    private ObjectNode otherSite() throws IOException, InterruptedException {
        HttpResponse<String> answer = answerTo(manage("clients?clientId=other-site"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return (ObjectNode) new ObjectMapper().readTree(answer.body()).required(0);
    }

    private HttpRequest.Builder manage(String path) throws IOException, InterruptedException {
        String token = tokens(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "tests",
                        "client_secret", "tests-sample-secret"))
                .required("access_token")
                .asText();
        return HttpRequest.newBuilder(URI.create(realmUrl.replace("/realms/", "/admin/realms/") + "/" + path))
                .header("Authorization", "Bearer " + token);
    }

    static JsonNode claims(JsonNode token) throws IOException {
        String body = token.asText().split("\\.", 3)[1];
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(body));
    }

    private JsonNode tokens(Map<String, String> asked) throws IOException, InterruptedException {
        HttpResponse<String> answer = answerTo(post(realmUrl + "/protocol/openid-connect/token", asked));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private HttpResponse<String> answerTo(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * The cookies of a response. Browsers send Keycloak's Secure cookies to localhost over plain HTTP, and Java's own
     * cookie store does not.
     */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder post(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
