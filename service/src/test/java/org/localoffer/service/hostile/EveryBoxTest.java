package org.localoffer.service.hostile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/**
 * Whatever is typed into whichever box or address, the answer is one of ours, and soon. Boxes are those that the pages show,
 * so that a new one is tried by itself; each is given the next text in turn. The cost of a single rule is bounded in
 * {@link TypedTextTest}; here the bound only has to hold on a busy machine.
 */
@PortalTest
class EveryBoxTest {

    private static final Duration MOST = Duration.ofSeconds(2);
    private static final int TRIES = 3;
    /** What a message may have. */
    private static final int LENGTH = 5_000;
    /** Every so many texts are taken in as messages, too: each of them waits for officers in the tests that follow. */
    private static final int MESSAGES = 12;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)\\?([^\"#]+)");
    private static final Pattern PARAMETER = Pattern.compile("(?:^|&(?:amp;)?)([^=&]+)=");

    private static final String REPORTS = "/you-said-we-did/annual-reports";

    private static final List<String> PUBLIC = List.of(
            "/",
            "/search?q=autism&postcode=SS1&within=10&age=5-11&sector=health&shortlist=camhs-crisis-care",
            "/listings/camhs-crisis-care",
            "/listings/camhs-crisis-care/feedback?kind=wrong",
            "/feedback",
            "/feedback?kind=missing",
            "/feedback?kind=how-was-it",
            "/feedback/young-people",
            "/feedback/own-case",
            "/feedback/data-rights",
            "/survey",
            "/shortlist?listing=camhs-crisis-care&removed=autism-diagnostic-service",
            "/you-said-we-did",
            "/you-said-we-did?help=short-breaks&state=planned&sort=state",
            "/coverage",
            "/coverage/lo-14",
            REPORTS,
            "/contact",
            "/categories",
            "/guides",
            "/providers?page=1",
            "/listings/camhs-crisis-care?from=q%3Dautism&shortlist=camhs-crisis-care",
            "/sign-out");

    private final List<String> failures = new ArrayList<>();
    private final Map<String, String> texts = texts();
    private Iterator<Map.Entry<String, String>> turn = texts.entrySet().iterator();
    private final Set<String> met = new LinkedHashSet<>();

    @Inject
    ExtraListings extra;

    private @Nullable Listing listing;

    @BeforeEach
    void publish() {
        listing = extra.publish(ExtraListings.content(
                "{name: Every box club, summary: A club of the test of boxes., kinds_of_help: [clubs-and-leisure]}"));
        ExtraListings.awaitTotal(115);
    }

    @AfterEach
    void retire() {
        if (listing != null) {
            extra.retire(listing, "It was a test.");
            ExtraListings.awaitTotal(114);
        }
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a letter", LETTER.repeat(LENGTH / LETTER.length() + 1).substring(0, LENGTH));
        texts.put("both directions", "a\u202e\u2066\u05d0\u200f".repeat(LENGTH / 5));
        texts.put("marks upon a letter", "a" + "\u0301".repeat(LENGTH - 1));
        texts.put("a family of emoji", "👩‍👧‍👦".repeat(LENGTH / 8));
        texts.put("control characters", "a\u0000\u0007\u001b".repeat(LENGTH / 4));
        texts.put("half of a pair", "a\udc00".repeat(LENGTH / 2));
        texts.putAll(HostileTexts.ofLength(LENGTH));
        return texts;
    }

    private static final String LETTER = """
            I am writing about my son, who is nine and has autism and sensory needs. We moved here in May, and since then
            he has been at home: the school near us said that it could not meet his needs, and the next one has no place
            until September. I rang the number on your page three times (01702 000000) and nobody could tell me who
            decides. He used to go to a swimming club on Saturdays; it closed. What we need is a club that has somebody
            who knows about autism, within 5 miles, that does not cost £40 a week. My wife can't drive because of her
            back, so it has to be near a bus. Thank you - we're grateful for anything.

            """;

    @Test
    void whateverIsTypedTheAnswerIsOursAndSoon() {
        Map<String, List<String>> pages = pages();
        Map<String, Set<String>> questions = describedQuestions();
        pages.forEach((user, addresses) -> addresses.forEach(address -> {
            String html = page(user, address);
            addQuestions(questions, html);
            for (HtmlForm form : HtmlForm.onPage(html)) {
                // What confirms a listing of the sample changes what other tests read.
                if (!form.action().endsWith("/confirm")) {
                    form.boxes().forEach(box -> tryBox(user, form, box));
                }
            }
        }));
        questions.forEach((address, names) -> names.forEach(name -> tryQuestion(address, name)));
        for (String start :
                List.of("/listings/", "/providers/", "/guides/", "/categories/", "/coverage/", "/feedback/", "/")) {
            check(start + "{...}", text -> ask("", start + encoded(text)));
        }
        texts.keySet().stream().filter(text -> !met.contains(text)).toList().forEach(text -> askAnd(text));
        assertThat(met).as("each kind of text").isEqualTo(texts.keySet());
        assertThat(questions.keySet()).contains("/search", "/suggest", "/api/v1/listings", "/shortlist");
        assertThat(failures).isEmpty();
    }

    /** Things of its own, so that what succeeds changes nothing that other tests read. */
    private Map<String, List<String>> pages() {
        String slug = listing == null ? "" : listing.slug();
        String waiting = Family.saysMissing("There is no club for boxes near us.");
        String comment = Family.saysMissing("We cannot find a box that fits.");
        Officer.sendsOn(comment, "There is no box that fits.", "help", "wheelchairs-and-equipment");
        HtmlForm form =
                HtmlForm.on(Officer.page("commissioner", "/commissioner/answers/new?message=" + comment), "/answers");
        Officer.done(form.with("answer", "We buy more boxes.").sendAs("commissioner"));
        String answer = form.value("submission");
        String harm = Family.saysMissing("my dad hits me when mum is at work");
        String data = Family.asksFor("see", "01632 960001", "About boxes.");
        String report = PublicPage.good(REPORTS).links(REPORTS + "/").getFirst().replaceAll(".*/", "");
        return Map.of(
                "", PUBLIC,
                "provider", List.of("/provider", "/provider/listings/" + slug + "/edit"),
                "editor",
                        List.of(
                                "/editor",
                                "/editor/edits",
                                "/editor/messages",
                                "/editor/messages/new",
                                "/editor/messages/" + waiting,
                                "/editor/messages/" + comment,
                                "/editor/messages/" + comment + "/take-down",
                                "/editor/messages/" + waiting + "/erase",
                                "/editor/refusals?message=" + waiting,
                                "/editor/answers",
                                "/editor/answers/" + answer,
                                "/editor/published?q=a",
                                "/editor/listings/" + slug + "/take-down",
                                "/editor/coverage",
                                "/editor/coverage/lo-26",
                                "/editor/inspection",
                                "/editor/vocabulary",
                                "/editor/vocabulary/new",
                                "/editor/vocabulary/autism",
                                "/editor/vocabulary/changes",
                                "/editor/annual-report",
                                "/editor/annual-report/" + report + "/take-out",
                                "/editor/registers",
                                "/editor/registers/new"),
                "safeguarding",
                        List.of(
                                "/editor/safeguarding",
                                "/editor/safeguarding/handed-over",
                                "/editor/safeguarding/" + harm,
                                "/editor/safeguarding/" + harm + "/erase"),
                "information-governance", List.of("/editor/data-requests", "/editor/data-requests/" + data),
                "commissioner",
                        List.of(
                                "/commissioner",
                                "/commissioner/gaps",
                                "/commissioner/reports",
                                "/commissioner/reports/new",
                                "/commissioner/messages/" + comment,
                                "/commissioner/answers/new?message=" + comment,
                                "/commissioner/answers/" + answer));
    }

    private static String page(String user, String address) {
        Response page = (user.isEmpty() ? given() : Staff.as(user)).get(address);
        assertThat(page.statusCode()).as("%s for %s", address, user).isEqualTo(200);
        return page.asString();
    }

    /** What programs may ask, as it is described to them. */
    private static Map<String, Set<String>> describedQuestions() {
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        JsonNode paths =
                Api.json(given().queryParam("format", "json").get("/q/openapi")).get("paths");
        paths.properties().forEach(path -> path.getValue().at("/get/parameters").forEach(parameter -> {
            if (parameter.get("in").textValue().equals("query")) {
                questions
                        .computeIfAbsent(path.getKey().replaceAll("\\{[a-z]+}", "none"), key -> new LinkedHashSet<>())
                        .add(parameter.get("name").textValue());
            }
        }));
        return questions;
    }

    /** What the forms of a page ask, and what its links do. Of addresses of one kind, the first stands for all. */
    private static void addQuestions(Map<String, Set<String>> questions, String html) {
        HtmlForm.questions(html).forEach((address, names) -> questions
                .computeIfAbsent(address, key -> new LinkedHashSet<>())
                .addAll(names));
        LINK.matcher(html).results().forEach(link -> {
            String address = link.group(1);
            String kind = address.replaceFirst("(?<=^/[a-z-]{1,40})/.*", "/");
            String first = questions.keySet().stream()
                    .filter(known -> known.equals(address) || (kind.endsWith("/") && known.startsWith(kind)))
                    .findFirst()
                    .orElse(address);
            questions.computeIfAbsent(first, key -> new LinkedHashSet<>()).addAll(names(link));
        });
    }

    private static List<String> names(MatchResult link) {
        return PARAMETER
                .matcher(link.group(2))
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private void tryBox(String user, HtmlForm form, String box) {
        check(user + " " + form.action() + " " + box, text -> {
            HtmlForm filled = form.with(box, text);
            return user.isEmpty() ? filled.send() : filled.sendAs(user);
        });
        if (form.action().startsWith("/editor/vocabulary")) {
            // The next box may be the one that publishes: other tests read the vocabulary as it was.
            throwDraftAway();
        }
    }

    private static void throwDraftAway() {
        String ask =
                Staff.as("editor").get("/editor/vocabulary/changes/throw-away").asString();
        if (HtmlForm.isOn(ask, "/throw-away")) {
            HtmlForm.on(ask, "/throw-away").sendAs("editor");
        }
    }

    private void tryQuestion(String address, String name) {
        String user = Stream.of("provider", "editor", "commissioner")
                .filter(role -> address.startsWith("/" + role))
                .findFirst()
                .orElse("");
        check(address + "?" + name, text -> ask(user, address + "?" + name + "=" + encoded(text)));
    }

    private static Response ask(String user, String address) {
        return (user.isEmpty() ? given().redirects().follow(false) : Staff.as(user))
                .urlEncodingEnabled(false)
                .get(address);
    }

    private void askAnd(String name) {
        String text = String.valueOf(texts.get(name));
        checked("/search?q", name, () -> ask("", "/search?q=" + encoded(text)));
        if (met.size() % MESSAGES == 0) {
            checked("/feedback words", name, () -> Family.form("/feedback")
                    .with("words", text)
                    .send());
        }
    }

    private interface Box {
        Response give(String text);
    }

    private void check(String what, Box box) {
        if (!turn.hasNext()) {
            turn = texts.entrySet().iterator();
        }
        Map.Entry<String, String> text = turn.next();
        checked(what, text.getKey(), () -> box.give(text.getValue()));
    }

    private void checked(String what, String text, Supplier<Response> box) {
        met.add(text);
        long took = Long.MAX_VALUE;
        for (int attempt = 0; attempt < TRIES && took > MOST.toNanos(); attempt++) {
            long begun = System.nanoTime();
            Response answer = box.get();
            took = System.nanoTime() - begun;
            if (!isOurs(answer)) {
                failures.add("%s given '%s': %s %s"
                        .formatted(what, printable(text), answer.statusLine(), answer.contentType()));
                return;
            }
        }
        if (took > MOST.toNanos()) {
            failures.add("%s given '%s': %d ms".formatted(what, printable(text), took / 1_000_000));
        }
    }

    private static boolean isOurs(Response answer) {
        if (answer.statusCode() >= 500) {
            return false;
        }
        String body = answer.asString();
        if (body.contains("java.lang") || body.contains("Exception") || body.contains("\"stack\"")) {
            return false;
        }
        return switch (answer.contentType().replaceFirst(";.*", "")) {
            case "text/html" -> body.contains("<h1") && body.contains("lo-header");
            case "application/json", "application/problem+json" -> body.startsWith("{") || body.startsWith("[");
            default -> answer.statusCode() == 303;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{C}", "?");
    }
}
