package org.localoffer.service.localarea.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.localoffer.service.localarea.model.Areas;
import org.localoffer.service.localarea.model.Gazetteer;
import org.localoffer.service.localarea.model.GazetteerPlace;

/** The file of an edition that says where its towns and outward codes are. */
final class GazetteerFile {

    private static final String PATH = "gazetteer.csv";

    private static final List<String> COLUMNS = List.of("name", "area", "latitude", "longitude");

    private final AreaFile file;
    private final Areas areas;

    private GazetteerFile(AreaFile file, Areas areas) {
        this.file = file;
        this.areas = areas;
    }

    /**
     * Reads and checks the file.
     *
     * @throws InvalidLocalAreaException if it is missing, or for the first mistake, with its line
     */
    static Gazetteer read(AreaFiles files, Areas areas) {
        return new Gazetteer(new GazetteerFile(files.required(PATH), areas).read());
    }

    private List<GazetteerPlace> read() {
        List<GazetteerPlace> places = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file.text())) {
            for (NamedCsvRecord row : csv) {
                if (places.isEmpty()) {
                    checkColumns(row.getHeader());
                }
                places.add(place(row, Math.toIntExact(row.getStartingLineNumber())));
            }
        } catch (IOException | CsvParseException e) {
            throw new InvalidLocalAreaException(PATH, 0, "is no table with commas between its columns", e);
        }
        if (places.isEmpty()) {
            throw file.mistakeAt(0, AreaFile.NO_ENTRIES);
        }
        return places;
    }

    private void checkColumns(List<String> header) {
        if (header.size() == 1 && header.getFirst().matches(".*[;\\t|].*")) {
            throw file.mistakeAt(1, "the columns must be separated by commas");
        }
        COLUMNS.stream().filter(column -> !header.contains(column)).findFirst().ifPresent(column -> {
            throw file.mistakeAt(1, "has no column " + column + "; needed are " + String.join(", ", COLUMNS));
        });
    }

    private GazetteerPlace place(NamedCsvRecord row, int line) {
        GazetteerPlace place = new GazetteerPlace(
                told(row, "name", line),
                told(row, "area", line),
                degrees(row, "latitude", line),
                degrees(row, "longitude", line));
        if (!isInTheUnitedKingdom(place.latitude(), place.longitude())) {
            throw file.mistakeAt(
                    line,
                    "is not in the United Kingdom"
                            + (isInTheUnitedKingdom(place.longitude(), place.latitude())
                                    ? "; are latitude and longitude swapped?"
                                    : ""));
        }
        if (!areas.slugs().contains(place.area())) {
            throw file.mistakeAt(line, "no area '" + place.area() + "'");
        }
        return place;
    }

    private String told(NamedCsvRecord row, String column, int line) {
        String value = row.findField(column).orElse("").strip();
        if (value.isEmpty()) {
            throw file.mistakeAt(line, column + " is blank");
        }
        return value;
    }

    private double degrees(NamedCsvRecord row, String column, int line) {
        String value = told(row, column, line);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new InvalidLocalAreaException(
                    PATH, line, column + " is a number such as 51.54, not '" + value + "'", e);
        }
    }

    /** From Scilly to Shetland, and from Fermanagh to Lowestoft, in degrees. */
    private static boolean isInTheUnitedKingdom(double latitude, double longitude) {
        return latitude > 49.8 && latitude < 61 && longitude > -8.7 && longitude < 1.8;
    }
}
