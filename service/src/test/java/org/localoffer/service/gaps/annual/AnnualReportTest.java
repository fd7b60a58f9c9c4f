package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.ErasedBecause;
import org.localoffer.service.feedback.Erasure;
import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.feedback.PublicFigures;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.http.Database;
import org.localoffer.service.privacy.Finding;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.TakenDownBecause;

/** An annual report from its first day to a text that is withdrawn from it (domain L5, L7). Each test is rolled back. */
@PortalTest
class AnnualReportTest {

    private static final Actor OFFICER = new Actor(ActorRole.EDITOR, "annual-test");
    private static final AnnualReport.Texts TEXTS = new AnnualReport.Texts(null, "We will answer within three months.");
    private static final String SAID = "The print is too small on the pages that I printed.";

    @Inject
    AnnualReports reports;

    @Inject
    ReportFileMaker files;

    @Inject
    Triage triage;

    @Inject
    Answers answers;

    @Inject
    FeedbackCounts counts;

    @Inject
    Erasure erasure;

    @Inject
    PublicationCheck check;

    @Inject
    Database database;

    @Inject
    EntityManager entities;

    /** The twelve months before this one, which hold comments of the sample that nobody has answered. */
    private static ReportYear lastYear() {
        LocalDate month = England.day(TestClock.now()).withDayOfMonth(1);
        return new ReportYear(month.minusYears(1));
    }

    private void withoutReports() {
        database.change("delete from annual_report_file");
        database.change("delete from annual_report");
    }

    private AnnualReport begin(ReportYear year, AnnualReport.Texts texts) {
        reports.begin(year, OFFICER);
        reports.save(target(year), year, texts);
        entities.flush();
        return reports.find(year.slug()).orElseThrow();
    }

    private AnnualReports.Target target(ReportYear year) {
        entities.flush();
        return new AnnualReports.Target(
                year.slug(), reports.find(year.slug()).orElseThrow().version(), OFFICER);
    }

    private void issue(ReportYear year) {
        Set<String> tokens = check.findings(TEXTS.published()).findings().stream()
                .map(Finding::token)
                .collect(Collectors.toSet());
        OfficerClearance clearance = field -> new OfficerClearance.Statement(tokens, "it is a test");
        reports.issue(target(year), clearance);
        entities.flush();
    }

    private AnnualReport ofSample() {
        return reports.issued().getLast();
    }

    @Test
    void theNumbersOfTheSampleAddUp() {
        RolledBack.run(() -> {
            withoutReports();
            ReportYear year = lastYear();
            AnnualReportContent draft = reports.draft(begin(year, TEXTS));

            long received = database.count(
                    "feedback where received_at >= ?1 and received_at < ?2 and kind <> 'POSSIBLE_HARM'"
                            + " and state <> 'QUARANTINED'",
                    year.start(),
                    year.end());
            assertThat(draft.messages().received()).isEqualTo(received).isPositive();
            assertThat(draft.messages().published()
                            + draft.messages().lines().stream()
                                    .mapToLong(line -> Objects.requireNonNull(line.count()))
                                    .sum())
                    .isEqualTo(received);
            assertThat(draft.messages().published()).isEqualTo(draft.comments().size());
            assertThat(draft.answers().stream().map(AnswerText::id))
                    .containsAll(draft.comments().stream()
                            .map(AnnualReportContent.Comment::answer)
                            .filter(Objects::nonNull)
                            .toList())
                    .hasSizeGreaterThan(2);
            assertThat(draft.comments())
                    .filteredOn(comment -> comment.answer() != null)
                    .hasSizeGreaterThan(2);
        });
    }

    @Test
    void aCommentOnAListingIsPrintedWithoutNeedAgeAndPlace() {
        RolledBack.run(() -> {
            UUID message = ofSample().content().comments().getFirst().message();
            ReportYear year = ofSample().year();
            withoutReports();
            database.change(
                    "update feedback set need = 'asd', age_band = '0-4', area = 'southend',"
                            + " listing_id = (select min(cast(id as text))::uuid from listing) where id = ?1",
                    message);
            entities.clear();

            assertThat(reports.draft(begin(year, TEXTS)).comments())
                    .filteredOn(comment -> comment.message().equals(message))
                    .singleElement()
                    .satisfies(comment -> assertThat(comment.about()).isNull());
        });
    }

    @Test
    void aCommentThatMissedItsOwnReportIsInTheNextOneAndInNoNumber() {
        AnnualReport sample = ofSample();
        ReportYear next = sample.year().next();
        AnnualReportContent.Comment missed = sample.content().comments().stream()
                .filter(comment -> comment.answer() != null)
                .findFirst()
                .orElseThrow();
        UUID answer = Objects.requireNonNull(missed.answer());
        RolledBack.run(() -> {
            database.change("update answer set published_at = ?1 where id = ?2", next.start(), answer);
            begin(next, TEXTS);
            AnnualReportContent before = draft(next);
            List<UUID> late = messages(before.lateComments());
            assertThat(late).as("a comment that is in its own report").doesNotContain(missed.message());

            database.change("update annual_report set content = content - 'comments' where id = ?1", sample.id());
            entities.clear();
            AnnualReportContent after = draft(next);

            assertThat(messages(after.lateComments()))
                    .hasSize(late.size() + 1)
                    .containsAll(late)
                    .contains(missed.message());
            assertThat(Objects.requireNonNull(after.answer(answer)).words())
                    .isEqualTo(Objects.requireNonNull(sample.content().answer(answer))
                            .words());
            assertThat(after.comments()).isEqualTo(before.comments());
            assertThat(after.messages()).isEqualTo(before.messages());
        });
    }

    private static List<UUID> messages(List<AnnualReportContent.Comment> comments) {
        return comments.stream().map(AnnualReportContent.Comment::message).toList();
    }

    private AnnualReportContent draft(ReportYear year) {
        return reports.draft(reports.find(year.slug()).orElseThrow());
    }

    @Test
    void undecidedMessagesOfTheYearAreListedAndHoldUpNothing() {
        RolledBack.run(() -> {
            withoutReports();
            ReportYear longAgo = new ReportYear(LocalDate.of(2015, 1, 1));
            begin(longAgo, TEXTS);
            String id = database.texts("select id from feedback where state = 'RECEIVED' and kind = 'MISSING' limit 1")
                    .getFirst();
            database.change("update feedback set received_at = ?1 where id = ?2", longAgo.start(), UUID.fromString(id));

            assertThat(reports.received(longAgo).undecided())
                    .extracting(YearsMessage::id)
                    .containsExactly(UUID.fromString(id));
            issue(longAgo);
            assertThat(reports.findIssued(longAgo.slug())).isPresent();
        });
    }

    @Test
    void aReportTellsOfMessagesWhatIsPublicOfThemAndNoOtherNumber() {
        RolledBack.run(() -> {
            MessageFigures figures = reports.preview(ofSample()).messages();

            FeedbackCounts.Printed counted = counts.printed().orElseThrow();
            assertThat(figures.until()).isEqualTo(counted.until());
            assertThat(figures.received()).isEqualTo(counted.lines().getFirst().count());
            assertThat(figures.lines())
                    .extracting(Line::label)
                    .isEqualTo(counted.lines().stream()
                            .skip(1)
                            .map(PublicFigures.Line::label)
                            .toList());
        });
    }

    @Test
    void theReportOfTheSampleTellsWhatWasPublicOnItsDay() {
        MessageFigures figures = ofSample().content().messages();

        assertThat(figures.until()).isEqualTo(ofSample().year().lastDay());
        assertThat(figures.lines().stream()
                        .mapToLong(line -> Objects.requireNonNull(line.count()))
                        .sum())
                .isEqualTo(figures.received());
    }

    @Test
    void aReportWaitsForAnswersToItsComments() {
        RolledBack.run(() -> {
            withoutReports();
            ReportYear year = lastYear();
            begin(year, TEXTS);
            assertThat(reports.received(year).unanswered())
                    .isNotEmpty()
                    .allMatch(YearsMessage::waitsForAnswer)
                    .extracting(YearsMessage::text)
                    .doesNotContain("")
                    .doesNotContainNull();

            assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(() -> issue(year));
        });
    }

    @Test
    void aReportWhoseCommentsAreAnsweredIsIssuedAndOnTheTrail() {
        RolledBack.run(() -> {
            withoutReports();
            ReportYear year = lastYear();
            begin(year, TEXTS);
            List<UUID> waiting = reports.received(year).unanswered().stream()
                    .map(YearsMessage::id)
                    .toList();
            waiting.forEach(id -> database.change(
                    "update feedback set received_at = received_at - interval '20 years' where id = ?1", id));
            entities.clear();
            issue(year);

            AnnualReport issued = reports.findIssued(year.slug()).orElseThrow();
            assertThat(issued.content().comments()).isNotEmpty();
            assertThat(database.acts(issued.id().toString()))
                    .startsWith("annual-report.begun", "annual-report.written", "annual-report.issued");
        });
    }

    @Test
    void onlyWhatAnOfficerSawIsIssued() {
        RolledBack.run(() -> {
            withoutReports();
            ReportYear longAgo = new ReportYear(LocalDate.of(2015, 1, 1));
            begin(longAgo, TEXTS);
            AnnualReports.Target saved = reports.save(
                    target(longAgo), longAgo, new AnnualReport.Texts(null, "We will answer within two months."));
            reports.save(saved, longAgo, new AnnualReport.Texts(null, "Somebody else wrote this meanwhile."));
            entities.flush();

            assertThatExceptionOfType(StaleVersionException.class)
                    .isThrownBy(() -> reports.issue(saved, OfficerClearance.NOTHING));
        });
    }

    @Test
    void aTextIsNotWithdrawnWhileAReportIsIssuedNorAReportIssuedWhileATextIsWithdrawn() {
        RolledBack.run(() -> {
            withoutReports();
            ReportYear longAgo = new ReportYear(LocalDate.of(2015, 1, 1));
            begin(longAgo, TEXTS);
            issue(longAgo);

            assertThat(isFree("pg_try_advisory_xact_lock_shared")).isFalse();
        });
        RolledBack.run(() -> {
            takeDown(SAID);

            assertThat(isFree("pg_try_advisory_xact_lock"))
                    .as("a report would be issued")
                    .isFalse();
            assertThat(isFree("pg_try_advisory_xact_lock_shared"))
                    .as("another text would be withdrawn")
                    .isTrue();
        });
    }

    /** Whether another transaction would have the lock at once. */
    private boolean isFree(String lock) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.texts("select " + lock + "(hashtextextended(?1, 0))", Withdrawals.LOCK))
                .getFirst()
                .equals("true");
    }

    private void takeDown(String copy) {
        triage.takeDown(message(copy), TakenDownBecause.ASKED);
        entities.flush();
    }

    /** The message whose public copy it is, as an officer sees it. */
    private Triage.Target message(String copy) {
        String reference = database.texts("select reference from feedback where public_text = ?1", copy)
                .getFirst();
        int version = Integer.parseInt(database.texts("select version from feedback where reference = ?1", reference)
                .getFirst());
        return new Triage.Target(reference, version, OFFICER);
    }

    @Test
    void aReportOfAYearThatIsNotOverOrSaysNothingOfTheNextIsNotIssued() {
        RolledBack.run(() -> {
            withoutReports();
            ReportYear now = new ReportYear(England.day(TestClock.now()).withDayOfMonth(1));
            begin(now, TEXTS);
            assertThatExceptionOfType(IllegalTransitionException.class).isThrownBy(() -> issue(now));
        });
        RolledBack.run(() -> {
            withoutReports();
            ReportYear longAgo = new ReportYear(LocalDate.of(2015, 1, 1));
            begin(longAgo, new AnnualReport.Texts(null, null));
            assertThatExceptionOfType(IllegalTransitionException.class)
                    .isThrownBy(() -> reports.issue(target(longAgo), OfficerClearance.NOTHING));
        });
    }

    @Test
    void anIssuedReportIsNeitherWrittenNorIssuedAgain() {
        ReportYear year = ofSample().year();
        RolledBack.run(() -> assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> reports.save(target(year), year, TEXTS)));
        RolledBack.run(() -> assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> reports.begin(year, OFFICER)));
    }

    @Test
    void onlyOneReportIsPreparedAtATime() {
        RolledBack.run(() -> {
            withoutReports();
            begin(lastYear(), TEXTS);
            assertThatExceptionOfType(IllegalTransitionException.class)
                    .isThrownBy(() -> reports.begin(lastYear().next(), OFFICER));
        });
    }

    @ParameterizedTest
    @CsvSource({"299, NONE", "300, SOON", "349, SOON", "350, URGENT", "365, URGENT", "366, LATE"})
    void theClockRunsFromTheDayOnWhichTheLastReportWasIssued(int daysLater, AnnualClock.Alarm alarm) {
        LocalDate issued = England.day(Objects.requireNonNull(ofSample().issuedAt()));

        TestClock.onDay(
                issued.plusDays(daysLater),
                () -> assertThat(reports.due().alarm()).isEqualTo(alarm));
    }

    @Test
    void beforeTheFirstReportTheClockRunsFromTheFirstComment() {
        RolledBack.run(() -> {
            withoutReports();
            LocalDate first = LocalDate.parse(
                    database.texts("select (min(received_at) at time zone 'Europe/London')::date from feedback")
                            .getFirst());
            assertThat(reports.due().since()).isEqualTo(first);
        });
    }

    @Test
    void aCommentThatIsTakenDownLeavesTheReportAndItsFile() {
        AnnualReport report = ofSample();
        List<Line> lines = report.content().messages().lines();
        RolledBack.run(() -> {
            files.make(report.id());
            entities.flush();
            assertThat(pdf(report.id())).contains(SAID);

            takeDown(SAID);
            // The file is deleted by a statement; the persistence context still holds it.
            entities.clear();

            assertThat(database.count("annual_report_file where report_id = ?1", report.id()))
                    .as("nobody is given the old file")
                    .isZero();
            assertThat(database.count("annual_report where cast(content as text) like ?1", "%" + SAID + "%"))
                    .isZero();
            files.make(report.id());
            entities.flush();
            assertThat(pdf(report.id())).contains("A comment was withdrawn on").doesNotContain(SAID);
            assertThat(ofSample().content().messages().lines()).isEqualTo(lines);
        });
    }

    private List<String> textsOfSample() {
        return ofSample().content().comments().stream()
                .map(AnnualReportContent.Comment::text)
                .toList();
    }

    /** All others, where it is one of them. */
    private static List<String> without(String text, List<String> texts) {
        assertThat(texts).containsOnlyOnce(text);
        return texts.stream().filter(other -> !other.equals(text)).toList();
    }

    @Test
    void aCommentThatIsErasedLeavesTheReport() {
        List<String> comments = textsOfSample();
        RolledBack.run(() -> {
            erasure.erase(message(SAID), ErasedBecause.SENDER_ASKED);
            entities.flush();

            assertThat(textsOfSample()).isEqualTo(without(SAID, comments));
            assertThat(ofSample().content().withdrawals()).isNotEmpty();
        });
    }

    @Test
    void aCommentThatGoesToQuarantineLeavesTheReportAndItsFile() {
        AnnualReport report = ofSample();
        List<String> comments = textsOfSample();
        RolledBack.run(() -> {
            files.make(report.id());
            triage.quarantine(message(SAID));
            entities.flush();
            entities.clear();

            assertThat(textsOfSample()).isEqualTo(without(SAID, comments));
            assertThat(ofSample().content().withdrawals()).isNotEmpty();
            assertThat(database.count("annual_report_file where report_id = ?1", report.id()))
                    .isZero();
        });
    }

    @Test
    void anAnswerThatIsTakenDownLeavesTheReportAndItsCommentsStay() {
        RolledBack.run(() -> {
            UUID answer = ofSample().content().answers().getFirst().id();
            int comments = ofSample().content().comments().size();
            answers.takeDown(answer, answers.find(answer).orElseThrow().version(), TakenDownBecause.WRONG, OFFICER);
            entities.flush();

            assertThat(ofSample().content().answer(answer)).isNull();
            assertThat(ofSample().content().comments()).hasSize(comments);
        });
    }

    @Test
    void whatTheCouncilWroteIsTakenOutOfEveryPartOfTheReport() {
        AnnualReport report = ofSample();
        String written = Objects.requireNonNull(report.content().nextActions());
        List<Passage> passages = Passage.of(report.content());
        RolledBack.run(() -> {
            reports.takeOut(target(report.year()), "next-actions", TakenDownBecause.IDENTIFIES);
            entities.flush();
            entities.clear();

            assertThat(ofSample().content().nextActions()).isNull();
            assertThat(database.count(
                            "annual_report where id = ?1 and (next_actions <> ''"
                                    + " or position(?2 in cast(content as text)) > 0)",
                            report.id(),
                            written.lines().findFirst().orElseThrow()))
                    .isZero();
            assertThat(database.count("annual_report_file where report_id = ?1", report.id()))
                    .as("nobody is given the old file")
                    .isZero();
            assertThat(Passage.of(ofSample().content())).hasSize(passages.size() - 1);
            assertThat(database.acts(report.id().toString())).endsWith("annual-report.passage-taken-out");
        });
    }

    @Test
    void nothingIsTakenOutOfAReportThatIsOpenOrHasChanged() {
        AnnualReports.Target old =
                new AnnualReports.Target(ofSample().slug(), ofSample().version() - 1, OFFICER);
        RolledBack.run(() -> assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> reports.takeOut(old, "next-actions", TakenDownBecause.WRONG)));
        RolledBack.run(() -> assertThatExceptionOfType(StaleVersionException.class)
                .isThrownBy(() -> reports.takeOut(target(ofSample().year()), "nobody-7", TakenDownBecause.WRONG)));
        RolledBack.run(() -> {
            withoutReports();
            begin(lastYear(), TEXTS);
            assertThatExceptionOfType(IllegalTransitionException.class)
                    .isThrownBy(() -> reports.takeOut(target(lastYear()), "next-actions", TakenDownBecause.WRONG));
        });
    }

    @Test
    void theSameReportMakesTheSameFile() {
        AnnualReport report = ofSample();
        RolledBack.run(() -> {
            database.change("delete from annual_report_file");
            files.make(report.id());
            entities.flush();
            String first = hash(report.id());
            database.change("delete from annual_report_file");
            entities.clear();
            files.make(report.id());
            entities.flush();

            assertThat(hash(report.id())).isEqualTo(first);
        });
    }

    private String hash(UUID report) {
        return database.texts("select sha256 from annual_report_file where report_id = ?1", report)
                .getFirst();
    }

    private String pdf(UUID report) {
        byte[] bytes = entities.find(AnnualReportFile.class, report).bytes();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError("The file is no PDF", e);
        }
    }
}
