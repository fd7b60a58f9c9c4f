package org.localoffer.service.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.directory.listing.content.Differences;
import org.localoffer.directory.listing.content.Differences.FieldDifference;
import org.localoffer.directory.listing.content.InvalidContentException;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.privacy.PublicText;

/**
 * The free texts of a listing that a change would publish. Only fields of choices, numbers, addresses and contact
 * details are excluded by name, so that a new field is checked by default.
 */
public final class ListingTexts {

    private static final Pattern NO_FREE_TEXT =
            Pattern.compile("kinds_of_help|sector|level|categories|delivery|languages"
                    + "|coverage|capacity|needs\\.(?:types|any)|ages\\.(?:minimum|maximum|basis)"
                    + "|availability\\.(?:status|waiting_weeks)|access\\.(?:who_can_refer|diagnosis)|cost\\.free"
                    + "|times\\[[0-9]+]\\.(?:days|opens|closes)|places\\[[0-9]+]\\..*|service_area\\.areas"
                    + "|contacts\\[[0-9]+]\\.(?:email|phone)|links\\..*|identifiers\\..*"
                    + "|commissioners\\[[0-9]+]\\.(?:commissioner|role|basis)");

    /** Fields that an officer may have to correct in addition to the free texts. */
    private static final Pattern CORRECTABLE =
            Pattern.compile("contacts\\[[0-9]+]\\.(?:email|phone)|places\\[[0-9]+]\\.(?:name|address)");

    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,4})]");

    private static final ObjectMapper JSON = ContentJson.stored();

    private static final ListingContent NOTHING = nothing();

    private ListingTexts() {}

    /** All free texts of a listing. */
    public static List<PublicText> of(ListingContent content) {
        return changed(NOTHING, content);
    }

    /**
     * The values that an officer can correct, by path: free texts, names and addresses of places, and contact details.
     */
    public static Map<String, String> correctable(ListingContent content) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FieldDifference difference : Differences.between(NOTHING, content)) {
            String field = difference.field();
            if (difference.after() != null
                    && (isFreeText(field) || CORRECTABLE.matcher(field).matches())) {
                values.put(field, difference.after());
            }
        }
        return values;
    }

    /**
     * Replaces the values of some {@link #correctable} fields.
     *
     * @throws InvalidContentException if the result is not valid
     */
    public static ListingContent corrected(ListingContent content, Map<String, String> values) {
        JsonNode json = JSON.valueToTree(content);
        values.forEach((field, value) -> {
            JsonPointer path =
                    JsonPointer.compile("/" + field.replaceAll("[.\\[]", "/").replace("]", ""));
            ((ObjectNode) json.at(path.head())).put(path.last().getMatchingProperty(), value);
        });
        try {
            return JSON.treeToValue(json, ListingContent.class);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof InvalidContentException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(e);
        }
    }

    private static ListingContent nothing() {
        try {
            // Name and summary are mandatory; no listing has these values.
            return JSON.readValue("{\"name\":\"\\u0001\",\"summary\":\"\\u0001\"}", ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The free texts that differ, as they would be published. */
    public static List<PublicText> changed(ListingContent before, ListingContent after) {
        return Differences.between(before, after).stream()
                .filter(difference -> difference.after() != null && isFreeText(difference.field()))
                .map(ListingTexts::text)
                .toList();
    }

    /** Whether a path of {@link Differences}, such as {@code times[0].note}, is a free text. */
    static boolean isFreeText(String field) {
        return !NO_FREE_TEXT.matcher(field).matches();
    }

    /** A label for a path: "Times 1 note" for {@code times[0].note}. */
    public static String label(String field) {
        String label = INDEX.matcher(field)
                .replaceAll(index -> " " + (Integer.parseInt(index.group(1)) + 1))
                .replaceAll("[._]", " ");
        return FirstLetter.large(label);
    }

    private static PublicText text(FieldDifference difference) {
        return new PublicText(
                difference.field(),
                "\"" + label(difference.field()) + "\"",
                difference.after(),
                PublicText.Rule.LISTING);
    }
}
