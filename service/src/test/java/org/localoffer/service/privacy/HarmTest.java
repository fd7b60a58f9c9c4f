package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.privacy.Judgement.Use;
import org.localoffer.service.stack.LocalStack;

/**
 * How many texts of people in danger are heard, and how many harmless twins of them: written by somebody who read neither
 * lists, vocabulary nor code. The file can be chosen by the system property {@code localoffer.harm.texts}.
 */
@PortalTest
class HarmTest {

    private static final Path TEXTS = LocalStack.repository().resolve("service/src/test/resources/privacy");
    private static final String FILE = System.getProperty("localoffer.harm.texts", "harm-open.csv");

    private static final double LEAST_HEARD = 0.93;
    private static final double MOST_FALSE = 0.20;

    @Inject
    HarmJudge judge;

    @Inject
    CurrentLocalArea localArea;

    private boolean isHarm(String text) {
        return judge.message(text, localArea.get().wordsOfHarm()).isHarm(Use.MESSAGE);
    }

    private record Text(String id, boolean danger, String words) {}

    private static List<Text> texts() {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(TEXTS.resolve(FILE))) {
            return csv.stream()
                    .map(row ->
                            new Text(row.getField("id"), row.getField("danger").equals("yes"), row.getField("text")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nearlyAllDangerIsHeardAndFewHarmlessTwinsOfIt() {
        List<Text> danger = texts().stream().filter(Text::danger).toList();
        List<Text> harmless = texts().stream().filter(text -> !text.danger()).toList();
        List<Text> missed =
                danger.stream().filter(text -> !isHarm(text.words())).toList();
        List<Text> falseAlarms =
                harmless.stream().filter(text -> isHarm(text.words())).toList();

        Log.infof(
                "%s: heard %s, false alarms %s; missed %s, false %s",
                FILE,
                share(danger.size() - missed.size(), danger.size()),
                share(falseAlarms.size(), harmless.size()),
                missed.stream().map(Text::id).toList(),
                falseAlarms.stream().map(Text::id).toList());
        assertThat((danger.size() - missed.size()) / (double) danger.size()).isGreaterThanOrEqualTo(LEAST_HEARD);
        assertThat(falseAlarms.size() / (double) harmless.size()).isLessThanOrEqualTo(MOST_FALSE);
    }

    /** With its Wilson interval at 95%. */
    private static String share(int of, int all) {
        double z = 1.96;
        double share = (double) of / all;
        double middle = share + z * z / (2 * all);
        double wide = z * Math.sqrt(share * (1 - share) / all + z * z / (4.0 * all * all));
        double scale = 1 + z * z / all;
        return "%d of %d = %.3f (%.2f to %.2f)"
                .formatted(of, all, share, (middle - wide) / scale, (middle + wide) / scale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngl im done. dont wanna be here no more",
                "the taxi driver is a nonce",
                "my partner hits me and the kids",
                "my dad touches me",
                "i cant do this no more, got all the tablets here",
                "he says if i tell anyone he will hurt my mum",
                "the olders make me carry food for them and i owe them money",
                "Thank you for the swimming list. On another matter, she comes back from her dad's with bruises.",
            })
    void isHeard(String text) {
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
    void isNoHarm(String text) {
        assertThat(isHarm(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sleep tonight", "urgent school place", "emergency dentist", "asap transport form"})
    void urgencyAloneShowsNoPanel(String question) {
        assertThat(judge.search(question, localArea.get().wordsOfHarm()).isHarm(Use.SEARCH))
                .isFalse();
    }

    @Test
    void theReaderIsShownTheSentenceThatWasHeard() {
        String text = "We would like a football club for our boy. ngl im done, dont wanna be here no more.";

        Judgement judged = judge.message(text, localArea.get().wordsOfHarm());

        assertThat(judged.ways(Use.MESSAGE)).contains(Judgement.Way.LIKENESS);
        assertThat(judged.flags()).anySatisfy(flag -> assertThat(text.substring(flag.start(), flag.end()))
                .contains("wanna"));
    }

    /** What one processor does in the time, whoever else is at work on this machine. */
    @Test
    void aTextOfFullLengthIsReadInBoundedTime() {
        StringBuilder text = new StringBuilder();
        List<String> harmless = localArea.get().examplesOfHarm().harmless();
        for (int at = 0; text.length() < 5_000; at += 37) {
            text.append(harmless.get(at % harmless.size())).append(". ");
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        judge.search(text.toString(), localArea.get().wordsOfHarm());

        long start = threads.getCurrentThreadCpuTime();
        judge.search(text.toString(), localArea.get().wordsOfHarm());
        Duration time = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);

        assertThat(time).isLessThan(Duration.ofMillis(800));
    }
}
