package org.localoffer.service.listing.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.localoffer.imports.ImportedRow;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.listing.FreeSlugs;
import org.localoffer.service.listing.IndexRequests;
import org.localoffer.service.listing.ListingBatches;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.ListingPublisher.NewContent;
import org.localoffer.service.listing.ListingPublisher.NewListing;
import org.localoffer.service.listing.editing.Edits;

/**
 * Imports a batch of rows in the caller's transaction. What is known of them is read, and what becomes of them is
 * written, for all rows together: so a row takes as long in a large directory as in a small one.
 */
@ApplicationScoped
class ImportStep {

    private static final String TAKEN_DOWN =
            "An officer took this listing down to correct it. Import it again when it is published again";

    /** Two imports at once could choose the same address, or add the same provider. */
    private static final String ADDRESSES = "import:addresses";

    private final ListingBatches listings;
    private final ImportedProviders providers;
    private final ListingPublisher publisher;
    private final IndexRequests index;
    private final Edits edits;
    private final AdvisoryLocks locks;
    private final Clock clock;

    ImportStep(
            ListingBatches listings,
            ImportedProviders providers,
            ListingPublisher publisher,
            IndexRequests index,
            Edits edits,
            AdvisoryLocks locks,
            Clock clock) {
        this.listings = listings;
        this.providers = providers;
        this.publisher = publisher;
        this.index = index;
        this.edits = edits;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * What the steps of one import share.
     *
     * @param dryRun only reports what would change
     */
    record Run(UUID id, ImportSource source, boolean dryRun, FreeSlugs ofListings, FreeSlugs ofProviders) {}

    /** What the steps of one import, or of the rest of it, begin with. */
    Run begin(UUID id, ImportSource source, boolean dryRun) {
        return new Run(id, source, dryRun, publisher.freeSlugs(), providers.freeSlugs());
    }

    /** @param remarks refusals and warnings of these rows only */
    record Taken(ImportReport report, List<ImportRemark> remarks) {}

    /** What becomes of the rows of one step: {@code added} has no listing yet, {@code revised} has one. */
    private record Changes(List<ImportedRow.Accepted> added, List<NewContent> revised) {

        Changes() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * Imports the rows; in a dry run, only reports what would change.
     *
     * @param rows no two of them with one id
     * @return the report with these rows added, and the remarks about them
     */
    @Transactional(TxType.MANDATORY)
    Taken take(Run run, List<ImportedRow> rows, ImportReport report) {
        // Imports of the same source run one after the other; otherwise both could add the same listing.
        locks.take(actor(run.source()).text());
        Map<String, Listing> known = listings.ofSource(run.source().name(), sourceIds(rows));
        Changes changes = new Changes();
        List<ImportRemark> remarks = new ArrayList<>();
        ImportReport after = report;
        for (ImportedRow row : rows) {
            after = switch (row) {
                case ImportedRow.Refused refused -> refuse(refused.rowNumber(), refused.reason(), after, remarks);
                case ImportedRow.LeftOut leftOut -> after.withLeftOut();
                case ImportedRow.Accepted accepted ->
                    accept(run, accepted, known.get(accepted.sourceId()), after, changes, remarks);
            };
        }
        List<UUID> changed = write(run, changes);
        if (!changed.isEmpty()) {
            index.changed("import:" + run.id() + ":" + after.rowsDone(), changed);
        }
        return new Taken(after, remarks);
    }

    private static List<String> sourceIds(List<ImportedRow> rows) {
        return rows.stream()
                .filter(ImportedRow.Accepted.class::isInstance)
                .map(ImportedRow.Accepted.class::cast)
                .map(ImportedRow.Accepted::sourceId)
                .toList();
    }

    private static ImportReport refuse(long row, String reason, ImportReport report, List<ImportRemark> remarks) {
        remarks.add(ImportRemark.refusal(row, reason));
        return report.withRefused(row, reason);
    }

    private ImportReport accept(
            Run run,
            ImportedRow.Accepted row,
            @Nullable Listing listing,
            ImportReport report,
            Changes changes,
            List<ImportRemark> remarks) {
        if (listing != null && listing.isTakenDown()) {
            return refuse(row.rowNumber(), TAKEN_DOWN, report, remarks);
        }
        ImportChange change = ImportChange.of(
                Optional.ofNullable(listing).map(found -> found.provenance().asImported()),
                Optional.ofNullable(listing).filter(Listing::isVisible).map(Listing::content),
                row.content());
        if (!run.dryRun()) {
            apply(run, change, listing, row, changes);
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

    /** @param listing null where there is none yet */
    private void apply(
            Run run, ImportChange change, @Nullable Listing listing, ImportedRow.Accepted row, Changes changes) {
        if (listing == null) {
            changes.added().add(row);
            return;
        }
        Provenance read = listing.provenance().readAgain(clock.instant(), row.content());
        switch (change.kind()) {
            case ADDED, CHANGED -> changes.revised().add(new NewContent(listing, row.content(), read));
            case SAME -> listing.readAgain(read);
            case KEPT -> propose(listing, row.content(), read, actor(run.source()));
        }
    }

    /** @return ids of the listings that have to be indexed again */
    private List<UUID> write(Run run, Changes changes) {
        List<UUID> changed = new ArrayList<>();
        if (!changes.added().isEmpty()) {
            locks.take(ADDRESSES);
            publisher
                    .publish(newListings(run, changes.added()), run.ofListings(), actor(run.source()))
                    .forEach(listing -> changed.add(listing.id()));
        }
        publisher.revise(changes.revised(), actor(run.source()));
        changes.revised().forEach(each -> changed.add(each.listing().id()));
        return changed;
    }

    private List<NewListing> newListings(Run run, List<ImportedRow.Accepted> added) {
        Instant now = clock.instant();
        ImportSource source = run.source();
        List<Provider> of =
                providers.of(added.stream().map(ImportedRow.Accepted::provider).toList(), run.ofProviders());
        List<NewListing> all = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            ImportedRow.Accepted row = added.get(i);
            Provenance provenance = new Provenance(
                    source.name(),
                    row.sourceId(),
                    source.attribution(),
                    now,
                    source.licence(),
                    row.content(),
                    Set.of());
            all.add(new NewListing(of.get(i), row.content(), provenance));
        }
        return all;
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
}
