package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import io.quarkus.qute.TemplateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.web.layout.Link;

class ScopeResolverTest {

    private static final List<Link> LINKS = List.of(new Link("First", "/1"), new Link("Second", "/2"));

    private final Pages pages = new Pages();

    @ParameterizedTest
    @CsvSource({
        "{#for link in links}{#for inner in links}{link.label}{inner.label} {/for}{/for},"
                + " FirstFirst FirstSecond SecondFirst SecondSecond",
        "{#for link in links}{link_count} of {links.size} {/for}, 1 of 2 2 of 2",
        "{#for link in links}{#let text=link.label}{text} {/let}{/for}, First Second",
        "{#let link='outer'}{#for link in links}{link.label} {/for}{link}{/let}, First Second outer",
        "{#for link in links}{missing ?: 'none'} {/for}, none none",
        // A property of a link is not looked for in the scopes around it.
        "{#for link in links}{#let other='outer'}{link.other ?: 'none'} {/let}{/for}, none none"
    })
    void theNearestScopeThatHasANameGivesItsValue(String template, String shown) {
        assertThat(pages.renderText(template, "links", LINKS).strip()).isEqualTo(shown);
    }

    @Test
    void aNameThatNoScopeHasIsAnError() {
        assertThatThrownBy(() -> pages.renderText("{#for link in links}{missing}{/for}", "links", LINKS))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("missing");
    }
}
