package org.localoffer.service.localarea.edition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.localarea.model.Area;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.service.privacy.LocalAreaTerms;

/** The words of the edition in force. */
@Singleton
public class EditionTerms implements LocalAreaTerms {

    private final CurrentLocalArea localArea;
    private volatile @Nullable Made made;

    EditionTerms(CurrentLocalArea localArea) {
        this.localArea = localArea;
    }

    @Override
    public boolean have(String word) {
        return words().contains(word);
    }

    @Override
    public boolean nameNeed(String words) {
        return localArea.get().needs().names(words);
    }

    /** Computed once for each edition, since every word of every text is looked up in the set. */
    private Set<String> words() {
        CurrentLocalArea.Opened opened = localArea.opened();
        Made last = made;
        if (last == null || last.edition() != opened.number()) {
            last = new Made(opened.number(), of(opened.area()));
            made = last;
        }
        return last.words();
    }

    private record Made(int edition, Set<String> words) {}

    /** All words of a local area, in lower case. */
    public static Set<String> of(LocalArea area) {
        Set<String> words = new HashSet<>();
        Stream.of(
                        area.needs(),
                        area.kindsOfHelp(),
                        area.referrers(),
                        area.coverage().terms(),
                        area.languages())
                .map(Terms::all)
                .flatMap(terms -> terms.stream())
                .flatMap(EditionTerms::words)
                .forEach(words::add);
        area.areas().all().stream()
                .map(Area::label)
                .flatMap(EditionTerms::words)
                .forEach(words::add);
        area.gazetteer().names().flatMap(EditionTerms::words).forEach(words::add);
        area.vocabulary().concepts().stream()
                .map(Concept::label)
                .flatMap(EditionTerms::words)
                .forEach(words::add);
        words(area.council().name()).forEach(words::add);
        return words;
    }

    private static Stream<String> words(Term term) {
        return Stream.concat(words(term.label()), term.words().stream().flatMap(EditionTerms::words));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}'’-]+", -1))
                .filter(word -> word.length() > 1);
    }
}
