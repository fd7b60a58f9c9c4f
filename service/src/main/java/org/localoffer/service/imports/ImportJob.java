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
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.imports.ImportedRow;
import org.localoffer.imports.csv.UnreadableFileException;
import org.localoffer.imports.mapping.CsvImport;
import org.localoffer.imports.mapping.ImportMapping;
import org.localoffer.imports.mapping.InvalidMappingException;
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
        ImportRun run = inTransaction(() -> Objects.requireNonNull(entities.find(ImportRun.class, id)));
        if (run.ended()) {
            return;
        }
        try {
            importRows(id, run.request(), run.report());
        } catch (UnreadableFileException | InvalidMappingException e) {
            update(id, found -> found.failed(String.valueOf(e.getMessage()), clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            unreadable |= sourceId.isEmpty();
        }
        Iterator<ImportedRow> left = rows.stream().skip(report.rowsDone()).iterator();
        while (left.hasNext()) {
            soFar = importStep(id, request, file, next(left), soFar);
        }
        if (request.retireMissing()) {
            soFar = retireMissing(id, request, file, seen, unreadable, soFar);
        }
        ImportReport whole = soFar;
        update(id, found -> found.done(whole, clock.instant()));
    }

    private ImportReport importStep(
            UUID id, ImportRequest request, CsvImport file, List<ImportedRow> rows, ImportReport soFar) {
        return inTransaction(() -> {
            ImportReport after = step.take(id, file.source(), rows, soFar, request.dryRun());
            Objects.requireNonNull(entities.find(ImportRun.class, id)).running(after);
            return after;
        });
    }

    private ImportReport retireMissing(
            UUID id, ImportRequest request, CsvImport file, Set<String> seen, boolean unreadable, ImportReport soFar) {
        if (unreadable) {
            return soFar.withRefused(
                    1, "Nothing was retired, because a row without a readable id may be one of the missing listings.");
        }
        return inTransaction(() -> missing.retire(id, file.source(), seen, soFar, request.dryRun()));
    }

    private static Optional<String> sourceId(ImportedRow row) {
        return switch (row) {
            case ImportedRow.Accepted accepted -> Optional.of(accepted.sourceId());
            case ImportedRow.Refused refused -> Optional.ofNullable(refused.sourceId());
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

    private void update(UUID id, Consumer<ImportRun> change) {
        inTransaction(() -> {
            change.accept(Objects.requireNonNull(entities.find(ImportRun.class, id)));
            return id;
        });
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
