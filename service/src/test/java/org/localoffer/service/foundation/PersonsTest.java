package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

    @ParameterizedTest
    @CsvSource({
        "editor:jo,        provider:jo,    true",
        "editor:jo,        editor:jo,      true",
        "editor:jo,        editor:jo2,     false",
        "editor:jo,        provider:jo:ed, false",
        "editor:jo,        import:trafford, false",
        "editor:jo,,                       false",
    })
    void onePersonMayHaveSeveralRoles(String actor, @Nullable String other, boolean same) {
        assertThat(Persons.areSame(actor, other)).isEqualTo(same);
    }
}
