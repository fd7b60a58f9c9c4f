package org.localoffer.service.gaps.inspection;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;

import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.SpreadsheetCells;
import org.localoffer.service.localarea.model.LocalArea;

/** Writes an inspection as a ZIP archive of CSV files, with a text that says what they are. */
public final class InspectionArchive {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final Inspection inspection;
    private final LocalArea area;

    /** @param area the edition that the inspection was made with */
    public InspectionArchive(Inspection inspection, LocalArea area) {
        this.inspection = inspection;
        this.area = area;
    }

    /** Such as {@code inspection-2026-07-01-to-2026-09-30.zip}. */
    public String fileName() {
        return "inspection-" + inspection.period().from() + "-to-"
                + inspection.period().to() + ".zip";
    }

    /** Writes the archive while it is made, so that it is never in memory as a whole. The stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<InspectionTable> tables = InspectionTable.of(inspection, area);
        Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry("contents.txt"));
        text.write(contents(tables));
        end(zip, text);
        for (InspectionTable table : tables) {
            zip.putNextEntry(new ZipEntry(table.file()));
            write(table, text);
            end(zip, text);
        }
        zip.finish();
    }

    private static void end(ZipOutputStream zip, Writer text) throws IOException {
        text.flush();
        zip.closeEntry();
    }

    private static void write(InspectionTable table, Writer text) throws IOException {
        text.write(SpreadsheetCells.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(table.header());
        for (List<String> row : table.rows()) {
            csv.writeRecord(row.stream().map(SpreadsheetCells::harmless).toList());
        }
    }

    private String contents(List<InspectionTable> tables) {
        StringBuilder text = new StringBuilder(area.council().name())
                .append(" Local Offer: figures for an inspection\n\nPeriod: ")
                .append(DAY.format(inspection.period().from()))
                .append(" to ")
                .append(DAY.format(inspection.period().to()))
                .append("\nMade: ")
                .append(MOMENT.format(inspection.madeAt().atZone(England.ZONE)))
                .append("\nEdition of the local area (headings of the law, bodies, words): ")
                .append(inspection.edition())
                .append(
                        "\n\nThe files are tables in UTF-8, with commas between values. An apostrophe stands before a value")
                .append(" that a spreadsheet would take for a formula.\n");
        for (InspectionTable table : tables) {
            text.append('\n')
                    .append(table.file())
                    .append(" (rows: ")
                    .append(table.rows().size())
                    .append(")\n")
                    .append(table.about())
                    .append('\n');
        }
        return text.toString();
    }
}
