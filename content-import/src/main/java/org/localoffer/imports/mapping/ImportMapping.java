package org.localoffer.imports.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportSource;
import org.localoffer.imports.csv.CsvFile;
import org.localoffer.imports.csv.CsvRow;
import org.localoffer.imports.mapping.Expression.ColumnUse;

/** How the columns of one source's file become listings; the module's README describes the format. */
public final class ImportMapping {

    private static final List<String> USUAL_BLANKS = List.of("NA", "N/A", "NULL", "-");
    private static final String SHIPPED = "/mappings/";

    private final String file;
    private final ImportSource source;
    private final @Nullable Character separator;
    private final Set<String> blanks;
    private final boolean cutsLongText;
    private final boolean needsAKindOfHelp;
    private final Conditions only;
    private final Conditions except;
    private final RowRule rule;
    private final List<ColumnUse> columns;

    private ImportMapping(String file, MappingSection root, Expressions expressions) {
        this.file = file;
        MappingSection from = root.section("source");
        this.source = new ImportSource(
                from.requiredText("name"),
                from.requiredText("licence"),
                from.text("licence_url"),
                from.requiredText("attribution"));
        MappingSection format = root.section("file");
        this.separator = separator(format);
        List<String> said = format.texts("blanks");
        this.blanks = lowerCase(said == null ? USUAL_BLANKS : said);
        this.cutsLongText = either(format, "too_long", "refuse", "cut");
        this.needsAKindOfHelp = either(format, "no_kind_of_help", "accept", "leave-out");
        List<String> roles = format.texts("role_mailboxes");
        this.only = root.conditions("only", Conditions.ALWAYS);
        this.except = root.conditions("except", Conditions.NEVER);
        MappingSection provider = root.section("provider");
        this.rule = new RowRule(
                id(root),
                provider.required("name"),
                ContentRule.sector(provider),
                lowerCase(roles == null ? List.of() : roles),
                ContentRule.read(root.section("listing")));
        this.columns = expressions.columns();
    }

    /**
     * Parses a mapping.
     *
     * @param file its name, for error messages
     * @throws InvalidMappingException with every error in it
     */
    public static ImportMapping read(String file, String yaml) {
        Problems problems = new Problems(file);
        YamlNode node = YamlFile.read(yaml, problems);
        if (node != null && !(node instanceof YamlNode.Entries)) {
            problems.add(node.line(), "a mapping needs the keys source, id, provider and listing");
        }
        problems.throwIfAny();
        Expressions expressions = new Expressions(problems);
        MappingSection root =
                new MappingSection(node instanceof YamlNode.Entries entries ? entries : null, 1, expressions, problems);
        ImportMapping mapping = new ImportMapping(file, root, expressions);
        root.refuseUnknownKeys();
        problems.throwIfAny();
        return mapping;
    }

    /**
     * One of the built-in mappings.
     *
     * @param name without ending, such as {@code trafford-schools}
     */
    public static Optional<ImportMapping> shipped(String name) {
        return shippedText(name).map(text -> read(name + ".yaml", text));
    }

    /** The text of a built-in mapping; empty where there is none of that name. */
    public static Optional<String> shippedText(String name) {
        if (!name.matches("[a-z0-9-]{1,80}")) {
            return Optional.empty();
        }
        try (InputStream resource = ImportMapping.class.getResourceAsStream(SHIPPED + name + ".yaml")) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportSource source() {
        return source;
    }

    /** The separator between fields; null to detect it from the file. */
    @Nullable
    Character separator() {
        return separator;
    }

    RowRule rule() {
        return rule;
    }

    boolean cutsLongText() {
        return cutsLongText;
    }

    /** Whether the mapping includes this row. */
    boolean includes(Row row) {
        return only.isMet(row) && !except.isMet(row);
    }

    /** Whether the mapping includes a listing with this content. */
    boolean includes(ListingContent content) {
        return !needsAKindOfHelp || !content.kindsOfHelp().isEmpty();
    }

    Row row(CsvRow csv, Map<String, Integer> positions) {
        return new Row(csv, positions, blanks);
    }

    /**
     * The position of each column of the header, from 0.
     *
     * @throws InvalidMappingException where the header lacks a column that the mapping names, or has it twice
     */
    Map<String, Integer> positions(CsvFile csv) {
        List<String> header = csv.header().fields();
        Map<String, Integer> positions = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String key = Row.key(header.get(i));
            if (!key.isEmpty() && positions.putIfAbsent(key, i) != null) {
                twice.add(key);
            }
        }
        String there = header.stream()
                .map(String::strip)
                .filter(column -> !column.isEmpty())
                .collect(Collectors.joining(", "));
        Problems problems = new Problems(file);
        for (ColumnUse use : columns.stream().distinct().toList()) {
            if (!positions.containsKey(Row.key(use.name()))) {
                problems.add(use.line(), "the file has no column \"" + use.name() + "\"; it has " + there);
            } else if (twice.contains(Row.key(use.name()))) {
                problems.add(use.line(), "the file has two columns named \"" + use.name() + "\"; rename one");
            }
        }
        problems.throwIfAny();
        return Map.copyOf(positions);
    }

    private static Expression id(MappingSection root) {
        Expression id = root.required("id");
        if (root.has("id") && id.columns().findAny().isEmpty()) {
            root.problem("id", "\"id\" needs the column that identifies a row, such as \"{reference}\"");
        }
        return id;
    }

    private static @Nullable Character separator(MappingSection format) {
        String said = format.text("separator");
        return switch (said == null ? "" : said) {
            case "" -> null;
            case "," -> ',';
            case ";" -> ';';
            case "tab", "\t" -> '\t';
            default -> {
                format.problem("separator", "\"separator\" must be \",\", \";\" or a tab");
                yield null;
            }
        };
    }

    /** Whether the key has the second of two values; the first is the default. */
    private static boolean either(MappingSection format, String key, String first, String second) {
        String said = format.text(key);
        if (said != null && !said.equals(first) && !said.equals(second)) {
            format.problem(key, "\"" + key + "\" must be " + first + " or " + second);
        }
        return second.equals(said);
    }

    private static Set<String> lowerCase(List<String> texts) {
        return texts.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
