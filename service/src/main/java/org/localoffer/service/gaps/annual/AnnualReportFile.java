package org.localoffer.service.gaps.annual;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The file of an issued report, as everybody is given it. */
@Entity
public class AnnualReportFile {

    @Id
    private UUID reportId;

    private byte[] bytes;

    private String sha256;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private Instant madeAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected AnnualReportFile() {}

    AnnualReportFile(UUID reportId, byte[] bytes, String sha256, Instant madeAt) {
        this.reportId = reportId;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.madeAt = madeAt;
    }

    /** A PDF document. */
    public byte[] bytes() {
        return bytes;
    }

    /** Hexadecimal digits of the hash of its bytes. */
    public String sha256() {
        return sha256;
    }
}
