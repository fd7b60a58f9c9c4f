package org.localoffer.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;

import io.restassured.response.Response;

/** Somebody who tells us something on the public pages. */
public final class Family {

    private Family() {}

    /** A word that no test had before, in letters: digits may read as a telephone number. */
    public static String unique(String start) {
        return start
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                        .collect(Collectors.joining());
    }

    /** Tells that something is missing; answers with the reference. */
    public static String saysMissing(String words, String... fields) {
        return says("/feedback?kind=missing", words, fields);
    }

    /** Tells something of a listing; answers with the reference. */
    public static String saysOf(String listing, String kind, String words) {
        return says("/listings/" + listing + "/feedback?kind=" + kind, words);
    }

    /** Fills in the form at that address. Fields are given as name, value, name, value. */
    public static String says(String path, String words, String... fields) {
        HtmlForm form = form(path).with("words", words);
        for (int at = 0; at < fields.length; at += 2) {
            form = form.with(fields[at], fields[at + 1]);
        }
        return reference(form.send());
    }

    public static HtmlForm form(String path) {
        return HtmlForm.on(
                PublicPage.good(path).html(), path.endsWith("/young-people") ? "/young-people" : "/feedback");
    }

    /**
     * Asks for a right over data; answers with the reference.
     *
     * @param right such as {@code erase}
     */
    public static String asksFor(String right, String contact, String about) {
        return reference(dataForm()
                .with("right", right)
                .with("reach", contact)
                .with("about", about)
                .send());
    }

    public static HtmlForm dataForm() {
        return HtmlForm.on(PublicPage.good("/feedback/data-rights").html(), "/data-rights");
    }

    /** Of the answer to a message that was taken in. */
    public static String reference(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        assertThat(answer.header("Location")).contains("/feedback/LO-").endsWith("?sent=yes");
        return answer.header("Location").replaceAll(".*/feedback/|\\?.*", "");
    }

    /** The public page of a message. */
    public static String status(String reference) {
        return PublicPage.good("/feedback/" + reference).html();
    }
}
