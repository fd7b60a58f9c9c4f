package org.localoffer.service.feedback.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.semantic.EmbeddingMatcher;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryReader;

/** Reads the text of a message, sentence by sentence, by the parser that reads searches. */
@ApplicationScoped
public class MessageReader {

    private final QueryReader queries;
    private final EmbeddingMatcher matcher;
    private final UsualProvision usual;

    MessageReader(QueryReader queries, EmbeddingMatcher matcher, UsualProvision usual) {
        this.queries = queries;
        this.matcher = matcher;
        this.usual = usual;
    }

    /** Whether messages are read by all means there are; in the first minute after the start, by their words alone. */
    public boolean isReady() {
        return matcher.haveLearnt();
    }

    /**
     * Reads a message. A long one takes up to a second.
     *
     * @param listing the listing that it is about; null if it is about none
     */
    public MessageReading read(String text, @Nullable ListingContent listing, LocalArea area) {
        boolean bySimilarity = isReady();
        return read(
                text, listing, area, sentence -> queries.sentence(sentence, bySimilarity, area), usual::needWithHelp);
    }

    static MessageReading read(
            String text,
            @Nullable ListingContent listing,
            LocalArea area,
            Function<String, ParsedQuery> parser,
            Function<String, Optional<String>> usualNeed) {
        Sentences sentences = Sentences.of(text, parser);
        HelpReader help = new HelpReader(area.vocabulary());
        List<String> needs = new NeedReader(area.vocabulary(), area.needs(), usualNeed).read(sentences);
        return new MessageReading(
                listing == null ? help.read(sentences) : help.sort(listing.kindsOfHelp(), sentences),
                needs.isEmpty() && listing != null ? onlyNeed(listing) : needs,
                AgeReader.read(sentences, text),
                area(sentences),
                sector(listing, sentences));
    }

    private static List<String> onlyNeed(ListingContent listing) {
        return listing.needs().types().size() == 1 ? List.copyOf(listing.needs().types()) : List.of();
    }

    /** The first place of the local area; where a family comes from, or has been sent to, is not where help is missing. */
    private static @Nullable String area(Sentences sentences) {
        return sentences.each().stream()
                .map(sentence -> area(sentence.parsed()))
                .filter(Objects::nonNull)
                .filter(slug -> !slug.equals(Areas.OUTSIDE))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String area(ParsedQuery parsed) {
        if (parsed.place() != null) {
            return parsed.place().area();
        }
        return parsed.area() == null ? null : parsed.area().slug();
    }

    /** The listing's sector, or the first that a sentence asks for. */
    private static @Nullable String sector(@Nullable ListingContent listing, Sentences sentences) {
        if (listing != null) {
            return listing.sector() == null ? null : listing.sector().slug();
        }
        return sentences.each().stream()
                .filter(Sentence::asks)
                .flatMap(sentence -> sentence.parsed().sectors().stream())
                .map(Sector::slug)
                .findFirst()
                .orElse(null);
    }
}
