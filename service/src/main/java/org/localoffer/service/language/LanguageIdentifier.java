package org.localoffer.service.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the language of a text by its n-grams, with the library language-detector. The profiles of twenty
 * languages take 8 MB and some 0.3 seconds to load, so they are loaded on a thread of their own when a text first needs
 * them.
 */
@Singleton
public class LanguageIdentifier {

    private static final String ENGLISH = "en";

    /** In characters. Texts up to this length are read as a whole rather than by random samples. */
    private static final int SHORT_TEXT = 1000;

    /** How much more the beginnings and endings of words count than the middle; values of the library's authors. */
    private static final double PREFIX_FACTOR = 1.5;

    private static final double SUFFIX_FACTOR = 2;

    /** Languages that are less probable are left out of the result. */
    private static final double LEAST_PROBABLE = 0.01;

    private final AtomicBoolean isLoading = new AtomicBoolean();
    private volatile @Nullable Loaded loaded;

    /** @param codes the languages asked for, whether the library knows them or not */
    private record Loaded(Set<String> codes, LanguageDetector detector) {}

    /**
     * How probable each language is for the text, in lower case, from 0 to 1. Languages below 0.01 and those that the
     * library does not know are left out. Empty while the profiles are loaded.
     *
     * @param codes BCP 47 codes of the languages that are considered besides English
     */
    public Optional<Map<String, Double>> probabilities(String text, Set<String> codes) {
        Loaded current = loaded;
        if (current == null || !current.codes().equals(codes)) {
            loadInBackground(codes);
            return Optional.empty();
        }
        return Optional.of(current.detector().getProbabilities(text.toLowerCase(Locale.ROOT)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        found -> found.getLocale().getLanguage(), DetectedLanguage::getProbability)));
    }

    private void loadInBackground(Set<String> codes) {
        if (isLoading.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("languages").start(() -> {
                try {
                    load(codes);
                } catch (RuntimeException e) {
                    Log.error("Other languages are recognised by their words alone: no profiles could be read", e);
                } finally {
                    isLoading.set(false);
                }
            });
        }
    }

    /** Loads the profiles of these languages and of English, and forgets those loaded before. */
    void load(Set<String> codes) {
        List<LdLocale> known = BuiltInLanguages.getLanguages().stream()
                .filter(locale -> locale.getLanguage().equals(ENGLISH) || codes.contains(locale.getLanguage()))
                .filter(locale -> !isVariant(locale))
                .toList();
        loaded = new Loaded(
                Set.copyOf(codes),
                LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(profiles(known))
                        .shortTextAlgorithm(SHORT_TEXT)
                        .prefixFactor(PREFIX_FACTOR)
                        .suffixFactor(SUFFIX_FACTOR)
                        .probabilityThreshold(LEAST_PROBABLE)
                        .build());
    }

    /** Of the two profiles of Chinese, the simplified one is used. */
    private static boolean isVariant(LdLocale locale) {
        return locale.getRegion().asSet().contains("TW");
    }

    private static List<LanguageProfile> profiles(List<LdLocale> locales) {
        List<LanguageProfile> profiles = new ArrayList<>();
        LanguageProfileReader reader = new LanguageProfileReader();
        try {
            for (LdLocale locale : locales) {
                profiles.add(reader.readBuiltIn(locale));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profiles;
    }
}
