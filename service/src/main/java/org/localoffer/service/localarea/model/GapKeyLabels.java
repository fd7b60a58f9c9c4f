package org.localoffer.service.localarea.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;

/** Labels of the components of a gap key. */
public record GapKeyLabels(LocalArea localArea, GapKey gapKey) {

    /**
     * Labels of the named components in one line, such as "Short breaks · Age 5 to 11 · Southend"; "Any kind of help"
     * if there are none.
     */
    public String line() {
        List<String> named = Stream.of(
                        named(gapKey.help(), help()),
                        named(gapKey.need(), need()),
                        named(gapKey.ageBand(), age()),
                        named(gapKey.area(), area()),
                        named(gapKey.sector(), sector()))
                .flatMap(Stream::ofNullable)
                .toList();
        return named.isEmpty() ? "Any kind of help" : String.join(" · ", named);
    }

    public String help() {
        return words(gapKey.help(), "Any kind of help", slug -> localArea
                .kindsOfHelp()
                .label(slug));
    }

    public String need() {
        return words(gapKey.need(), "Any need", slug -> localArea.needs().label(slug));
    }

    public String age() {
        return words(gapKey.ageBand(), "Any age", slug -> localArea.ageBands().stream()
                .filter(band -> band.slug().equals(slug))
                .map(AgeBand::label)
                .findFirst()
                .orElse(slug));
    }

    public String area() {
        return words(gapKey.area(), "Any area", slug -> localArea.areas().label(slug));
    }

    public String sector() {
        return words(gapKey.sector(), "Any sector", slug -> Arrays.stream(Sector.values())
                .filter(sector -> sector.slug().equals(slug))
                .map(Labels::of)
                .findFirst()
                .orElse(slug));
    }

    private interface Label {
        String of(String slug);
    }

    private static String words(@Nullable String part, String any, Label label) {
        if (part == null) {
            return "Not known";
        }
        return part.equals(GapKey.ANY) ? any : label.of(part);
    }

    private static @Nullable String named(@Nullable String part, String words) {
        return part == null || part.equals(GapKey.ANY) ? null : words;
    }
}
