package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/** Officers find, sort and claim messages in one table, which never shows what is for the safeguarding role. */
@PortalTest
@Tag(TestClock.DAYS)
class MessageQueueTest {

    private static final String MESSAGES = "/editor/messages";
    private static final String THERAPY = "childrens-therapy-service-speech-and-language-therapy";

    /** A word that only the messages of one test hold. */
    private final String mark = Family.unique("quollish");

    @Inject
    Database database;

    private static Document page(String query) {
        return Jsoup.parse(Officer.page(Officer.EDITOR, MESSAGES + query));
    }

    private static List<Element> rows(Document page) {
        return page.select(".lo-messages tbody tr");
    }

    private static List<String> references(Document page) {
        return page.select(".lo-messages tbody .lo-reference").eachText();
    }

    /** References in the order of the table, of the messages that hold this test's word. */
    private List<String> found(String query) {
        return references(page("?q=" + mark + query));
    }

    private String says(String words) {
        return Family.saysMissing(words + " " + mark);
    }

    private void set(String reference, String columns) {
        database.change("update feedback set " + columns + " where reference = ?1", reference);
    }

    private static Response claims(String user, String reference, String act) {
        return Staff.send(user, MESSAGES + "/" + reference + "/claim", "act", act);
    }

    private static String claimedBy(String user, String reference) {
        return Jsoup.parse(Officer.page(user, MESSAGES + "?state=all&q=" + reference))
                .select(".lo-messages tbody td:last-child")
                .text()
                .replaceFirst("^Claimed by\\s*", "");
    }

    @Test
    void aRowTellsOneMessageFromTheNext() {
        String reference = Family.saysMissing(
                "There is no " + mark + " near us for children who cannot see well and like to swim.",
                "help",
                "clubs-and-leisure");

        Document page = page("?q=" + mark);

        assertThat(page.select(".lo-lead").text()).startsWith("1 message is waiting.");
        assertThat(rows(page)).hasSize(1);
        Element row = rows(page).getFirst();
        assertThat(row.select("th a").text())
                .startsWith("There is no " + mark)
                .endsWith("…")
                .doesNotContain("swim");
        assertThat(row.select("th a").attr("href")).isEqualTo(MESSAGES + "/" + reference);
        assertThat(row.text()).contains(reference, "What is missing", ", today", "Due", "Not read yet", "Nobody");
        assertThat(page.select(".lo-messages caption").text()).contains(mark, "Sorted by: What is urgent");
        assertThat(page.select(".lo-messages thead th[scope=col]").eachText())
                .containsExactly("Tick", "First words", "Kind", "Received", "Due", "State", "Claimed by");
    }

    @Test
    void whatIdentifiesSomebodyIsNotShownInTheTable() {
        says("Ring me on 07700 900418 about the club.");

        assertThat(rows(page("?q=" + mark)).getFirst().text())
                .contains("[number removed]")
                .doesNotContain("07700", "900418");
    }

    @Test
    void aMessageIsFoundByItsReferenceAndByItsWordsInAnyForm() {
        String reference = says("We looked for swimming.");
        says("We looked for music.");

        assertThat(references(page("?q=" + reference.toLowerCase(Locale.ROOT).replace("-", ""))))
                .containsExactly(reference);
        assertThat(references(page("?q=" + mark + " swim"))).containsExactly(reference);
        assertThat(references(page("?q=" + mark + " dancing"))).isEmpty();
        Officer.sendsOn(reference, "A family looked for trampolines.");
        assertThat(references(page("?state=with-others&q=trampoline&sort=received-down")))
                .contains(reference);
    }

    @Test
    void aMessageIsFoundByTheNameOfItsListingOrProvider() {
        String reference = Family.saysOf(THERAPY, "wrong", "The number is wrong.");
        List<String> names = database.texts(
                "select unnest(array[l.content ->> 'name', upper(p.name)]) from listing l"
                        + " join provider p on p.id = l.provider_id where l.slug = ?1",
                THERAPY);

        assertThat(names).hasSize(2);
        for (String name : names) {
            assertThat(references(page("?kind=wrong&sort=received-down&q=" + name)))
                    .as(name)
                    .contains(reference);
        }
    }

    @Test
    void whatIsForSafeguardingIsNeverFound() {
        String quarantined = says("my dad hits me when mum is at work");
        String handedOver = says("We cannot find a club.");
        set(handedOver, "state = 'CLOSED', kind = 'POSSIBLE_HARM'");

        assertThat(database.texts("select state from feedback where reference = ?1", quarantined))
                .containsExactly("QUARANTINED");
        assertThat(found("&state=all")).isEmpty();
        for (String reference : List.of(quarantined, handedOver)) {
            assertThat(references(page("?state=all&q=" + reference))).isEmpty();
        }
    }

    @Test
    void theMostUrgentStandsFirst() {
        String later = says("Later.");
        String overdue = says("Overdue.");
        String second = says("For a second officer.");
        String longOverdue = says("Long overdue.");
        set(later, "due_on = due_on + 10");
        set(overdue, "due_on = due_on - 20");
        set(longOverdue, "due_on = due_on - 30");
        set(second, "state = 'REJECTION_PROPOSED', reason = 'VEXATIOUS', due_on = due_on + 20");

        assertThat(found("")).containsExactly(longOverdue, overdue, second, later);
        assertThat(found("&due=overdue")).containsExactly(longOverdue, overdue);
        assertThat(page("?q=" + mark).select(".lo-lead").text())
                .startsWith("4 messages are waiting, 2 overdue. Overdue messages come first.");
        assertThat(rows(page("?q=" + mark)).getFirst().text()).contains("Overdue", "late");
    }

    @Test
    void aHeadingSortsAndTurnsTheOrderRound() {
        String first = says("First.");
        String last = says("Last.");
        set(first, "received_at = received_at - interval '3 days'");

        Document up = page("?q=" + mark + "&sort=received");
        assertThat(references(up)).containsExactly(first, last);
        Element heading = up.select("th[aria-sort]").getFirst();
        assertThat(heading.text()).isEqualTo("Received");
        assertThat(heading.attr("aria-sort")).isEqualTo("ascending");

        Document down =
                Jsoup.parse(Officer.page(Officer.EDITOR, heading.select("a").attr("href")));
        assertThat(references(down)).containsExactly(last, first);
        assertThat(down.select("th[aria-sort=descending]").text()).isEqualTo("Received");
        assertThat(down.select("select[name=sort] option[selected]").text()).isEqualTo("Received, newest first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "received", "due", "state", "claimed", "urgent"})
    void everySortShowsTheSameMessages(String sort) {
        String one = says("One.");
        String two = says("Two.");

        assertThat(found("&sort=" + sort)).containsExactlyInAnyOrder(one, two);
        assertThat(found("&sort=" + sort + "-down")).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void aFilterKeepsWhatFits() {
        String phoned = says("Phoned.");
        String written = says("A letter came.");
        set(phoned, "channel = 'PHONE', kind = 'HARD_TO_USE'");

        assertThat(found("&channel=phone")).containsExactly(phoned);
        assertThat(found("&channel=web")).containsExactly(written);
        assertThat(found("&kind=hard-to-use")).containsExactly(phoned);
        assertThat(found("&kind=missing&channel=phone")).isEmpty();
    }

    @Test
    void whatIsDecidedIsShownWhenItIsAskedFor() {
        String reference = says("Buy watches.");
        Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, MESSAGES + "/" + reference), "/refuse")
                .with("reason", "not-about-this")
                .sendAs(Officer.EDITOR));

        assertThat(page("?q=" + mark).text()).contains("No message fits.");
        assertThat(found("&state=decided")).containsExactly(reference);
        assertThat(found("&state=rejected")).containsExactly(reference);
        assertThat(found("&state=all")).containsExactly(reference);
        assertThat(rows(page("?state=decided&q=" + mark)).getFirst().text())
                .contains("Not published", "Nothing is due");
        assertThat(page("?state=decided&q=" + mark).select("input[name=message]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "state=banana, State",
        "kind=<b>, Kind",
        "channel=pigeon, How it came",
        "claimed=somebody, Claimed by",
        "due=never, Due",
        "sort=f.id;drop, Sort by",
    })
    void aChoiceThatIsNotKnownIsLeftOutAndThePageSaysSo(String query, String field) {
        assertThat(page("?" + query).text())
                .contains("We left out what we do not know, under: " + field + ".")
                .doesNotContain("banana", "pigeon", "drop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=-1",
                "page=99999999999",
                "page=999999",
                "page=two",
                "q='); drop table feedback;--",
                "q=|!(:*",
                "q=\"unbalanced",
                "q=the",
                "q=%",
                "q=_",
            })
    void whateverIsAskedThePageAnswers(String query) {
        assertThat(page("?" + query).select("h1").text()).isEqualTo("Messages");
    }

    @Test
    void aLongQueueHasPagesOfTwentyFive() {
        database.change(
                "insert into feedback (id, reference, submission, kind, channel, received_at, state, state_since, flags,"
                        + " also_routed_to, version) select gen_random_uuid(), 'LO-' || upper(substr(md5(?1 || n), 1, 5))"
                        + " || '-' || upper(substr(md5(?1 || n), 6, 5)), gen_random_uuid(), 'MISSING', 'WEB', now(),"
                        + " 'RECEIVED', now(), '[]', '[]', 0 from generate_series(1, 30) n",
                mark);
        database.change(
                "insert into feedback_original (feedback_id, words) select f.id, ?1 from feedback f"
                        + " where f.reference in (select 'LO-' || upper(substr(md5(?1 || n), 1, 5)) || '-'"
                        + " || upper(substr(md5(?1 || n), 6, 5)) from generate_series(1, 30) n)",
                mark);
        try {
            Document first = page("?q=" + mark);
            assertThat(rows(first)).hasSize(25);
            assertThat(first.select(".lo-lead").text()).startsWith("30 messages are waiting.");
            Document second = Jsoup.parse(Officer.page(
                    Officer.EDITOR, first.select("a[rel=next]").getFirst().attr("href")));
            assertThat(rows(second)).hasSize(5);
            assertThat(references(second)).doesNotContainAnyElementsOf(references(first));
        } finally {
            database.change(
                    "with gone as (delete from feedback_original where words = ?1 returning feedback_id)"
                            + " delete from feedback where id in (select feedback_id from gone)",
                    mark);
        }
    }

    @Test
    void theTrailSaysWhoReadAPageOfFirstWordsAndNoneOfThem() {
        says("We cannot find a club.");
        String read = "audit_entry where action = 'feedback.first-words-read' and actor = 'editor:editor'";
        long before = database.count(read);

        page("?q=" + mark);

        assertThat(database.count(read)).isEqualTo(before + 1);
        assertThat(database.count("audit_entry where concat(before::text, after::text) like '%' || ?1 || '%'", mark))
                .isZero();
    }

    @Test
    void anOfficerClaimsAMessageAndGivesItBack() {
        String reference = says("We cannot find a club.");
        assertThat(Jsoup.parse(Officer.page(Officer.EDITOR, MESSAGES + "/" + reference))
                        .select("details[open] form[action$=/claim] button")
                        .eachText())
                .containsExactly("I am on it");

        Officer.done(claims(Officer.EDITOR, reference, "take"));

        assertThat(claimedBy(Officer.EDITOR, reference)).isEqualTo("You");
        assertThat(claimedBy(Officer.OTHER, reference)).isEqualTo(Officer.EDITOR);
        assertThat(found("&claimed=me")).containsExactly(reference);
        assertThat(found("&claimed=nobody")).isEmpty();
        assertThat(Officer.page(Officer.OTHER, MESSAGES + "/" + reference)).contains("editor is on it");
        Officer.done(claims(Officer.OTHER, reference, "give-back"));
        assertThat(claimedBy(Officer.EDITOR, reference)).isEqualTo("You");
        Officer.done(claims(Officer.EDITOR, reference, "give-back"));
        assertThat(claimedBy(Officer.EDITOR, reference)).isEqualTo("Nobody");
        assertThat(database.acts(reference)).endsWith("feedback.claimed", "feedback.released");
    }

    @Test
    void anotherOfficerTakesAClaimOverOnlyWhenTheySaySo() {
        String reference = says("We cannot find a club.");
        Officer.done(claims(Officer.EDITOR, reference, "take"));

        Officer.done(claims(Officer.OTHER, reference, "take"));
        assertThat(claimedBy(Officer.OTHER, reference)).isEqualTo(Officer.EDITOR);
        Officer.done(claims(Officer.OTHER, reference, "take-over"));
        assertThat(claimedBy(Officer.OTHER, reference)).isEqualTo("You");
    }

    @Test
    void aClaimLapsesByItself() {
        String reference = says("We cannot find a club.");
        Officer.done(claims(Officer.EDITOR, reference, "take"));
        set(reference, "claimed_at = claimed_at - interval '9 days'");

        assertThat(claimedBy(Officer.OTHER, reference)).isEqualTo("Nobody");
        assertThat(found("&claimed=me")).isEmpty();
        assertThat(found("&claimed=nobody")).containsExactly(reference);
        Officer.done(claims(Officer.OTHER, reference, "take"));
        assertThat(claimedBy(Officer.OTHER, reference)).isEqualTo("You");
    }

    @Test
    void aClaimBlocksNobodyAndEndsWithTheDecision() {
        String reference = says("We cannot find a club.");
        HtmlForm refuse = HtmlForm.on(Officer.page(Officer.OTHER, MESSAGES + "/" + reference), "/refuse")
                .with("reason", "empty");
        Officer.done(claims(Officer.EDITOR, reference, "take"));

        Officer.done(refuse.sendAs(Officer.OTHER));

        assertThat(database.texts(
                        "select concat_ws(' ', state, claimed_by) from feedback where reference = ?1", reference))
                .containsExactly("REJECTED");
        Officer.done(claims(Officer.EDITOR, reference, "take"));
        assertThat(claimedBy(Officer.EDITOR, reference)).isEqualTo("Nobody");
    }

    @Test
    void theSafeguardingRoleSeesNoClaimOfAnOfficer() {
        String reference = says("She goes quiet on Mondays.");
        Officer.done(claims(Officer.EDITOR, reference, "take"));
        Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, MESSAGES + "/" + reference), "/quarantine")
                .sendAs(Officer.EDITOR));

        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains("Claim it")
                .doesNotContain("Claimed by");
        assertThat(claims(Officer.EDITOR, reference, "take").statusCode()).isEqualTo(404);
    }
}
