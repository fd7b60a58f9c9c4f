package org.localoffer.service.http.pages.answers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.staff.TypedMonth;
import org.localoffer.web.layout.Words;

/** The account of all answers and the page of each (SEND Regulations 2014, reg 56(2)). */
@PortalTest
class YouSaidWeDidTest {

    private static final String PATH = "/you-said-we-did";
    private static final String ICB = "commissioner";
    private static final String OFFICER = Officer.EDITOR;
    private static final String HELP = "wheelchairs-and-equipment";
    private static final String GAP = "mental-health~asd~any~portsmouth~health";

    private static final String LISTING = "childrens-therapy-service-speech-and-language-therapy";

    private static final String CITATION = "the test of the account of answers";
    private static final String DECLINED_GAP = "mental-health~nsa~11-plus~southend~-";

    @Inject
    Database database;

    @AfterEach
    void forget() {
        database.change("delete from recorded_signal where citation = ?1", CITATION);
        database.change("delete from gap_progress where gap_key = ?1", DECLINED_GAP);
    }

    private static String unique(String words) {
        return words + " " + Family.unique("q");
    }

    private static String comment(String copy, String... fields) {
        String reference = Family.saysMissing("Original words.");
        Officer.sendsOn(reference, copy, fields);
        return reference;
    }

    private static HtmlForm form(String query, String words) {
        return HtmlForm.on(Officer.page(ICB, "/commissioner/answers/new?" + query), "/answers")
                .with("answer", words);
    }

    /** Publishes an answer and returns its id. */
    private static String publish(HtmlForm form) {
        Officer.done(form.sendAs(ICB));
        String id = form.value("submission");
        Officer.done(HtmlForm.on(Officer.page(OFFICER, "/editor/answers/" + id), "/publish")
                .sendAs(OFFICER));
        return id;
    }

    private static String nextYear() {
        return TypedMonth.shown(England.day(TestClock.now()).plusYears(1));
    }

    private long number(String id) {
        return Long.parseLong(database.texts("select number from answer where id = ?1", UUID.fromString(id))
                .getFirst());
    }

    private String address(String id) {
        return PATH + "/" + number(id);
    }

    private static String list(String query) {
        return PublicPage.good(PATH + "?" + query).html();
    }

    /** The sentences about one answer in the account. */
    private Element line(String id, String query) {
        return Jsoup.parse(list(query)).expectFirst("#answer-" + number(id));
    }

    @Test
    void anAnswerIsFoundByEachFilterAndByAllTogether() {
        String words = unique("We buy ten chairs");
        publish(form("message=" + comment("No chair fits.", "help", HELP, "need", "pd", "area", "portsmouth"), words));
        String year = Integer.toString(England.day(TestClock.now()).getYear());

        for (String query : List.of(
                "help=" + HELP,
                "need=pd",
                "area=portsmouth",
                "state=answered",
                "year=" + year,
                "sort=newest",
                "help=" + HELP + "&need=pd&area=portsmouth&state=answered&year=" + year)) {
            assertThat(list(query)).as(query).contains(words);
        }
        for (String query : List.of(
                "help=portage",
                "need=asd&help=" + HELP,
                "area=somerset",
                "state=done&help=" + HELP,
                "need=pd&area=southend",
                "help=" + HELP + "&year=" + (Integer.parseInt(year) - 1))) {
            assertThat(PublicPage.at(PATH + "?" + query).html()).as(query).doesNotContain(words);
        }
    }

    @Test
    void aFilterThatIsSetCanBeTakenOut() {
        publish(form("message=" + comment("No chair fits.", "help", HELP, "need", "pd"), unique("We buy chairs")));
        Document page = Jsoup.parse(list("help=" + HELP + "&need=pd"));

        assertThat(page.select(".lo-chips a").eachText())
                .allMatch(text -> text.startsWith("Remove "))
                .hasSize(2);
        assertThat(page.select(".lo-chips a").eachAttr("href"))
                .containsExactly(PATH + "?need=pd", PATH + "?help=" + HELP);
        assertThat(page.select("main a:contains(Show all answers)").attr("href"))
                .isEqualTo(PATH);
        assertThat(page.select("select[name=help] option[selected]").attr("value"))
                .isEqualTo(HELP);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void onlyChoicesWithAnswersBehindThemAreOfferedWithHowMany() {
        Document page = Jsoup.parse(PublicPage.good(PATH).html());

        for (String name : List.of("help", "need", "area", "state", "year")) {
            List<String> offered =
                    page.select("select[name=" + name + "] option").eachText();
            assertThat(offered).as(name).hasSizeGreaterThan(1);
            assertThat(offered.stream().skip(1)).as(name).allMatch(text -> text.matches(".* \\([1-9][0-9]*\\)"));
        }
    }

    @Test
    void valuesThatAreNoChoicesAreLeftOutAndNamed() {
        PublicPage page = PublicPage.good(PATH + "?help=banana&year=1999&state=answered");

        assertThat(page.html())
                .contains("We left out what we do not know, under: Kind of help and Year of the answer.")
                .contains("Remove </span>What came of it: Answered");
        assertThat(PublicPage.good(PATH + "?need=%3Cscript%3E&page=banana").html())
                .contains("We left out what we do not know, under: Need.")
                .doesNotContain("<script>");
    }

    @Test
    void choicesThatNoAnswerFitsSayWhatToDo() {
        assertThat(list("help=" + HELP + "&need=msi&state=done"))
                .contains("No answer fits what you chose.", "Take out one of your choices");
    }

    @Test
    void theAccountHasPagesAndNoAnswerIsOnTwo() {
        for (int more = 0; more < 10; more++) {
            publish(form("gap=" + GAP, unique("We open a drop-in")));
        }
        List<String> first = linked(PATH);
        List<String> second = linked(PATH + "?page=2");

        assertThat(first).hasSize(10).doesNotHaveDuplicates().doesNotContainAnyElementsOf(second);
        assertThat(second).isNotEmpty();
        assertThat(PublicPage.good(PATH + "?page=1").canonical()).endsWith(PATH);
        assertThat(PublicPage.good(PATH + "?page=2").canonical()).endsWith(PATH + "?page=2");
        assertThat(linked(PATH + "?page=banana")).isEqualTo(first);
        assertThat(PublicPage.good(PATH + "?page=999999").links(PATH + "/")).isNotEmpty();
        assertThat(Jsoup.parse(list("state=answered")).select("a[rel=next]").attr("href"))
                .isEqualTo(PATH + "?state=answered&page=2");
    }

    private static List<String> linked(String path) {
        return Jsoup.parse(PublicPage.good(path).html())
                .select(".lo-answer h3 a")
                .eachAttr("href");
    }

    @Test
    void theAccountTellsInSentencesAndDoesNotCountFewComments() {
        String query =
                "message=" + comment("No chair fits.", "help", HELP) + "&message=" + comment("No hoist.", "help", HELP);
        String id = publish(form(query, unique("We buy chairs"))
                .with("action", "Buy ten chairs.")
                .with("due", nextYear()));

        String text = line(id, "help=" + HELP).text();

        assertThat(text)
                .contains("Planned", "Families told us: No chair fits. No hoist.")
                .contains("Answered on " + Words.date(England.day(TestClock.now())) + " by ")
                .contains("This is promised by " + nextYear() + ": “Buy ten chairs.”")
                .doesNotContain("2 comments");
    }

    @Test
    void theYearIsToldOnTop() {
        String id = publish(form("message=" + comment("No chair fits.", "help", HELP), unique("We buy chairs"))
                .with("action", "Buy ten chairs.")
                .with("due", nextYear()));
        Officer.done(HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/done")
                .sendAs(ICB));

        List<String> changed = Jsoup.parse(PublicPage.good(PATH).html())
                .select(".lo-changed li")
                .eachText();

        assertThat(changed)
                .hasSizeBetween(3, 5)
                .anyMatch(sentence -> sentence.matches("Families got \\d+ answers? in .*"));
        assertThat(changed)
                .anyMatch(sentence -> sentence.contains("“Buy ten chairs.” Done on ")
                        && sentence.endsWith("after what families told us."));
    }

    @Test
    void theOwnPageTellsWhatWasSaidAnsweredAndDoneAndLeadsOn() {
        String words = unique("We buy chairs");
        String id = publish(form("message=" + comment("No chair fits.", "help", HELP, "area", "portsmouth"), words)
                .with("action", "Buy ten chairs.")
                .with("due", nextYear()));
        PublicPage page = PublicPage.good(address(id));

        assertThat(page.html())
                .contains(words, "No chair fits.", "Planned", "This is promised by " + nextYear())
                .containsPattern("<link rel=\"canonical\" href=\"[^\"]*" + address(id) + "\"")
                .doesNotContain("noindex");
        assertThat(page.heading()).contains("Portsmouth");
        assertThat(page.links("/search?")).contains("/search?help=" + HELP + "&amp;area=portsmouth");
        assertThat(page.links("/feedback?kind=how-was-it"))
                .containsExactly("/feedback?kind=how-was-it&amp;help=" + HELP + "&amp;area=portsmouth");
        assertThat(page.links(PATH + "?")).containsExactly(PATH + "?help=" + HELP);
        assertThat(Jsoup.parse(page.html()).select(".lo-history li").eachText())
                .satisfiesExactly(
                        answered -> assertThat(answered).endsWith(" answered."), promised -> assertThat(promised)
                                .isEqualTo(nextYear() + " What is promised should be done by then."));

        Officer.done(HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/done")
                .sendAs(ICB));

        assertThat(PublicPage.good(address(id)).html())
                .contains("It was done on " + Words.date(England.day(TestClock.now())), "What was promised was done.");
        assertThat(list("state=done&help=" + HELP)).contains(words);
    }

    /** Where one child goes, its age and its need are together that child (domain L6). */
    @Test
    void ofACommentOnAListingNothingIsToldButTheListing() {
        String reference = Family.saysOf(LISTING, "how-was-it", "Original words.");
        Officer.sendsOn(
                reference,
                "They rang us back.",
                "need",
                "msi",
                "age",
                "0-4",
                "area",
                "somerset",
                "body",
                "icb-children");
        String words = unique("We thank the team");

        PublicPage page = PublicPage.good(address(publish(form("message=" + reference, words))));

        assertThat(page.html()).contains(words);
        assertThat(page.links("/listings/" + LISTING)).isNotEmpty();
        assertThat(page.links("/search?help=")).isEmpty();
        assertThat(page.links("/search?need=")).isEmpty();
        assertThat(page.html()).doesNotContain("need=msi", "area=somerset", "age=0-4");
        for (String query : List.of("need=msi", "area=somerset")) {
            assertThat(PublicPage.at(PATH + "?" + query).html()).as(query).doesNotContain(words);
        }
    }

    @Test
    void aPromiseThatIsLateSaysSo() {
        String id = publish(
                form("gap=" + GAP, unique("We open")).with("action", "Open it.").with("due", nextYear()));
        database.change("update answer set due = date '2020-01-31' where id = ?1", UUID.fromString(id));
        try {
            assertThat(PublicPage.good(address(id)).html())
                    .contains("This was promised by January 2020, and it is late", "It is late.");
            assertThat(line(id, "state=overdue&sort=state").select(".lo-tag").text())
                    .isEqualTo("Late");
            assertThat(list("state=planned")).doesNotContain("January 2020");
        } finally {
            Officer.done(HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/done")
                    .sendAs(ICB));
        }
    }

    @Test
    void anAnswerToADeclinedGapSaysThatNothingWillBeDoneUntilItIsLookedAtAgain() {
        isKnownAsAGap();
        String because = unique("There is no money");
        Officer.done(step("decline").with("because", because).sendAs(ICB));
        String id = publish(form("gap=" + DECLINED_GAP, unique("We cannot do this")));

        assertThat(PublicPage.good(address(id)).html())
                .contains("Will not be done", "This will not be done. The answer says why.")
                .doesNotContain(because);
        line(id, "state=declined");

        Officer.done(step("review").sendAs(ICB));

        assertThat(PublicPage.good(address(id)).html())
                .contains("Being looked at", "This is being looked at again.")
                .doesNotContain("This will not be done.");
        line(id, "state=looked-at");
    }

    @Test
    void ofSeveralAnswersToAGapOnlyTheNewestIsBeingLookedAtAgain() {
        isKnownAsAGap();
        String older = publish(form("gap=" + DECLINED_GAP, unique("We look for a room")));
        String newer = publish(form("gap=" + DECLINED_GAP, unique("We found no room")));

        Officer.done(step("review").sendAs(ICB));

        assertThat(PublicPage.good(address(newer)).html()).contains("This is being looked at again.");
        assertThat(PublicPage.good(address(older)).html()).doesNotContain("This is being looked at again.");
        assertThat(list("state=looked-at")).contains(address(newer)).doesNotContain(address(older) + "\"");
    }

    /** Gives {@link #DECLINED_GAP} the evidence without which it has no page. */
    private void isKnownAsAGap() {
        for (int document = 0; document < 2; document++) {
            database.change(
                    "insert into recorded_signal (id, kind, day, help, need, age_band, area, words, citation) values"
                            + " (gen_random_uuid(), 'DOCUMENT', cast(now() as date), 'mental-health', 'nsa', '11-plus', 'southend', 'w', ?1)",
                    CITATION);
        }
    }

    private static HtmlForm step(String step) {
        return HtmlForm.on(Officer.page(ICB, "/commissioner/gaps/" + DECLINED_GAP), DECLINED_GAP + "/" + step);
    }

    @Test
    void anAnswerThatIsTakenDownIsInNoListFeedOrSiteMap() {
        String words = unique("We buy chairs");
        String id = publish(form("message=" + comment("No chair fits.", "help", HELP), words));
        String line = "<loc>[^<]*" + address(id) + "</loc>";
        assertThat(siteMap()).containsPattern(line);
        assertThat(feed().asString()).contains(words);

        Officer.done(HtmlForm.on(Officer.page(OFFICER, "/editor/answers/" + id + "/take-down"), "/take-down")
                .with("reason", "identifies")
                .sendAs(OFFICER));

        assertThat(siteMap()).doesNotContainPattern(line);
        assertThat(feed().asString()).doesNotContain(words);
        assertThat(list("help=" + HELP)).doesNotContain(words);
        assertThat(PublicPage.good("/").links(address(id))).isEmpty();
        PublicPage gone = PublicPage.at(address(id));
        assertThat(gone.response().statusCode()).isEqualTo(404);
        assertThat(gone.html()).contains("This answer is not shown just now").doesNotContain(words);
    }

    private static String siteMap() {
        return given().get("/sitemaps/pages.xml").asString();
    }

    /** What only an erased or withdrawn comment said is no way to find the answer. */
    @Test
    void anAnswerIsNotFoundByWhatOnlyAnErasedCommentSaid() {
        String words = unique("We buy chairs");
        String erased = comment("No chair fits.", "help", HELP, "need", "vi");
        String stays = comment("No hoist.", "help", HELP, "need", "pd");
        publish(form("message=" + erased + "&message=" + stays, words));
        assertThat(list("help=" + HELP + "&need=vi")).contains(words);

        HtmlForm leads = HtmlForm.on(Officer.page(OFFICER, "/editor/messages/" + erased), "/erase");
        Officer.done(leads.sendAs(OFFICER));
        Officer.done(HtmlForm.on(Officer.page(OFFICER, "/editor/messages/" + erased + "/erase"), "/erase")
                .with("because", "sender-asked")
                .sendAs(OFFICER));

        assertThat(list("help=" + HELP + "&need=vi")).doesNotContain(words);
        assertThat(list("help=" + HELP + "&need=pd")).contains(words);
    }

    @Test
    void signsOfHtmlAreTextEverywhere() {
        String mark = Family.unique("q");
        String id =
                publish(form("message=" + comment("<b>No</b> chair " + mark, "help", HELP), "<script>alert(1)</script>")
                        .with("action", "<img src=x> {str:eval('1')}")
                        .with("due", nextYear()));

        for (String path : List.of(PATH, PATH + "?help=" + HELP, address(id))) {
            assertThat(PublicPage.good(path).html())
                    .contains("&lt;script&gt;", "&lt;b&gt;No&lt;/b&gt; chair " + mark)
                    .doesNotContain("<script>alert", "<b>No", "<img src=x");
        }
        assertThat(feed().asString()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/0", "/999999999", "/99999999999999999999", "/x", "/%3Cb%3E", "/1'or'1"})
    void anUnknownAnswerIsNotFoundAndSaysWhereToGo(String rest) {
        PublicPage page = PublicPage.at(PATH + rest);

        assertThat(page.response().statusCode()).isEqualTo(404);
        page.checkSound();
        assertThat(page.html()).contains("We cannot find that answer", "Read the other answers");
    }

    @Test
    void theFeedHoldsTheNewestAnswersAndIsAskedForAnewEachTime() {
        String words = unique("We buy chairs");
        String id = publish(form("message=" + comment("No chair fits.", "help", HELP), words));
        Response feed = feed();

        assertThat(feed.contentType()).startsWith("application/atom+xml");
        assertThat(feed.header("Cache-Control")).isEqualTo("no-cache");
        Document xml = Jsoup.parse(feed.asString(), Parser.xmlParser());
        Element newest = xml.select("feed > entry").getFirst();
        assertThat(newest.select("id").text()).endsWith(address(id));
        assertThat(newest.select("summary").text()).isEqualTo(words);
        assertThat(xml.select("feed > updated, feed > id, feed > author > name"))
                .hasSize(3);
        assertThat(PublicPage.good(PATH).links(PATH + "/feed.xml")).hasSize(1);
    }

    private static Response feed() {
        Response feed = given().get(PATH + "/feed.xml");
        assertThat(feed.statusCode()).isEqualTo(200);
        return feed;
    }

    @Test
    void theFirstPageLeadsToTheNewestAnswers() {
        String id = publish(form("gap=" + GAP, unique("We open a drop-in")));

        List<String> links = PublicPage.good("/").links(PATH + "/");

        assertThat(links).hasSize(3).first().isEqualTo(address(id));
    }

    @Test
    void theOwnPageHasNoCountOfMissingComments() {
        String first = comment("No chair fits.", "help", HELP);
        String id =
                publish(form("message=" + first + "&message=" + comment("No hoist.", "help", HELP), unique("We act")));

        Officer.done(HtmlForm.on(Officer.page(OFFICER, "/editor/messages/" + first + "/take-down"), "/take-down")
                .with("reason", "identifies")
                .sendAs(OFFICER));

        assertThat(PublicPage.good(address(id)).html())
                .contains("Some of what families said is not shown just now.", "No hoist.")
                .doesNotContainPattern(Pattern.compile("\\b1 comment"))
                .doesNotContain("No chair fits.");
    }
}
