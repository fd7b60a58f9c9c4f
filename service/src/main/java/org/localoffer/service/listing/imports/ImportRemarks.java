package org.localoffer.service.listing.imports;

import java.io.StringWriter;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.hibernate.Session;

import org.localoffer.service.foundation.SpreadsheetCells;

/** All refusals and warnings of an import; its report shows only the first ones. */
@ApplicationScoped
public class ImportRemarks {

    private static final String INSERT =
            "insert into import_remark (run, position, row_number, refused, column_name, value, problem)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    /** Remarks read into memory at a time. */
    private static final int PAGE = 1_000;

    private final EntityManager entities;

    ImportRemarks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds remarks in the caller's transaction.
     *
     * @param before number of remarks that the import already has
     */
    @Transactional(TxType.MANDATORY)
    void keep(UUID run, long before, List<ImportRemark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                long position = before;
                for (ImportRemark remark : remarks) {
                    insert.setObject(1, run);
                    insert.setLong(2, position++);
                    insert.setLong(3, remark.row());
                    insert.setBoolean(4, remark.refused());
                    insert.setString(5, remark.column());
                    insert.setString(6, remark.value());
                    insert.setString(7, remark.problem());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** The next part of the CSV file of all remarks; the first part begins with the header. Empty at the end. */
    @Transactional
    @ActivateRequestContext
    public String csv(UUID run, int page) {
        List<Tuple> remarks = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select row_number, refused, column_name, value, problem from import_remark where run = :run"
                                + " and position >= :from and position < :to order by position",
                        Tuple.class)
                .setParameter("run", run)
                .setParameter("from", (long) page * PAGE)
                .setParameter("to", (page + 1L) * PAGE)
                .getResultList();
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        if (page == 0) {
            text.append(SpreadsheetCells.BYTE_ORDER_MARK);
            csv.writeRecord("row", "what", "column", "value", "what became of it");
        }
        for (Tuple remark : remarks) {
            csv.writeRecord(
                    String.valueOf(remark.get(0)),
                    Boolean.TRUE.equals(remark.get(1)) ? "refused" : "warning",
                    SpreadsheetCells.harmless((String) remark.get(2)),
                    SpreadsheetCells.harmless((String) remark.get(3)),
                    SpreadsheetCells.harmless((String) remark.get(4)));
        }
        return page > 0 && remarks.isEmpty() ? "" : text.toString();
    }
}
