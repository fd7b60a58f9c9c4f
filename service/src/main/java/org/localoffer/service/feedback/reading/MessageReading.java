package org.localoffer.service.feedback.reading;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * What the text of a message seems to tell. It only suggests: what the family chose counts more, and an officer confirms
 * or corrects it. Values are slugs of the edition that the message was read with; methods that take an edition leave out
 * what it does not know any more.
 *
 * @param help kinds of help, the most likely first; empty if the text tells none
 * @param needs the most likely first; empty if the text tells none
 * @param ages the most likely first; empty if the text tells none
 * @param area null if the text tells none
 * @param sector null if the text tells none
 */
public record MessageReading(
        List<String> help,
        List<String> needs,
        List<ToldAge> ages,
        @Nullable String area,
        @Nullable String sector) {

    /** A text that tells nothing. */
    public static final MessageReading NOTHING = new MessageReading(List.of(), List.of(), List.of(), null, null);

    public MessageReading {
        help = List.copyOf(help);
        needs = List.copyOf(needs);
        ages = List.copyOf(ages);
    }

    /**
     * An age, or a range of ages.
     *
     * @param from in years
     * @param before in years, exclusive: a child of 7 is at least 7 and less than 8
     */
    public record ToldAge(double from, double before) {}

    public List<String> help(LocalArea area) {
        return known(help, area.kindsOfHelp().slugs());
    }

    public List<String> needs(LocalArea area) {
        return known(needs, area.needs().slugs());
    }

    /** Slugs of the age bands, the most likely first; see {@link LocalArea#bandsOf}. */
    public List<String> ageBands(LocalArea area) {
        return ages.stream()
                .flatMap(age -> area.bandsOf(age.from(), age.before()).stream())
                .distinct()
                .toList();
    }

    /** One or none. */
    public List<String> areas(LocalArea edition) {
        return known(listOf(area), edition.areas().slugs());
    }

    /** One or none. */
    public List<String> sectors() {
        return listOf(sector);
    }

    /**
     * The most likely age in whole years, where it is in the band; of a range of ages, the youngest. Null if the text
     * tells no age, or the band is not known or another one.
     *
     * @param band slug; null if not known
     */
    public @Nullable Integer yearsIn(@Nullable String band, LocalArea area) {
        if (ages.isEmpty()) {
            return null;
        }
        ToldAge first = ages.getFirst();
        return band != null && area.bandsOf(first.from(), first.before()).contains(band)
                ? Integer.valueOf((int) first.from())
                : null;
    }

    /** What the family chose, completed by the most likely values where it chose none. */
    public GapKey complete(GapKey chosen, LocalArea area) {
        return new GapKey(
                orFirst(chosen.help(), help(area)),
                orFirst(chosen.need(), needs(area)),
                orFirst(chosen.ageBand(), ageBands(area)),
                orFirst(chosen.area(), areas(area)),
                orFirst(chosen.sector(), sectors()));
    }

    private static @Nullable String orFirst(@Nullable String chosen, List<String> read) {
        return chosen != null || read.isEmpty() ? chosen : read.getFirst();
    }

    private static List<String> listOf(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> known(List<String> slugs, Set<String> inEdition) {
        return slugs.stream().filter(inEdition::contains).toList();
    }
}
