package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    @ParameterizedTest
    @CsvSource({
        "editor:jo,        provider:jo,     true",
        "editor:jo,        editor:jo,       true",
        "editor:jo,        editor:jo2,      false",
        "editor:jo,        provider:jo:ed,  false",
        "editor:jo:ed,     provider:jo:ed,  true",
        "editor:jo,        import:jo,       false",
        "system:retention, system:retention, false",
        "system,           system,          false",
        "public,           editor:public,   false",
    })
    void onePersonMayHaveSeveralRolesAndAnythingElseIsNobody(String actor, String other, boolean same) {
        assertThat(Actor.of(actor).isSamePersonAs(Actor.of(other))).isEqualTo(same);
    }

    @Test
    void nobodyIsTheSameAsWhoeverIsNotKnown() {
        assertThat(Actor.of("editor:jo").isSamePersonAs(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provider:jo-at-the-club",
                "editor:jo",
                "commissioner:jo:ed::",
                "safeguarding::jo",
                "information-governance:jo",
                "import:trafford-schools",
                "system:retention",
                "system",
                "public",
                "operator"
            })
    void whatIsStoredIsReadBack(String text) {
        assertThat(Actor.of(text).text()).isEqualTo(text);
    }

    @Test
    void theNameIsAllThatStandsAfterTheFirstColon() {
        assertThat(Actor.of("editor:jo:ed")).isEqualTo(new Actor(ActorRole.EDITOR, "jo:ed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jo", "Editor:jo", "EDITOR", ":jo"})
    void nobodyActsInAnUnknownRole(String text) {
        assertThatThrownBy(() -> Actor.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "editor:jo:ed,     jo:ed",
        "information-governance:jo, jo",
        "import:trafford,  an import",
        "system:retention, this site",
        "public,           whoever sent it",
        "operator,         operator",
    })
    void pagesCallPeopleByNameAndNothingElse(String actor, String shown) {
        assertThat(Actor.of(actor).shownName()).isEqualTo(shown);
    }
}
