package org.localoffer.imports.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.OpeningTime;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.cleaning.Numbers;
import org.localoffer.imports.cleaning.RegisterNames;

/** How to make a listing's content from a row. The keys are those of the listing's own JSON. */
record ContentRule(
        Expression name,
        Expression summary,
        Expression description,
        Expression kindsOfHelp,
        Expression sector,
        Expression level,
        Expression categories,
        DetailRules.NeedsRule needs,
        DetailRules.AgesRule ages,
        DetailRules.AvailabilityRule availability,
        Expression capacity,
        DetailRules.AccessRule access,
        DetailRules.CostRule cost,
        Expression timesNote,
        Expression delivery,
        List<PlaceRule> places,
        DetailRules.ServiceAreaRule serviceArea,
        Expression languages,
        List<ContactRule> contacts,
        DetailRules.LinksRule links,
        DetailRules.SendAnswersRule sendAnswers,
        DetailRules.IdentifiersRule identifiers,
        Expression coverage) {

    static ContentRule read(MappingSection section) {
        return new ContentRule(
                section.required("name"),
                section.required("summary"),
                section.one("description"),
                section.many("kinds_of_help"),
                sector(section),
                section.one(
                        "level",
                        text -> isSlug(Level.values(), Level::slug, text),
                        "universal, targeted or specialist"),
                section.many("categories"),
                DetailRules.NeedsRule.read(section.section("needs")),
                DetailRules.AgesRule.read(section.section("ages")),
                DetailRules.AvailabilityRule.read(section.section("availability")),
                section.one("capacity", text -> Numbers.whole(text) != null, "a whole number"),
                DetailRules.AccessRule.read(section.section("access")),
                DetailRules.CostRule.read(section.section("cost")),
                section.section("times").one("note"),
                section.many("delivery"),
                section.sections("places").stream().map(PlaceRule::read).toList(),
                DetailRules.ServiceAreaRule.read(section.section("service_area")),
                section.many("languages"),
                section.sections("contacts").stream().map(ContactRule::read).toList(),
                DetailRules.LinksRule.read(section.section("links")),
                DetailRules.SendAnswersRule.read(section.section("send_answers")),
                DetailRules.IdentifiersRule.read(section.section("identifiers")),
                section.many("coverage"));
    }

    static Expression sector(MappingSection section) {
        return section.one(
                "sector",
                text -> isSlug(Sector.values(), Sector::slug, text),
                "education, health, social-care or voluntary");
    }

    /** @throws RefusedRowException where the row cannot become a listing */
    ListingContent content(RowValues row, Set<String> furtherRoles, PostcodeLocator finder) {
        List<Place> kept = places.stream()
                .map(place -> place.place(row, finder))
                .filter(Objects::nonNull)
                .toList();
        return new ListingContent(
                RegisterNames.tidied(row.required("name", name, TextLimit.NAME)),
                row.required("summary", summary, TextLimit.SENTENCE),
                row.paragraphs("description", description, TextLimit.LONG),
                row.slugs("kinds_of_help", kindsOfHelp),
                row.oneOf("sector", sector, Sector.values(), Sector::slug),
                row.oneOf("level", level, Level.values(), Level::slug),
                row.slugs("categories", categories),
                needs.needs(row),
                ages.ages(row),
                availability.availability(row),
                capacity(row),
                access.access(row),
                cost.cost(row),
                Stream.ofNullable(row.paragraphs("times.note", timesNote, TextLimit.NOTE))
                        .map(note -> new OpeningTime(Set.of(), null, null, note))
                        .toList(),
                row.slugs("delivery", delivery),
                kept,
                serviceArea.serviceArea(row),
                row.slugs("languages", languages),
                contacts.stream()
                        .map(contact -> contact.contact(row, kept, furtherRoles))
                        .filter(Objects::nonNull)
                        .toList(),
                links.links(row),
                sendAnswers.sendAnswers(row),
                identifiers.identifiers(row),
                row.slugs("coverage", coverage),
                List.of());
    }

    /** Null for 0, which registers use for "not known" as often as for "none". */
    private @Nullable Integer capacity(RowValues row) {
        Integer stated = row.whole("capacity", capacity);
        if (stated != null && stated < 1) {
            row.warn("capacity", capacity, String.valueOf(stated), "is not a number of places, so it was left out");
            return null;
        }
        return stated;
    }

    static boolean isYesNo(String text) {
        return Numbers.yesNo(text) != null;
    }

    static <E> boolean isSlug(E[] values, Function<E, String> slug, String text) {
        return Arrays.stream(values)
                .anyMatch(value -> slug.apply(value).equals(text.strip().toLowerCase(Locale.ROOT)));
    }
}
