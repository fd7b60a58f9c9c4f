package org.localoffer.service.localarea.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.directory.listing.content.Postcode;

/** Towns and outward codes of the local area. */
public final class Gazetteer {

    /** The part of a town's full name that the short name omits: "Leigh-on-Sea". */
    private static final Pattern ADDITION = Pattern.compile(" (on|upon|under|sub|le|by|next) .*");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, GazetteerPlace> byKey = new HashMap<>();
    private final Map<String, List<GazetteerPlace>> byShortName;
    private final Set<String> words;
    private final List<GazetteerPlace> places;
    private final List<GazetteerPlace> towns;

    public Gazetteer(List<GazetteerPlace> places) {
        this.places = List.copyOf(places);
        towns = places.stream()
                .filter(place -> Postcode.outward(place.name()) == null)
                .toList();
        places.forEach(place -> byKey.put(key(place.name()), place));
        byShortName = towns.stream()
                .filter(town -> ADDITION.matcher(key(town.name())).find())
                .collect(Collectors.groupingBy(
                        town -> ADDITION.matcher(key(town.name())).replaceFirst("")));
        words = names().flatMap(name -> Arrays.stream(name.split(" ", -1))).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Finds a town, an outward code or a full postcode, regardless of case and punctuation. Only the outward code of a
     * postcode is used.
     */
    public Optional<GazetteerPlace> find(String text) {
        String outward = Postcode.outward(text);
        return Optional.ofNullable(byKey.get(key(outward == null ? text : outward)));
    }

    /** Finds a town by its short name, such as "Leigh"; empty if several towns share it. */
    public Optional<GazetteerPlace> findByShortName(String text) {
        List<GazetteerPlace> towns = byShortName.getOrDefault(key(text), List.of());
        return towns.size() == 1 ? Optional.of(towns.getFirst()) : Optional.empty();
    }

    /** Towns and outward codes, in the edition's order. */
    public List<GazetteerPlace> places() {
        return places;
    }

    /** Towns, without outward codes, in the edition's order. */
    public List<GazetteerPlace> towns() {
        return towns;
    }

    /** Names of all places in their normalised form. */
    public Stream<String> names() {
        return byKey.keySet().stream();
    }

    /** Every word of every name in its normalised form. */
    public Set<String> words() {
        return words;
    }

    /** Normalises a name for comparison: "Leigh-on-Sea" becomes "leigh on sea". */
    public static String key(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.UK)).replaceAll(" ").strip();
    }
}
