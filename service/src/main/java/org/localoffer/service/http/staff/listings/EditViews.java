package org.localoffer.service.http.staff.listings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.Availability;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.ThreeWayMerge;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.ListingViews;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.SendBackForm;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.listing.ShownName;
import org.localoffer.service.listing.editing.EditState;
import org.localoffer.service.listing.editing.ListingEdit;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.web.editing.EditDecisionView;
import org.localoffer.web.editing.EditFormView;
import org.localoffer.web.editing.EditView;
import org.localoffer.web.editing.MyListing;
import org.localoffer.web.editing.ToldView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Words;

/** Builds the views of edits, for providers and for officers. */
@ApplicationScoped
class EditViews {

    private final CurrentLocalArea localArea;
    private final ListingViews listingViews;
    private final Clock clock;

    EditViews(CurrentLocalArea localArea, ListingViews listingViews, Clock clock) {
        this.localArea = localArea;
        this.listingViews = listingViews;
        this.clock = clock;
    }

    MyListing mine(Listing listing, @Nullable ListingEdit newest) {
        Assurance assurance = Assurance.of(listing.lastCheckedAt(), clock.instant());
        @Nullable ListingEdit shown = newest != null && newest.isUnfinished() ? newest : null;
        return new MyListing(
                listing.content().name(),
                "/listings/" + listing.slug(),
                status(listing.content().availability()),
                listing.lastCheckedAt() == null
                        ? "Never confirmed"
                        : Phrases.checked(listing.lastCheckedAt(), clock.instant())
                                .replace("Checked", "Confirmed"),
                assurance.words(),
                assurance.overdue(),
                ProviderPages.LISTINGS + listing.slug() + "/edit",
                Form.of(
                        ProviderPages.LISTINGS + listing.slug() + "/confirm",
                        List.of(new HiddenField("revision", Integer.toString(listing.revision()))),
                        List.of(),
                        Button.secondary("All still right")),
                shown == null ? null : state(shown),
                shown == null ? null : ProviderPages.EDITS + shown.id(),
                shown == null ? null : shown.reason());
    }

    ToldView report(Feedback feedback) {
        Listing listing = feedback.listing();
        return new ToldView(
                listing == null ? "" : ShownName.of(listing),
                feedback.kind().label(),
                feedback.shownText(),
                Phrases.date(feedback.receivedAt()));
    }

    EditFormView form(Listing listing, @Nullable String reason, FormValues values, Errors errors) {
        ListingForm form = new ListingForm(localArea.get(), values, errors);
        List<HiddenField> hidden = new ArrayList<>();
        hidden.add(new HiddenField("revision", values.text("revision")));
        hidden.add(new HiddenField("draft", values.text("draft")));
        for (Rows rows : Rows.values()) {
            hidden.add(new HiddenField("rows." + rows.field(), Integer.toString(rows.shown(values))));
        }
        return new EditFormView(
                listing.content().name(),
                "/listings/" + listing.slug(),
                reason,
                new Form(
                        ProviderPages.LISTINGS + listing.slug() + "/edit",
                        hidden,
                        form.sections(),
                        List.of(Button.main("Save and see what changes")),
                        null));
    }

    EditView edit(ListingEdit edit, ListingContent before, @Nullable String notice) {
        return new EditView(
                edit.listing().content().name(),
                "/listings/" + edit.listing().slug(),
                state(edit),
                DifferenceViews.between(before, edit.content(), localArea.get()),
                listingViews.preview(edit.listing(), edit.content()),
                edit.state() == EditState.RETURNED ? edit.reason() : null,
                notice,
                edit.canBeWritten() ? ProviderPages.LISTINGS + edit.listing().slug() + "/edit" : null,
                actions(edit));
    }

    private static List<Form> actions(ListingEdit edit) {
        return switch (edit.state()) {
            case DRAFT ->
                List.of(
                        action(edit, "send", Button.main("Send to an officer")),
                        action(edit, "discard", Button.warning("Discard this draft")));
            case SENT ->
                edit.isOfProvider() ? List.of(action(edit, "take-back", Button.secondary("Take it back"))) : List.of();
            default -> List.of();
        };
    }

    private static Form action(ListingEdit edit, String act, Button button) {
        return StaffForms.button(ProviderPages.EDITS + edit.id() + "/" + act, edit.version(), button);
    }

    /**
     * An edit as an officer decides on it.
     *
     * @param before the published content that the edit is compared with: today's while it waits, and after the
     *     decision the one that it was based on
     * @param clearance for what was found in the texts that it changes
     */
    EditDecisionView decision(
            ListingEdit edit,
            ListingContent before,
            ThreeWayMerge merge,
            ClearanceFields clearance,
            FormValues values,
            Errors errors) {
        boolean waits = edit.state() == EditState.SENT;
        ListingContent after = waits ? merge.content() : edit.content();
        return new EditDecisionView(
                edit.listing().content().name(),
                "/listings/" + edit.listing().slug(),
                edit.isOfProvider() ? edit.listing().provider().name() : "An import of the listing's source",
                edit.sentAt() == null ? "" : Phrases.since(edit.sentAt(), clock.instant()),
                DifferenceViews.between(before, after, localArea.get()),
                listingViews.preview(edit.listing(), after),
                (waits ? merge.conflicts() : List.<String>of())
                        .stream().map(DifferenceViews::label).toList(),
                waits && merge.conflicts().isEmpty()
                        ? Form.of(
                                "/editor/edits/" + edit.id() + "/approve",
                                List.of(
                                        StaffForms.version(edit.version()),
                                        new HiddenField(
                                                "revision",
                                                Integer.toString(edit.listing().revision()))),
                                clearance.fields(errors),
                                Button.main("Approve and publish"))
                        : null,
                waits
                        ? SendBackForm.of("/editor/edits/" + edit.id(), edit.version(), "The provider", values, errors)
                        : null,
                waits ? null : state(edit));
    }

    private static String state(ListingEdit edit) {
        return switch (edit.state()) {
            case DRAFT -> "Your draft is not sent yet";
            case SENT -> "Sent on " + Phrases.date(edit.sentAt()) + ". An officer will look at it next";
            case RETURNED -> "Returned on " + Phrases.date(edit.decidedAt());
            case APPROVED -> "Approved on " + Phrases.date(edit.decidedAt());
            case DISCARDED -> "Discarded";
        };
    }

    private static String status(Availability availability) {
        String status = availability.status() == null
                ? "We have not been told whether it is running"
                : Labels.of(availability.status());
        Integer weeks = availability.waitingWeeks();
        return weeks == null ? status : status + ", about " + Words.count(weeks, "week", "weeks") + " to wait";
    }
}
