package org.localoffer.benchmark.listings.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes listings up, each after one of the sample: another name, place, age, need and kind of help, and most of its
 * words. The same number always gives the same listing of the same sample, however many are made.
 */
final class ListingMaker {

    /** Of all that is made up here; listing N has the random numbers of this and N. */
    static final long SEED = 20_261_127;

    /** Listings of one provider. */
    static final int OF_A_PROVIDER = 8;

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> OWNERS = List.of(
            "Oakfield",
            "Riverside",
            "St Mary's",
            "Willow Tree",
            "Harbour",
            "Sunrise",
            "Meadow",
            "Acorn",
            "Beacon",
            "Cherry Tree",
            "St John's",
            "Rainbow",
            "Hillside",
            "Compass",
            "Bluebell",
            "Lighthouse",
            "Orchard",
            "Kite",
            "Stepping Stones",
            "Seagull",
            "Brook",
            "Hazel",
            "Northgate",
            "Southfield",
            "Saint Anne's",
            "Parkside",
            "Kingfisher",
            "Rowan",
            "Bridge",
            "Springfield");

    private static final List<String> LAST_WORDS = List.of(
            "Ring us before you come for the first time.",
            "Brothers and sisters are welcome.",
            "Ask us about help with travel.",
            "We can talk to your school if you want us to.",
            "There is a quiet room for anybody who needs one.",
            "You can come and look before you decide.",
            "We answer within a week.",
            "Parents and carers may stay.");

    /** Enough for a listing to be in another part of its town; about a mile. */
    private static final double DEGREES = 0.02;

    private static final int OLDEST = 25;

    private final List<SampleListing> sample;
    private final AreaWords words;
    private final List<JsonNode> places;
    private final List<String> help;
    private final List<String> needs;

    /** @param sample not empty, with a place in some of them */
    ListingMaker(List<SampleListing> sample, AreaWords words) {
        this.sample = List.copyOf(sample);
        this.words = words;
        this.places = sample.stream()
                .flatMap(listing ->
                        StreamSupport.stream(listing.content().path("places").spliterator(), false))
                .toList();
        this.help = words.help().keySet().stream().sorted().toList();
        this.needs = words.needs().keySet().stream().sorted().toList();
    }

    /**
     * A listing that was made up.
     *
     * @param slug with a letter before its number, so that it is none of the portal's own
     * @param like the one of the sample that it was made after
     * @param checkedDaysAgo when it was last confirmed; negative for never
     */
    record Made(UUID id, String slug, ObjectNode content, SampleListing like, int checkedDaysAgo) {}

    /** @param number from 0 */
    Made listing(int number) {
        Random random = random(number);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        SampleListing like = pick(sample, random);
        ObjectNode content = like.content().deepCopy();
        // What a source said of it, and its numbers, are not true of the new one.
        content.remove(List.of("identifiers", "links", "send_answers"));
        help(content, random);
        needs(content, random);
        ages(content, random);
        sector(content, random);
        String town = places(content, random);
        String name = name(content, town, random);
        content.put("name", name);
        String summary = content.path("summary").asText();
        content.put("summary", summary + " " + pick(OWNERS, random) + " Centre, near " + town + ".");
        description(content, random);
        return new Made(id, slug(name) + "-n" + number, content, like, random.nextInt(1_000) - 300);
    }

    /** The name of a provider; provider N has the listings from {@code N * OF_A_PROVIDER}. */
    String provider(int number) {
        Random random = random(-1 - number);
        return pick(OWNERS, random) + " " + pick(words.towns(), random)
                + pick(List.of(" Trust", " Council Services", " Community Interest Company", " NHS Trust"), random);
    }

    /** Of the listing of that number. */
    static Random random(long number) {
        // Two neighbouring seeds would give alike numbers at first.
        return new Random((SEED + number) * 0x9E37_79B9_7F4A_7C15L);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static boolean chance(double share, Random random) {
        return random.nextDouble() < share;
    }

    private void help(ObjectNode content, Random random) {
        if (chance(0.25, random)) {
            List<String> kinds = texts(content.path("kinds_of_help"));
            put(content, "kinds_of_help", Stream.concat(kinds.stream(), Stream.of(pick(help, random))));
        }
    }

    private void needs(ObjectNode content, Random random) {
        double kind = random.nextDouble();
        if (kind < 0.5) {
            return;
        }
        ObjectNode to = content.putObject("needs");
        if (kind < 0.7) {
            to.put("any", true);
        } else {
            put(to, "types", random.ints(1 + random.nextInt(3), 0, needs.size()).mapToObj(needs::get));
        }
    }

    private static void ages(ObjectNode content, Random random) {
        JsonNode before = content.path("ages");
        if (!before.has("minimum") || !before.has("maximum") || chance(0.3, random)) {
            return;
        }
        int from = Math.clamp(before.path("minimum").asInt() + random.nextInt(6) - 2L, 0, OLDEST - 1);
        int to = Math.clamp(before.path("maximum").asInt() + random.nextInt(6) - 3L, from + 1, OLDEST);
        ObjectNode ages = content.putObject("ages");
        ages.put("minimum", from).put("maximum", to).put("basis", "stated");
    }

    private static void sector(ObjectNode content, Random random) {
        if (chance(0.2, random)) {
            content.put("sector", pick(List.of("education", "health", "social-care", "voluntary"), random));
        }
        if (chance(0.3, random)) {
            content.putObject("cost").put("free", random.nextBoolean());
        }
    }

    /** @return the town of the first place, or any where it has none */
    private String places(ObjectNode content, Random random) {
        if (places.isEmpty() || chance(0.15, random)) {
            content.remove("places");
            return pick(words.towns(), random);
        }
        ArrayNode all = content.putArray("places");
        int number = chance(0.1, random) ? 2 : 1;
        for (int i = 0; i < number; i++) {
            ObjectNode place = all.addObject();
            place.setAll((ObjectNode) pick(places, random));
            place.put("name", pick(OWNERS, random) + " Hall");
            place.put("address", (1 + random.nextInt(200)) + " Example Street");
            if (place.has("latitude")) {
                place.put("latitude", near(place.path("latitude").asDouble(), random));
                place.put("longitude", near(place.path("longitude").asDouble(), random));
            }
        }
        JsonNode first = all.path(0);
        if (first.has("area")) {
            put(
                    content.putObject("service_area"),
                    "areas",
                    Stream.of(first.path("area").asText()));
        }
        return first.path("town").asText(pick(words.towns(), random));
    }

    /** With five digits after the point, some yards. */
    private static double near(double degrees, Random random) {
        return Math.round((degrees + DEGREES * random.nextGaussian()) * 100_000) / 100_000.0;
    }

    private String name(ObjectNode content, String town, Random random) {
        String before = content.path("name").asText();
        String kind = texts(content.path("kinds_of_help")).stream()
                .map(slug -> words.help().getOrDefault(slug, before))
                .findFirst()
                .orElse(before);
        String owner = pick(OWNERS, random);
        return switch (random.nextInt(5)) {
            case 0 -> owner + " " + kind;
            case 1 -> kind + " in " + town;
            case 2 -> town + " " + kind;
            case 3 -> before + ", " + town;
            default -> owner + " " + before;
        };
    }

    /** Most of its paragraphs, in another order, and one more. */
    private static void description(ObjectNode content, Random random) {
        if (!content.has("description")) {
            return;
        }
        List<String> paragraphs = new ArrayList<>(
                List.of(content.path("description").asText().strip().split("\n\n+", -1)));
        paragraphs.removeIf(paragraph -> chance(0.25, random));
        paragraphs.add(pick(LAST_WORDS, random));
        Collections.shuffle(paragraphs, random);
        content.put("description", String.join("\n\n", paragraphs));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void put(ObjectNode in, String field, Stream<String> values) {
        ArrayNode array = JSON.createArrayNode();
        values.distinct().forEach(array::add);
        in.set(field, array);
    }

    /** As readable as the portal's own. */
    private static String slug(String name) {
        String plain = name.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= 50 ? plain : plain.substring(0, 50).replaceAll("-[^-]*$", "");
    }
}
