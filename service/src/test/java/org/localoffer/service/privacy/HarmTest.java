package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.CpuTime;
import org.localoffer.service.PortalTest;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.privacy.HarmJudgement.Use;
import org.localoffer.service.stack.LocalStack;

/**
 * Recall on texts of people in danger, and the rate of false positives on similar harmless texts. Their author had read
 * neither lists, vocabulary nor code. Texts that have become training examples since are skipped.
 */
@PortalTest
class HarmTest {

    private static final Path TEXTS = LocalStack.repository().resolve("service/src/test/resources/privacy");

    @Inject
    HarmJudge judge;

    @Inject
    CurrentLocalArea localArea;

    private boolean isHarm(String text) {
        return judge.message(text, localArea.get().harmPhrases()).isHarm(Use.MESSAGE);
    }

    private record Text(String id, boolean danger, String words) {}

    private List<Text> texts(String file) {
        Set<String> examples = Set.copyOf(localArea.get().examplesOfHarm().all());
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(TEXTS.resolve(file))) {
            return csv.stream()
                    .filter(row -> !examples.contains(row.getField("text")))
                    .map(row ->
                            new Text(row.getField("id"), row.getField("danger").equals("yes"), row.getField("text")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "harm-open.csv, 0.9, 0.2",
        "harm-second.csv, 0.9, 0.25",
        "harm-held-back.csv, 0.85, 0.4",
        "harm-third.csv, 0.8, 0.27",
        "harm-fourth.csv, 0.8, 0.22",
        "harm-data-requests.csv, 0.8, 0.22",
    })
    void recallIsHighAndTheFalsePositiveRateIsLow(String file, double minDetected, double maxFalse) {
        List<Text> texts = texts(file);
        List<Text> danger = texts.stream().filter(Text::danger).toList();
        List<Text> harmless = texts.stream().filter(text -> !text.danger()).toList();
        List<Text> missed =
                danger.stream().filter(text -> !isHarm(text.words())).toList();
        List<Text> falsePositives =
                harmless.stream().filter(text -> isHarm(text.words())).toList();

        Log.infof(
                "%s: heard %s, false alarms %s; missed %s, false %s",
                file,
                WilsonInterval.share(danger.size() - missed.size(), danger.size()),
                WilsonInterval.share(falsePositives.size(), harmless.size()),
                missed.stream().map(Text::id).toList(),
                falsePositives.stream().map(Text::id).toList());
        assertThat((danger.size() - missed.size()) / (double) danger.size()).isGreaterThanOrEqualTo(minDetected);
        assertThat(falsePositives.size() / (double) harmless.size()).isLessThanOrEqualTo(maxFalse);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngl im done. dont wanna be here no more",
                "the taxi driver is a nonce",
                "my partner hits me and the kids",
                "my dad touches me",
                "i cant do this no more, got all the tablets here",
                "We need a club that runs late because he takes the belt to my boy when he gets in.",
                "he says if i tell anyone he will hurt my mum",
                "the olders make me carry food for them and i owe them money",
                "Thank you for the swimming list. On another matter, she comes back from her dad's with bruises.",
            })
    void dangerIsDetected(String text) {
        assertThat(isHarm(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is there a swimming club for my son on Saturdays?",
                "The listing says free but it is ten pounds.",
                "urgent appointment speech therapy",
                "We are killing ourselves to find a place at a special school.",
                "wheelchair repair tonight",
            })
    void harmlessTextIsNotDetected(String text) {
        assertThat(isHarm(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleep tonight", "urgent school place", "emergency dentist", "asap transport form"})
    void urgencyAloneShowsNoPanel(String question) {
        assertThat(judge.search(question, localArea.get().harmPhrases()).isHarm(Use.SEARCH))
                .isFalse();
    }

    @Test
    void theDetectedSentenceIsFlagged() {
        String text = "We would like a football club for our boy. ngl im done, dont wanna be here no more.";

        HarmJudgement judged = judge.message(text, localArea.get().harmPhrases());

        assertThat(judged.ways(Use.MESSAGE)).contains(HarmJudgement.Way.LIKENESS);
        assertThat(judged.flags()).anySatisfy(flag -> assertThat(text.substring(flag.start(), flag.end()))
                .contains("wanna"));
    }

    /** A harmless letter of almost the maximum length of 5,000 characters, longer than the budget for embeddings. */
    private static final String LETTER = """
            We moved to the area in August and we are still finding our feet.
            My daughter is nine, she has Down's syndrome, and she starts at her new school after half term.
            I have been through most of your pages and there are some things I could not find.
            First, is there a swimming lesson for children who need a bit more time in the changing room?
            The leisure centre lists one on Tuesdays, but the telephone number rings out.
            She can swim a width on her back and loves to dive for hoops.
            A small class would suit her better than a busy pool.
            Second, does the library still run its story time on Saturday mornings?
            Your page says ten o'clock and the poster in the window says half past.
            We would come by bus, so it helps to know which one is right.
            My husband uses a walking frame and needs a step-free way in.
            Third, I would like to know how we ask for a short break.
            Our last council gave us four hours a week with a personal assistant.
            She took her to the park, to the cinema and once to a farm with lambs.
            I do not know whether that carries over or whether we start again.
            The form on your site asks for a reference number that I do not have.
            Could somebody tell me where to find it, or send me a paper copy?
            I also have a son of four who has just been given a hearing aid.
            The audiology clinic was friendly and the moulds arrived within a week.
            Nursery would like some advice on where he should sit at circle time.
            Is there a teacher of the deaf who visits nurseries in our part of the county?
            He is learning a few signs from a video and shows them to his sister at tea.
            A signing class for the whole family would be lovely, in the evening if there is one.
            We have one car and my shifts at the bakery finish at three.
            For the holidays we are looking for a playscheme with some outdoor space.
            She likes trampolines, painting and anything with music.
            The one at the community centre looks good, but it does not say what it costs.
            It does not say whether lunch is included either.
            Please could you add the price and the times to the listing?
            I noticed that two of the links on the transport page lead nowhere.
            The one for the bus pass opens an empty page on my phone.
            The other asks me to sign in, and I have no account.
            I found the page about education, health and care plans very clear.
            The drawing of the timeline is on our fridge now.
            Our plan was written by another authority and it has been sent to you by post.
            Who will be our named officer, and when will we hear from them?
            We would like the speech therapy to stay as it is, twice a term.
            Her therapist wrote a very good report in the spring and I can send it.
            My mother lives with us and helps with the school run on Mondays.
            She would enjoy a coffee morning for grandparents if you know of one.
            There was one where we lived before and she made good friends there.
            We also have a spaniel, so a dog-friendly group would be a bonus.
            Your newsletter is a nice idea and I have put my name down for it.
            Could it have the dates of the half term activities a little earlier?
            Places seem to go quickly and we only heard of the circus day afterwards.
            The football club wrote back the same day and has a girls' team.
            The coach has done a course on Makaton and sounded keen.
            There is one more thing about the swings in the park by the river.
            The seat with the high back has been taken down for repair since July.
            Does the parks team know when it will be back?
            Her cousin comes to stay at Easter and uses a wheelchair outdoors.
            We would love to take both of them to the nature reserve.
            The map shows a boardwalk, but not how wide the gates are.
            Is there a toilet with a hoist anywhere near the car park?
            The garden centre has one and lets people use it without buying anything.
            You could add it to your list of accessible places.
            The cinema has relaxed showings on the first Sunday of the month.
            We went to see the film about the bear and stayed to the end.
            The staff left the lights on low and nobody minded the noise.
            My son laughed so much that his hearing aid whistled.
            The museum lends out rucksacks with headphones and picture cards.
            I have told the parents at the school gate about it.
            Some of them did not know that your directory exists.
            Perhaps the school could put the address into its weekly letter.
            I have bought her shin pads and a purple water bottle.
            Last of all, thank you to the lady on the telephone who was so patient.
            She explained the difference between the two kinds of transport help.
            She also gave me the address of the parent carer forum.
            I went to their meeting and came home with a bag of leaflets.
            It was good to meet other families over a cup of tea.
            I look forward to your answer, and there is no hurry.
            Evenings are best if you would rather ring, after the children are in bed.
            With kind regards from all of us.
            """.replace('\n', ' ');

    @Test
    void aHarmlessLetterOfFullLengthIsAnalysedInBoundedTimeAndNotQuarantined() {
        assertThat(LETTER.length()).isBetween(4_000, 5_000);
        HarmJudgement judged = judge.search(LETTER, localArea.get().harmPhrases());

        assertThat(judged.complete()).isTrue();
        assertThat(judged.isHarm(Use.MESSAGE)).isFalse();
        // All threads, since the model uses its own.
        Duration bound = Duration.ofMillis(400);
        assertThat(CpuTime.leastOfAllThreads(
                        () -> judge.search(LETTER, localArea.get().harmPhrases()), 5, bound))
                .isLessThan(bound);
    }

    @Test
    void dangerInALetterOfFullLengthIsDetected() {
        int middle = LETTER.indexOf("For the holidays");
        String text = LETTER.substring(0, middle) + "His stepdad hits him with a belt when we are alone. "
                + LETTER.substring(middle);

        assertThat(isHarm(text)).isTrue();
    }
}
