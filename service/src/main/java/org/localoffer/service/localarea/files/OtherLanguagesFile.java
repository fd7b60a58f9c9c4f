package org.localoffer.service.localarea.files;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.OtherLanguage;
import org.localoffer.service.localarea.model.OtherLanguages;

/** The file of an edition that says in which other languages families ask. */
final class OtherLanguagesFile {

    private static final String PATH = "other-languages.yaml";

    private static final TypeReference<Content> CONTENT = new TypeReference<>() {};

    private final AreaFile file;

    private OtherLanguagesFile(AreaFile file) {
        this.file = file;
    }

    private record Content(
            @Nullable List<String> noEnglish, @Nullable List<OtherLanguage> languages) {}

    /** Editions published before the file existed get the one shipped with the product. */
    static OtherLanguages read(AreaFiles files) {
        return new OtherLanguagesFile(files.find(PATH).orElseGet(() -> AreaFiles.shipped(PATH))).read();
    }

    private OtherLanguages read() {
        Content content = file.yaml(CONTENT);
        List<OtherLanguage> languages = content.languages() == null ? List.of() : content.languages();
        Set<String> codes = new HashSet<>();
        for (OtherLanguage language : languages) {
            check(language);
            if (!codes.add(language.code())) {
                throw mistake(language, "appears here twice");
            }
        }
        return new OtherLanguages(content.noEnglish() == null ? List.of() : content.noEnglish(), languages);
    }

    private void check(OtherLanguage language) {
        if (language.code() == null || !language.code().matches("[a-z]{2,3}") || "en".equals(language.code())) {
            throw mistake(language, "is not the code of another language, such as pl");
        }
        if (isBlank(language.name()) || isBlank(language.ownName()) || isBlank(language.text())) {
            throw mistake(language, "needs name, own_name and text");
        }
        if (!"ltr".equals(language.direction()) && !"rtl".equals(language.direction())) {
            throw mistake(language, "needs the direction ltr or rtl");
        }
        checkText(language);
        if (language.script() == UnicodeScript.LATIN && language.words().isEmpty()) {
            throw mistake(language, "needs words: by its letters alone it cannot be told from English");
        }
    }

    private void checkText(OtherLanguage language) {
        String withoutPhone = language.text().replace(OtherLanguage.PHONE, "");
        if (language.text().length() - withoutPhone.length() != OtherLanguage.PHONE.length()
                || withoutPhone.contains("{")) {
            throw mistake(language, "needs " + OtherLanguage.PHONE + " once in its text, and no other placeholder");
        }
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    private InvalidLocalAreaException mistake(OtherLanguage language, String problem) {
        return file.mistake("code: " + language.code(), "the language '" + language.code() + "' " + problem);
    }
}
