package org.localoffer.benchmark.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DeskPageTest {

    @Test
    void pagesOfGapsAreThoseThatTheTableLinksTo() {
        String html = """
                <a href="/commissioner/gaps?sort=due">Due</a>
                <a href="/commissioner/gaps/respite~asd~5-11~-~-">Respite</a>
                <a class="row" href="/commissioner/gaps/respite~asd~5-11~-~-">again</a>
                <a href="/commissioner/gaps/-~slcn~any~north-town~health">Speech</a>
                <a href="/commissioner/gaps/-~slcn~any~north-town~health/diagnosis">Change it</a>
                <a href="/commissioner/gaps/broken~key">Broken</a>
                """;

        assertThat(DeskPage.gaps(html).paths())
                .containsExactly(
                        "/commissioner/gaps/respite~asd~5-11~-~-", "/commissioner/gaps/-~slcn~any~north-town~health");
    }

    @Test
    void tenGapsAreEnough() {
        String html = IntStream.range(0, 30)
                .mapToObj(i -> "<a href=\"/commissioner/gaps/help-" + i + "~-~-~-~-\">")
                .collect(Collectors.joining());

        assertThat(DeskPage.gaps(html).paths()).hasSize(10);
    }

    @Test
    void whatOfficersSearchForIsEncoded() {
        assertThat(DeskPage.ofEditor("LO-22222-33333", "Sea & Sand: a club")
                        .getLast()
                        .paths())
                .containsExactly("/editor/messages?state=all&q=Sea+%26+Sand%3A+a+club");
    }
}
