package org.localoffer.directory.guide;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A page of information, such as how to request an assessment, how to appeal, or what schools ordinarily provide. */
@Entity
@Indexed(index = Guide.INDEX)
public class Guide {

    /** Name of the index that its search documents are in. */
    public static final String INDEX = "guide";

    @Id
    @DocumentId
    private UUID id;

    @Column(unique = true)
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private GuideContent content;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Guide() {}

    public Guide(UUID id, String slug, GuideContent content) {
        this.id = id;
        this.slug = slug;
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public GuideContent content() {
        return content;
    }

    /**
     * Content of a guide.
     *
     * @param body Markdown
     * @param reviewed when somebody last checked it against the law; null if never
     * @param words other words that parents use for the subject
     */
    public record GuideContent(
            String title,
            String summary,
            String body,
            @Nullable LocalDate reviewed,
            Set<String> kindsOfHelp,
            Set<String> needs,
            Set<String> coverage,
            Set<String> words) {

        public GuideContent {
            kindsOfHelp = orEmpty(kindsOfHelp);
            needs = orEmpty(needs);
            coverage = orEmpty(coverage);
            words = orEmpty(words);
        }

        /** Stored content omits empty sets. */
        private static Set<String> orEmpty(@Nullable Set<String> values) {
            return values == null ? Set.of() : values;
        }
    }
}
