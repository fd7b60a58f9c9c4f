package org.localoffer.service.feedback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Mailbox;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Sitemap;
import org.localoffer.service.http.Staff;

/** Identifying details in families' messages are visible only to those who may read them (domain L6, L24, L34). */
@PortalTest
@Tag(TestClock.DAYS)
class NobodyIsIdentifiableTest {

    private static final String THERAPY = "childrens-therapy-service-speech-and-language-therapy";
    private static final List<String> COMMISSIONERS =
            List.of("commissioner", "other-commissioner", "joint-commissioner");

    @Inject
    Database database;

    /**
     * Distinguishes the test's details from words that are on pages anyway: only pages of original messages contain it.
     */
    private final String mark = Family.unique("zq");

    private final List<String> references = new ArrayList<>();

    @Test
    void nothingOfAnOriginalTextIsAnywhereInPublicOrWithTheWrongPeople() {
        long acts =
                Long.parseLong(database.texts("select max(id) from audit_entry").getFirst());
        List<String> planted = new ArrayList<>();
        planted.add(mark);
        int number = 0;
        for (String line : lines("planted-details.txt")) {
            String[] parts = line.split("\t", -1);
            planted.addAll(List.of(parts[1].split(" \\| ", -1)));
            tell(parts[0], number++);
        }
        for (String line : lines("disclosures.txt")) {
            planted.add(line);
            tell(line, number++);
        }
        // A third of the readable messages are sent on, with public copies that contain no identifying detail.
        references.stream().filter(reference -> reference.hashCode() % 3 == 0).forEach(this::sendOn);

        Map<String, String> texts = new LinkedHashMap<>();
        everyPublicPage().forEach(path -> texts.put(path, PublicPage.at(path).html()));
        references.forEach(reference -> texts.put(
                "page of " + reference, PublicPage.at("/feedback/" + reference).html()));
        Stream.of(
                        "/api/v1/listings",
                        "/sitemap.xml",
                        "/sitemaps/listings-1.xml",
                        "/robots.txt",
                        "/api/v1/listings?q=" + mark)
                .forEach(path -> texts.put(
                        path,
                        given().urlEncodingEnabled(false).get(path).asString().replace(mark, "")));
        staffPages(texts);
        texts.put("mails", Mailbox.mails().toString());
        texts.put(
                "audit trail",
                String.join(
                        "\n",
                        database.texts(
                                "select row_to_json(a)::text from audit_entry a"
                                        + " where id > ?1 and subject_type in ('feedback', 'answer')",
                                acts)));
        texts.put("words of searches", String.join("\n", database.texts("select words from search_words")));
        texts.put("queued mails", String.join("\n", database.texts("select body || subject from outgoing_mail")));
        texts.put(
                "jobs",
                String.join(
                        "\n",
                        database.texts(
                                "select task_instance || encode(coalesce(task_data, ''), 'escape') from scheduled_tasks")));

        SoftAssertions softly = new SoftAssertions();
        assertThat(texts).hasSizeGreaterThan(150);
        texts.forEach((where, text) -> {
            String plain = HtmlForm.plain(text);
            planted.stream().filter(plain::contains).forEach(string -> softly.fail("\"%s\" is in %s", string, where));
        });
        softly.assertAll();
    }

    private void tell(String words, int number) {
        String text = words + " " + mark;
        references.add(
                switch (number % 3) {
                    case 0 -> Family.saysMissing(text, "help", "speech-and-language-therapy");
                    case 1 -> Family.saysOf(THERAPY, "how-was-it", text);
                    default -> Family.saysOf(THERAPY, "wrong", text);
                });
    }

    private void sendOn(String reference) {
        if (Staff.as(Officer.EDITOR).get("/editor/messages/" + reference).statusCode() == 200) {
            Officer.sendsOn(reference, "A family told us something.");
        }
    }

    private static List<String> everyPublicPage() {
        List<String> pages = new ArrayList<>(Sitemap.pages());
        pages.addAll(List.of(
                "/search?q=speech",
                "/search?q=club+southend",
                "/you-said-we-did?page=1",
                "/you-said-we-did?page=2",
                "/you-said-we-did?help=speech-and-language-therapy",
                "/you-said-we-did/feed.xml",
                "/feedback",
                "/listings/" + THERAPY + "/feedback",
                "/privacy"));
        return pages;
    }

    private void staffPages(Map<String, String> texts) {
        for (String user : COMMISSIONERS) {
            crawl(user, "/commissioner", "/commissioner", texts);
            crawl(user, "/commissioner/gaps", "/commissioner", texts);
            crawl(user, "/commissioner/reports", "/commissioner/reports", texts);
            crawl(user, "/commissioner/lists/to-answer?page=9999", "/commissioner", texts);
            crawl(user, "/commissioner/lists/answers", "/commissioner", texts);
        }
        crawl("provider", "/provider", "/provider", texts);
        crawl("other-provider", "/provider", "/provider", texts);
        for (String reference : references) {
            for (String user : COMMISSIONERS) {
                texts.put(
                        user + " " + reference,
                        Staff.as(user)
                                .get("/commissioner/messages/" + reference)
                                .asString());
            }
        }
    }

    /**
     * Nothing is done meanwhile, so a page that several pages lead to is opened once.
     *
     * @param below pages whose addresses begin so are opened, if the first page leads to them
     */
    private static void crawl(String user, String start, String below, Map<String, String> texts) {
        String first = Officer.page(user, start);
        texts.put(user + " " + start, first);
        PublicPage.all(Pattern.compile("href=\"(" + below + "/[^\"]*)\""), first).stream()
                .map(HtmlForm::plain)
                .distinct()
                .limit(60)
                .forEach(path -> texts.computeIfAbsent(user + " " + path, page -> Staff.as(user)
                        .urlEncodingEnabled(false)
                        .get(path)
                        .asString()));
    }

    private static List<String> lines(String name) {
        String path = "/org/localoffer/service/privacy/" + name;
        try (InputStream file =
                Objects.requireNonNull(NobodyIsIdentifiableTest.class.getResourceAsStream(path), path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
