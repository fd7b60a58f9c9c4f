package org.localoffer.directory.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * How text becomes searchable words. Synonyms are not here: what words mean is the vocabulary's, which a council can
 * change without building the index again.
 */
public class DirectoryAnalysis implements ElasticsearchAnalysisConfigurer {

    /** English words, stemmed: "therapies" finds "therapy". */
    public static final String ENGLISH = "directory_english";

    /** Words as they are written, without case and accents. */
    public static final String PLAIN = "directory_plain";

    /** A whole value as one word, for sorting by name. */
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
