package org.localoffer.service.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An officer at work on the pages of the sample realm's {@code editor}. */
public final class Officer {

    public static final String EDITOR = "editor";
    public static final String OTHER = "other-editor";

    private Officer() {}

    /** A page that must be there. */
    public static String page(String user, String path) {
        Response page = Staff.as(user).get(path);
        assertThat(page.statusCode()).as("%s for %s", path, user).isEqualTo(200);
        return page.asString();
    }

    public static HtmlForm copyForm(String reference) {
        return HtmlForm.on(page(EDITOR, "/editor/messages/" + reference), "/copy");
    }

    /**
     * Approves a public copy. Fields are given as name, value, name, value. What was only read from the text is taken
     * out, so that a test says itself what the message is about.
     */
    public static Response approve(String reference, String copy, String... fields) {
        String html = page(EDITOR, "/editor/messages/" + reference);
        HtmlForm form = HtmlForm.on(html, "/copy").with("public_text", copy).with("act", "approve");
        for (Element note : Jsoup.parse(html).select("[id$=-hint]:contains(Read from the text)")) {
            form = form.with(note.id().replaceFirst("^approve-(.*)-hint$", "$1"), "");
        }
        for (int at = 0; at < fields.length; at += 2) {
            form = form.with(fields[at], fields[at + 1]);
        }
        return form.sendAs(EDITOR);
    }

    /** Sends a message on, which must succeed. */
    public static void sendsOn(String reference, String copy, String... fields) {
        done(approve(reference, copy, fields));
    }

    /** A form that was refused: the summary says so, and leads to the field. */
    public static void checkRefused(Response answer, String said) {
        assertThat(answer.statusCode()).isEqualTo(400);
        String html = answer.asString();
        assertThat(html).contains("There is a problem", "<title>Error: ");
        Matcher link = Pattern.compile("<li><a href=\"#([^\"]+)\">[^<]*" + Pattern.quote(said))
                .matcher(html);
        assertThat(link.find()).as("a line of the summary says '%s'", said).isTrue();
        assertThat(html).contains("id=\"" + link.group(1) + "\"");
    }

    /** An act that must have been done. */
    public static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }
}
