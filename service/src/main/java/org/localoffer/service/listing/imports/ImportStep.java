package org.localoffer.service.listing.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.Provenance;
import org.localoffer.directory.listing.Provider;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.ThreeWayMerge;
import org.localoffer.imports.ImportChange;
import org.localoffer.imports.ImportSource;
import org.localoffer.imports.ImportedProvider;
import org.localoffer.imports.ImportedRow;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.Slugs;
import org.localoffer.service.listing.editing.Edits;

/** Imports a batch of rows in the caller's transaction. */
@ApplicationScoped
class ImportStep {

    private static final String TAKEN_DOWN =
            "An officer took this listing down to correct it. Import it again when it is published again";

    private final EntityManager entities;
    private final ListingPublisher publisher;
    private final IndexRequests index;
    private final Edits edits;
    private final AdvisoryLocks locks;
    private final Clock clock;

    ImportStep(
            EntityManager entities,
            ListingPublisher publisher,
            IndexRequests index,
            Edits edits,
            AdvisoryLocks locks,
            Clock clock) {
        this.entities = entities;
        this.publisher = publisher;
        this.index = index;
        this.edits = edits;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Imports the rows; in a dry run, only reports what would change.
     *
     * @return the report with these rows added, and the remarks about them
     */
    @Transactional(TxType.MANDATORY)
    Taken take(UUID run, ImportSource source, List<ImportedRow> rows, ImportReport report, boolean dryRun) {
        // Imports of the same source run one after the other; otherwise both could add the same listing.
        locks.take(actor(source).text());
        List<UUID> changed = new ArrayList<>();
        List<ImportRemark> remarks = new ArrayList<>();
        ImportReport after = report;
        for (ImportedRow row : rows) {
            after = switch (row) {
                case ImportedRow.Refused refused -> refuse(refused.rowNumber(), refused.reason(), after, remarks);
                case ImportedRow.LeftOut leftOut -> after.withLeftOut();
                case ImportedRow.Accepted accepted -> accept(source, accepted, after, dryRun, changed, remarks);
            };
        }
        if (!changed.isEmpty()) {
            index.changed("import:" + run + ":" + after.rowsDone(), changed);
        }
        return new Taken(after, remarks);
    }

    /** @param remarks refusals and warnings of these rows only */
    record Taken(ImportReport report, List<ImportRemark> remarks) {}

    private static ImportReport refuse(long row, String reason, ImportReport report, List<ImportRemark> remarks) {
        remarks.add(ImportRemark.refusal(row, reason));
        return report.withRefused(row, reason);
    }

    private ImportReport accept(
            ImportSource source,
            ImportedRow.Accepted row,
            ImportReport report,
            boolean dryRun,
            List<UUID> changed,
            List<ImportRemark> remarks) {
        Listing listing = find(source, row.sourceId());
        if (listing != null && listing.isTakenDown()) {
            return refuse(row.rowNumber(), TAKEN_DOWN, report, remarks);
        }
        ImportChange change = ImportChange.of(
                Optional.ofNullable(listing).map(found -> found.provenance().asImported()),
                Optional.ofNullable(listing).filter(Listing::isVisible).map(Listing::content),
                row.content());
        if (!dryRun) {
            apply(change, listing, source, row).ifPresent(changed::add);
        }
        row.warnings().forEach(warning -> remarks.add(ImportRemark.warning(row.rowNumber(), warning)));
        ImportReport warned = report.withWarnings(row.rowNumber(), row.warnings());
        return switch (change.kind()) {
            case ADDED -> warned.withAdded();
            case CHANGED -> warned.withChanged();
            case SAME -> warned.withSame();
            case KEPT -> refuse(row.rowNumber(), String.valueOf(change.reason()), warned, remarks);
        };
    }

    /** @return the listing's id if it has to be indexed again */
    private Optional<UUID> apply(
            ImportChange change, @Nullable Listing listing, ImportSource source, ImportedRow.Accepted row) {
        Instant now = clock.instant();
        Actor actor = actor(source);
        if (listing == null) {
            Provenance provenance = new Provenance(
                    source.name(),
                    row.sourceId(),
                    source.attribution(),
                    now,
                    source.licence(),
                    row.content(),
                    Set.of());
            return Optional.of(publisher
                    .publish(provider(row.provider()), row.content(), provenance, actor)
                    .id());
        }
        Provenance read = listing.provenance().readAgain(now, row.content());
        return switch (change.kind()) {
            case ADDED, CHANGED -> {
                publisher.revise(listing, row.content(), read, actor);
                yield Optional.of(listing.id());
            }
            case SAME -> {
                listing.readAgain(read);
                yield Optional.empty();
            }
            case KEPT -> {
                propose(listing, row.content(), read, actor);
                yield Optional.empty();
            }
        };
    }

    /**
     * Proposes imported changes to a listing that was also edited here. An import never overwrites such edits; an
     * officer decides. A change is proposed once, and again only when the source changes.
     */
    private void propose(Listing listing, ListingContent imported, Provenance read, Actor actor) {
        ListingContent proposal =
                ThreeWayMerge.proposal(listing.provenance().asImported(), imported, listing.content());
        if (edits.propose(listing, proposal, actor)) {
            listing.readAgain(read);
        }
    }

    static Actor actor(ImportSource source) {
        return new Actor(ActorRole.IMPORT, source.name());
    }

    private @Nullable Listing find(ImportSource source, String sourceId) {
        return entities.createQuery(
                        "from Listing where provenance.source = :source and provenance.sourceId = :id", Listing.class)
                .setParameter("source", source.name())
                .setParameter("id", sourceId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Provider provider(ImportedProvider imported) {
        return entities.createQuery("from Provider where lower(name) = lower(:name)", Provider.class)
                .setParameter("name", imported.name())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> newProvider(imported));
    }

    private Provider newProvider(ImportedProvider imported) {
        String slug = Slugs.free(imported.name(), taken -> !entities.createQuery(
                        "select 1 from Provider where slug = :slug", Integer.class)
                .setParameter("slug", taken)
                .getResultList()
                .isEmpty());
        Provider provider = new Provider(UUID.randomUUID(), slug, imported.name(), imported.sector());
        entities.persist(provider);
        return provider;
    }
}
