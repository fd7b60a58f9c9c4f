package org.localoffer.service.search.understand;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.language.EnglishWords;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.HarmJudge;

/** Reads questions by the edition in force. */
@ApplicationScoped
public class Questions {

    private final CurrentLocalArea localArea;
    private final PlaceFinder places;
    private final OwnWords ownWords;
    private final EnglishWords english;
    private final Meanings meanings;
    private final HarmJudge judge;

    Questions(
            CurrentLocalArea localArea,
            PlaceFinder places,
            OwnWords ownWords,
            EnglishWords english,
            Meanings meanings,
            HarmJudge judge) {
        this.localArea = localArea;
        this.places = places;
        this.ownWords = ownWords;
        this.english = english;
        this.meanings = meanings;
        this.judge = judge;
    }

    /**
     * What the question means.
     *
     * @param place given beside it; null where none was
     * @param exactly looks for these words, and reads nothing into them
     */
    public Interpretation read(String text, @Nullable String place, boolean exactly) {
        return read(text, place, exactly, localArea.get());
    }

    /** The same, as another edition would read it. */
    public Interpretation read(String text, @Nullable String place, boolean exactly, LocalArea area) {
        Spelling spelling = new Spelling(area.vocabulary(), area.gazetteer().words(), ownWords.counts(), english);
        Interpreter interpreter = new Interpreter(
                area.vocabulary(),
                places,
                spelling,
                english,
                meanings,
                asked -> judge.search(asked, area.wordsOfHarm()));
        return exactly ? interpreter.exactly(text, place) : interpreter.interpret(text, place);
    }
}
