package org.localoffer.service.search.index;

import java.util.List;
import java.util.stream.Collectors;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;

/**
 * Names of the engine's indexes and aliases. They contain the {@link #SHAPE}, so that builds whose indexes differ use
 * different ones. Searches go to one alias and writes to another, so that an index can be filled beside the one that is
 * searched.
 */
public final class IndexNames implements IndexLayoutStrategy {

    /**
     * Beginning of the {@linkplain IndexSchema#fingerprint fingerprint} of mapping, settings and cards. It is written
     * down because Hibernate Search asks for names before it can export the mapping. {@code IndexRebuildTest} tells what
     * it has to be after a change.
     */
    static final String SHAPE = "d4fea1e5";

    static final List<String> INDEXES = List.of(Listing.INDEX, Guide.INDEX);

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return numbered(index, 1);
    }

    @Override
    public String createWriteAlias(String index) {
        return write(index);
    }

    @Override
    public String createReadAlias(String index) {
        return read(index);
    }

    static String numbered(String index, int number) {
        return "%s-%s-%06d".formatted(index, SHAPE, number);
    }

    static String write(String index) {
        return index + "-" + SHAPE + "-write";
    }

    static String read(String index) {
        return index + "-" + SHAPE + "-read";
    }

    /** Address of what searches use: listings and guides. */
    static String searched() {
        return INDEXES.stream().map(IndexNames::read).collect(Collectors.joining(","));
    }

    /** Address of one set of indexes: listings and guides. */
    static String set(int number) {
        return INDEXES.stream().map(index -> numbered(index, number)).collect(Collectors.joining(","));
    }

    /** Pattern for all indexes of a shape. */
    static String all(String shape) {
        return INDEXES.stream().map(index -> index + "-" + shape + "-*").collect(Collectors.joining(","));
    }
}
