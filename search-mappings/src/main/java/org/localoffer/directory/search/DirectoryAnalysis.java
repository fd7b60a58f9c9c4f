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

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("directory_possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("directory_stemmer").type("stemmer").param("language", "english");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", "directory_possessive", "directory_stemmer");
        context.analyzer(PLAIN).custom().tokenizer("standard").tokenFilters("lowercase", "asciifolding");
        context.normalizer(SORT).custom().tokenFilters("lowercase", "asciifolding");
    }
}
