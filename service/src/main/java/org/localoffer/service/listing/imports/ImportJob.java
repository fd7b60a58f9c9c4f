package org.localoffer.service.listing.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.PostcodeLocator;
import org.localoffer.imports.csv.FileContent;
import org.localoffer.imports.csv.UnreadableFileException;
import org.localoffer.imports.mapping.CsvImport;
import org.localoffer.imports.mapping.ImportMapping;
import org.localoffer.imports.mapping.InvalidMappingException;
import org.localoffer.service.foundation.DatabaseOutage;
import org.localoffer.service.foundation.Overtaken;
import org.localoffer.service.listing.ListingBatches;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * Runs one import in steps of {@link ListingBatches#SIZE} rows. A step's listings, audit entries, index job and report
 * commit together, so that an interrupted run continues where it was and counts nothing twice.
 */
@ApplicationScoped
public class ImportJob {

    private final Session session;
    private final ImportStep step;
    private final MissingListings missing;
    private final ImportPieces pieces;
    private final ImportRemarks remarks;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    ImportJob(
            Session session,
            ImportStep step,
            MissingListings missing,
            ImportPieces pieces,
            ImportRemarks remarks,
            CurrentLocalArea localArea,
            Clock clock) {
        this.session = session;
        this.step = step;
        this.missing = missing;
        this.pieces = pieces;
        this.remarks = remarks;
        this.localArea = localArea;
        this.clock = clock;
    }

    /**
     * Runs the rest of an import. An unreadable file or mapping ends it. If the database is down, or somebody else
     * changed a listing at the same moment, the job is retried, and goes on after the last step that was done.
     */
    @ActivateRequestContext
    public void run(UUID id) {
        Optional<Work> left = inTransaction(() -> Work.leftOf(found(id)));
        left.ifPresent(work -> {
            try {
                importRows(id, work.request(), work.report());
            } catch (UnreadableFileException | InvalidMappingException e) {
                fail(id, String.valueOf(e.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                if (DatabaseOutage.isIn(e) || Overtaken.isIn(e)) {
                    throw e;
                }
                Log.errorf(e, "Import %s failed", id);
                fail(id, "Something in it could not be stored: " + reason(e));
            }
        });
    }

    /** What the database said. What stands around it quotes the rows of the whole batch. */
    private static String reason(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return String.valueOf(first.getMessage()).lines().findFirst().orElse("");
    }

    /** What remains to be done of a run that has not ended. */
    private record Work(ImportRequest request, ImportReport report) {

        static Optional<Work> leftOf(ImportRun run) {
            return run.ended() ? Optional.empty() : Optional.of(new Work(run.request(), run.report()));
        }
    }

    private void fail(UUID id, String reason) {
        inTransaction(() -> {
            found(id).failed(reason, clock.instant());
            pieces.forget(id);
            return id;
        });
    }

    private ImportRun found(UUID id) {
        return Objects.requireNonNull(session.find(ImportRun.class, id));
    }

    private void importRows(UUID id, ImportRequest request, ImportReport report) throws IOException {
        Path file = pieces.file(id);
        try {
            ImportMapping mapping = ImportMapping.read(request.mappingName(), request.mapping());
            importRows(id, request, CsvImport.open(FileContent.of(file), mapping, this::problem, this::spot), report);
        } finally {
            Files.delete(file);
        }
    }

    /**
     * Reads the file once, with the rows of one step in memory. Of rows that are already done, only the ids are read.
     */
    private void importRows(UUID id, ImportRequest request, CsvImport file, ImportReport report) {
        Set<String> seen = new HashSet<>();
        boolean allIdsRead = true;
        ImportReport soFar = report.ofRows(file.rowCount());
        // What it remembers of slugs is forgotten with it where a step fails.
        ImportStep.Run run = step.begin(id, file.source(), request.dryRun());
        List<ImportedRow> next = new ArrayList<>(ListingBatches.SIZE);
        Iterator<ImportedRow> rows = file.rows().iterator();
        for (int behind = 0; rows.hasNext(); behind++) {
            ImportedRow row = rows.next();
            Optional<String> sourceId = sourceId(row);
            sourceId.ifPresent(seen::add);
            allIdsRead &= sourceId.isPresent() || !(row instanceof ImportedRow.Refused);
            if (behind < report.rowsDone()) {
                continue;
            }
            next.add(row);
            if (next.size() == ListingBatches.SIZE || !rows.hasNext()) {
                soFar = importStep(run, List.copyOf(next), soFar);
                next.clear();
            }
        }
        finish(id, request, file, seen, allIdsRead, soFar);
    }

    private void finish(
            UUID id, ImportRequest request, CsvImport file, Set<String> seen, boolean allIdsRead, ImportReport soFar) {
        inBatches(() -> {
            ImportReport whole =
                    request.retireMissing() ? retireMissing(id, request, file, seen, allIdsRead, soFar) : soFar;
            if (whole.refused() > soFar.refused()) {
                ImportReport.Refusal told = whole.refusals().getLast();
                remarks.keep(id, soFar.remarks(), List.of(ImportRemark.refusal(told.row(), told.reason())));
            }
            found(id).done(whole, clock.instant());
            pieces.forget(id);
            return id;
        });
    }

    private ImportReport importStep(ImportStep.Run run, List<ImportedRow> rows, ImportReport soFar) {
        return inBatches(() -> {
            ImportStep.Taken taken = step.take(run, rows, soFar);
            remarks.keep(run.id(), soFar.remarks(), taken.remarks());
            found(run.id()).running(taken.report());
            return taken.report();
        });
    }

    private ImportReport retireMissing(
            UUID id, ImportRequest request, CsvImport file, Set<String> seen, boolean allIdsRead, ImportReport soFar) {
        if (!allIdsRead) {
            return soFar.withNothingRetired(
                    "Nothing was retired, because a row without a readable id may be one of the missing listings.");
        }
        return missing.retire(id, file.source(), seen, soFar, request.dryRun());
    }

    private static Optional<String> sourceId(ImportedRow row) {
        return switch (row) {
            case ImportedRow.Accepted accepted -> Optional.of(accepted.sourceId());
            case ImportedRow.Refused refused -> Optional.ofNullable(refused.sourceId());
            case ImportedRow.LeftOut leftOut -> Optional.empty();
        };
    }

    private Optional<String> problem(ListingContent content) {
        LocalArea area = localArea.get();
        return area.unknownSlugs(content).stream()
                .findFirst()
                .map(unknown -> "The local area has no \"" + unknown.slug() + "\" for " + unknown.field() + ".");
    }

    /** Locates a postcode by the same rule as a provider's form. */
    private Optional<PostcodeLocator.Spot> spot(String postcode) {
        return localArea
                .get()
                .gazetteer()
                .find(postcode)
                .map(place -> new PostcodeLocator.Spot(
                        BigDecimal.valueOf(place.latitude()), BigDecimal.valueOf(place.longitude())));
    }

    /** In a transaction that sends its statements to the database a batch at a time. What fails, fails in here. */
    private <T> T inBatches(Callable<T> work) {
        return inTransaction(() -> {
            session.setJdbcBatchSize(ListingBatches.SIZE);
            T done = work.call();
            session.flush();
            return done;
        });
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
