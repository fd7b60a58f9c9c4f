package org.localoffer.service.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import jakarta.persistence.EntityManager;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.csv.UnreadableFileException;
import org.localoffer.imports.mapping.CsvImport;
import org.localoffer.imports.mapping.ImportMapping;
import org.localoffer.imports.mapping.InvalidMappingException;
import org.localoffer.service.DatabaseOutage;
import org.localoffer.service.edition.CurrentLocalArea;
import org.localoffer.service.localarea.LocalArea;

/**
 * Runs one import in steps of a hundred rows. A step's listings, audit entries, index job and report commit together, so
 * a run that is cut short goes on where it was, and nothing counts twice.
 */
@ApplicationScoped
public class ImportJob {

    private static final int STEP = 100;

    private final EntityManager entities;
    private final ImportStep step;
    private final MissingListings missing;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    ImportJob(
            EntityManager entities, ImportStep step, MissingListings missing, CurrentLocalArea localArea, Clock clock) {
        this.entities = entities;
        this.step = step;
        this.missing = missing;
        this.localArea = localArea;
        this.clock = clock;
    }

    /** Does what is left of it. A file or mapping that cannot be read ends it; a dead database is tried again. */
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
                if (DatabaseOutage.isIn(e)) {
                    throw e;
                }
                Log.errorf(e, "Import %s failed", id);
                fail(id, "Something in it could not be stored: " + e.getMessage());
            }
        });
    }

    /** What is still to be done of a run that has not ended. */
    private record Work(ImportRequest request, ImportReport report) {

        static Optional<Work> leftOf(ImportRun run) {
            return run.ended() ? Optional.empty() : Optional.of(new Work(run.request(), run.report()));
        }
    }

    private void fail(UUID id, String reason) {
        inTransaction(() -> {
            found(id).failed(reason, clock.instant());
            return id;
        });
    }

    private ImportRun found(UUID id) {
        return Objects.requireNonNull(entities.find(ImportRun.class, id));
    }

    private void importRows(UUID id, ImportRequest request, ImportReport report) throws IOException {
        ImportMapping mapping = ImportMapping.read(request.mappingName(), request.mapping());
        CsvImport file = CsvImport.open(new ByteArrayInputStream(request.file()), mapping, this::problem);
        Set<String> seen = new HashSet<>();
        boolean unreadable = false;
        ImportReport soFar = report.ofRows(file.rowCount());
        List<ImportedRow> rows = file.rows().toList();
        for (ImportedRow row : rows) {
            Optional<String> sourceId = sourceId(row);
            sourceId.ifPresent(seen::add);
            unreadable |= sourceId.isEmpty() && row instanceof ImportedRow.Refused;
        }
        Iterator<ImportedRow> left = rows.stream().skip(report.rowsDone()).iterator();
        while (left.hasNext()) {
            soFar = importStep(id, request, file, next(left), soFar);
        }
        ImportReport imported = soFar;
        boolean allIdsRead = !unreadable;
        inTransaction(() -> {
            ImportReport whole =
                    request.retireMissing() ? retireMissing(id, request, file, seen, allIdsRead, imported) : imported;
            found(id).done(whole, clock.instant());
            return id;
        });
    }

    private ImportReport importStep(
            UUID id, ImportRequest request, CsvImport file, List<ImportedRow> rows, ImportReport soFar) {
        return inTransaction(() -> {
            ImportReport after = step.take(id, file.source(), rows, soFar, request.dryRun());
            found(id).running(after);
            return after;
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

    private static List<ImportedRow> next(Iterator<ImportedRow> rows) {
        List<ImportedRow> step = new ArrayList<>(STEP);
        while (rows.hasNext() && step.size() < STEP) {
            step.add(rows.next());
        }
        return step;
    }

    private Optional<String> problem(ListingContent content) {
        LocalArea area = localArea.get();
        return area.unknownSlugs(content).stream()
                .findFirst()
                .map(unknown -> "The local area has no \"" + unknown.slug() + "\" for " + unknown.field() + ".");
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
