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

/** The towns and outward codes that the local area knows. */
public final class Gazetteer {

    /** Between what people call a town and what tells it from another: "Leigh-on-Sea". */
    private static final Pattern ADDITION = Pattern.compile(" (on|upon|under|sub|le|by|next) .*");

    private final Map<String, GazetteerPlace> byKey = new HashMap<>();
    private final Map<String, List<GazetteerPlace>> byShortName;
    private final Set<String> words;
    private final List<GazetteerPlace> towns;

    public Gazetteer(List<GazetteerPlace> places) {
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

    /** A town, an outward code or a full postcode, however it was typed; only its outward code is looked at. */
    public Optional<GazetteerPlace> find(String text) {
        String outward = Postcode.outward(text);
        return Optional.ofNullable(byKey.get(key(outward == null ? text : outward)));
    }

    /** A town by the first part of its name, as people call it: "Leigh"; empty where several begin so. */
    public Optional<GazetteerPlace> findByShortName(String text) {
        List<GazetteerPlace> towns = byShortName.getOrDefault(key(text), List.of());
        return towns.size() == 1 ? Optional.of(towns.getFirst()) : Optional.empty();
    }

    /** All but the outward codes, in the order of the edition. */
    public List<GazetteerPlace> towns() {
        return towns;
    }

    /** Names of all its places, as they are compared. */
    public Stream<String> names() {
        return byKey.keySet().stream();
    }

    /** Every word of every name, as it is compared. */
    public Set<String> words() {
        return words;
    }

    /** How names are compared: "Leigh-on-Sea" is "leigh on sea". */
    public static String key(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
