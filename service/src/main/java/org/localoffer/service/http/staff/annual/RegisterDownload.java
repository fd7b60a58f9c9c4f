package org.localoffer.service.http.staff.annual;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.SpreadsheetCells;
import org.localoffer.service.gaps.annual.RegisterEntry;
import org.localoffer.service.gaps.annual.RegisterSubject;
import org.localoffer.service.gaps.annual.Registers;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.signin.Role;

/** Downloads both registers: each entry, and each group and topic with its last day or "never" (domain L8). */
@Path(EditorDesk.REGISTERS + ".csv")
@RolesAllowed(Role.EDITOR)
public class RegisterDownload {

    private static final String NEVER = "never";

    private final Registers registers;

    RegisterDownload(Registers registers) {
        this.registers = registers;
    }

    @GET
    @Produces("text/csv")
    public Response file() {
        return Response.ok(csv(registers.standings(), registers.all()), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registers.csv\"")
                .build();
    }

    /** @param entries the oldest first */
    static String csv(List<Registers.Standing> standings, List<RegisterEntry.Said> entries) {
        StringWriter text = new StringWriter();
        text.append(SpreadsheetCells.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("register", "regulation", "group or topic", "last time", "who", "day", "how", "what changed");
        for (Registers.Standing standing : standings) {
            List<RegisterEntry.Said> own = entries.stream()
                    .filter(said -> said.subject() == standing.subject())
                    .toList();
            if (own.isEmpty()) {
                write(csv, standing.subject(), null, null);
            }
            own.forEach(said -> write(csv, standing.subject(), standing.last(), said));
        }
        return text.toString();
    }

    private static void write(
            CsvWriter csv, RegisterSubject subject, @Nullable LocalDate last, RegisterEntry.@Nullable Said said) {
        csv.writeRecord(
                subject.register() == RegisterSubject.Register.CONSULTATION ? "consultation" : "involvement",
                subject.regulation(),
                SpreadsheetCells.harmless(subject.label()),
                last == null ? NEVER : last.toString(),
                said == null ? "" : SpreadsheetCells.harmless(said.who()),
                said == null ? "" : said.day().toString(),
                said == null ? "" : SpreadsheetCells.harmless(said.method()),
                said == null ? "" : SpreadsheetCells.harmless(said.changed()));
    }
}
