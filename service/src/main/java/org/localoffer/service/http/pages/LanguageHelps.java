package org.localoffer.service.http.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.OtherLanguage;
import org.localoffer.service.localarea.model.OtherLanguages;
import org.localoffer.service.search.understand.QuestionLanguage;
import org.localoffer.web.search.LanguageHelp;
import org.localoffer.web.search.LanguageText;

/** Builds what the results page says to families who ask in other languages. */
final class LanguageHelps {

    private LanguageHelps() {}

    /** @param asked null for a question in English, which needs no such help */
    static @Nullable LanguageHelp of(@Nullable QuestionLanguage asked, OtherLanguages languages) {
        if (asked == null) {
            return null;
        }
        List<LanguageText> likely = asked.codes().stream()
                .flatMap(code -> languages.all().stream()
                        .filter(language -> language.code().equals(code)))
                .map(LanguageHelps::text)
                .toList();
        List<LanguageText> others = languages.all().stream()
                .filter(language -> !asked.codes().contains(language.code()))
                .map(LanguageHelps::text)
                .toList();
        return likely.isEmpty() ? new LanguageHelp(others, List.of()) : new LanguageHelp(likely, others);
    }

    private static LanguageText text(OtherLanguage language) {
        int phone = language.text().indexOf(OtherLanguage.PHONE);
        return new LanguageText(
                language.code(),
                language.ownName(),
                language.direction(),
                language.text().substring(0, phone),
                language.text().substring(phone + OtherLanguage.PHONE.length()));
    }
}
