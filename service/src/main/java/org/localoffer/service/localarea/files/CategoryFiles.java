package org.localoffer.service.localarea.files;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.Category;

/** The files of an edition that are its categories: Markdown, whose head says what belongs to each. */
final class CategoryFiles {

    private static final String FOLDER = "categories";

    private static final TypeReference<Head> HEAD = new TypeReference<>() {};

    private static final List<String> GROUPS = List.of(Category.AGES, Category.TOPICS);
    private static final List<String> RULES = List.of("age", "help", "need", "sector");

    private final Map<String, Set<String>> known;
    private final Set<String> slugs = new HashSet<>();

    private CategoryFiles(Map<String, Set<String>> known) {
        this.known = known;
    }

    /**
     * Reads and checks the files, and sorts the categories by their order.
     *
     * @param known slugs by which a category can match, by search parameter
     * @throws InvalidLocalAreaException for the first mistake, with its file and line
     */
    static List<Category> read(AreaFiles files, Map<String, Set<String>> known) {
        CategoryFiles categories = new CategoryFiles(known);
        return files.in(FOLDER)
                .map(categories::read)
                .sorted(Comparator.comparingInt(Category::order))
                .toList();
    }

    private Category read(AreaFile file) {
        Head head = file.frontMatter(HEAD);
        need(file, "slug", head.slug());
        if (!Slugs.isSlug(head.slug())) {
            throw file.mistakeAt(file.lineOfKey("slug"), "'" + head.slug() + "' " + Slugs.WRONG);
        }
        if (!slugs.add(head.slug())) {
            throw file.mistakeAt(file.lineOfKey("slug"), "another file has the category '" + head.slug() + "'");
        }
        need(file, "title", head.title());
        need(file, "group", head.group());
        if (!GROUPS.contains(head.group())) {
            throw file.mistakeAt(file.lineOfKey("group"), "group is age or topic, not '" + head.group() + "'");
        }
        need(file, "summary", head.summary());
        Integer order = head.order();
        if (order == null) {
            throw file.mistakeAt(0, "needs order");
        }
        need(file, "match", head.match());
        checkMatch(file, head.match());
        return new Category(head.slug(), head.title(), head.group(), head.summary(), order, head.match(), file.body());
    }

    private static void need(AreaFile file, String key, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            throw file.mistakeAt(0, "needs " + key);
        }
    }

    private void checkMatch(AreaFile file, Map<String, Set<String>> match) {
        match.forEach((rule, values) -> {
            if (!RULES.contains(rule)) {
                throw file.mistake(
                        rule, "a category can match by " + String.join(", ", RULES) + ", not by '" + rule + "'");
            }
            if (values == null || values.isEmpty()) {
                throw file.mistakeAt(file.lineOfKey("match"), rule + " needs at least one value");
            }
            values.stream()
                    .filter(value -> !known.getOrDefault(rule, Set.of()).contains(value))
                    .findFirst()
                    .ifPresent(value -> {
                        throw file.mistake(value, rule + " has no '" + value + "'");
                    });
        });
    }

    private record Head(
            String slug,
            String title,
            String group,
            String summary,
            @Nullable Integer order,
            Map<String, Set<String>> match) {}
}
