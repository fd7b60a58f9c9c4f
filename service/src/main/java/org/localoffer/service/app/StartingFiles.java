package org.localoffer.service.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.guide.Guide.GuideContent;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.RoleContact;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.localarea.files.AreaFile;
import org.localoffer.service.localarea.files.AreaFiles;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Terms;

/**
 * The listings, providers and guides in the folder of a local area, parsed and checked.
 *
 * @param providers by slug
 * @param guides by slug
 */
record StartingFiles(
        Map<String, ProviderFile> providers, List<ListingFile> listings, Map<String, GuideContent> guides) {

    private static final TypeReference<ProviderFile> PROVIDER = new TypeReference<>() {};
    private static final TypeReference<ListingFile> LISTING = new TypeReference<>() {};
    private static final TypeReference<Map<String, Document>> DOCUMENTS = new TypeReference<>() {};
    private static final TypeReference<GuideHead> GUIDE = new TypeReference<>() {};

    /** @param madeUp fields whose values are made-up sample data */
    record ProviderFile(
            String slug,
            String name,
            @Nullable String about,
            @Nullable Sector sector,
            @Nullable String website,
            @Nullable Set<String> madeUp,
            @Nullable List<RoleContact> contacts) {}

    /**
     * One listing as it stands in its file.
     *
     * @param provider slug of its provider
     * @param citation title of the source document and line; filled in when the file is read
     */
    record ListingFile(
            String reference,
            String provider,
            Source source,
            @Nullable Set<String> madeUp,
            ListingContent content,
            @Nullable String citation) {

        private ListingFile cited(AreaFile file, Map<String, Document> documents) {
            Document document = documents.get(source.document());
            if (document == null) {
                throw file.mistake(source.document(), "sources.yaml has no document " + source.document());
            }
            return new ListingFile(
                    reference, provider, source, madeUp, content, document.title() + ", line " + source.line());
        }
    }

    /** @param document a key of {@code sources.yaml} */
    record Source(String document, int line) {}

    private record Document(String title) {}

    private record GuideHead(
            String slug,
            String title,
            String summary,
            @Nullable LocalDate reviewed,
            Set<String> kindsOfHelp,
            Set<String> needs,
            Set<String> coverage,
            Set<String> words) {}

    /**
     * Reads all files.
     *
     * @throws org.localoffer.service.localarea.files.InvalidLocalAreaException with the file and line of the first
     *     mistake
     */
    static StartingFiles read(AreaFiles files, LocalArea area) {
        Map<String, ProviderFile> providers = new LinkedHashMap<>();
        files.in("providers").forEach(file -> addProvider(file, providers));
        Map<String, Document> documents = documents(files);
        Set<String> references = new HashSet<>();
        List<ListingFile> listings = files.in("listings")
                .map(file -> listing(file, area, providers.keySet(), references).cited(file, documents))
                .toList();
        Map<String, GuideContent> guides = new LinkedHashMap<>();
        files.in("guides").forEach(file -> {
            GuideHead head = file.frontMatter(GUIDE);
            checkGuide(file, head, area);
            guides.put(head.slug(), guide(head, file.body()));
        });
        return new StartingFiles(providers, listings, guides);
    }

    /** Titles of the source documents, by the key that files use to cite them. */
    static Map<String, String> documentTitles(AreaFiles files) {
        Map<String, String> titles = new HashMap<>();
        documents(files).forEach((key, document) -> titles.put(key, document.title()));
        return titles;
    }

    private static Map<String, Document> documents(AreaFiles files) {
        return files.find("sources.yaml").map(file -> file.yaml(DOCUMENTS)).orElseGet(HashMap::new);
    }

    private static void addProvider(AreaFile file, Map<String, ProviderFile> providers) {
        ProviderFile provider = file.yaml(PROVIDER);
        if (providers.put(provider.slug(), provider) != null) {
            throw file.mistake(provider.slug(), "another file has the provider '" + provider.slug() + "'");
        }
    }

    private static void checkGuide(AreaFile file, GuideHead head, LocalArea area) {
        check(file, head.kindsOfHelp(), area.kindsOfHelp(), "kinds_of_help");
        check(file, head.needs(), area.needs(), "needs");
        check(file, head.coverage(), area.coverage().terms(), "coverage");
    }

    private static void check(AreaFile file, @Nullable Set<String> slugs, Terms known, String field) {
        for (String slug : slugs == null ? Set.<String>of() : slugs) {
            if (known.find(slug).isEmpty()) {
                throw file.mistake(slug, field + " has no '" + slug + "'");
            }
        }
    }

    private static ListingFile listing(AreaFile file, LocalArea area, Set<String> providers, Set<String> references) {
        ListingFile listing = file.yaml(LISTING);
        area.unknownSlugs(listing.content()).stream().findFirst().ifPresent(unknown -> {
            throw file.mistake(unknown.slug(), unknown.field() + " has no '" + unknown.slug() + "'");
        });
        if (!providers.contains(listing.provider())) {
            throw file.mistake(listing.provider(), "no provider '" + listing.provider() + "'");
        }
        if (!references.add(listing.reference())) {
            throw file.mistake(listing.reference(), "another file has the reference " + listing.reference());
        }
        return listing;
    }

    private static GuideContent guide(GuideHead head, String body) {
        return new GuideContent(
                head.title(),
                head.summary(),
                body,
                head.reviewed(),
                head.kindsOfHelp(),
                head.needs(),
                head.coverage(),
                head.words());
    }
}
