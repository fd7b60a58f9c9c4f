package org.localoffer.directory.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * Analyzers and normalizers of the index. Synonyms are in the vocabulary instead, so that a council can change them
 * without rebuilding the index.
 */
public class DirectoryAnalysis implements ElasticsearchAnalysisConfigurer {

    /** Stems English words: "therapies" matches "therapy". */
    public static final String ENGLISH = "directory_english";

    /** Lower-cases words and folds accents, without stemming. */
    public static final String PLAIN = "directory_plain";

    /** Keeps the whole value as one token, for sorting by name. */
    public static final String SORT = "directory_sort";

    private static final String WITHOUT_FULL_STOPS = "directory_abbreviations";
    private static final String WITHOUT_APOSTROPHES = "directory_apostrophes";

    /** A full stop between single letters: "S.E.N.D" is indexed as "send". */
    private static final String FULL_STOP_OF_ABBREVIATION =
            "(?<=(?<![\\p{L}\\p{N}])\\p{L})[.](?=\\p{L}(?![\\p{L}\\p{N}]))";

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        // Both as in the words of a question, see Word.plain: "O'Neill" is found by "oneill".
        context.charFilter(WITHOUT_FULL_STOPS)
                .type("pattern_replace")
                .param("pattern", FULL_STOP_OF_ABBREVIATION)
                .param("replacement", "");
        context.tokenFilter(WITHOUT_APOSTROPHES)
                .type("pattern_replace")
                .param("pattern", "['’]")
                .param("replacement", "");
        context.tokenFilter("directory_possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("directory_stemmer").type("stemmer").param("language", "english");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .charFilters(WITHOUT_FULL_STOPS)
                .tokenFilters(
                        "lowercase", "asciifolding", "directory_possessive", WITHOUT_APOSTROPHES, "directory_stemmer");
        context.analyzer(PLAIN)
                .custom()
                .tokenizer("standard")
                .charFilters(WITHOUT_FULL_STOPS)
                .tokenFilters("lowercase", "asciifolding", WITHOUT_APOSTROPHES);
        context.normalizer(SORT).custom().tokenFilters("lowercase", "asciifolding");
    }
}
