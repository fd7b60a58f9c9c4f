package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Availability;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.Supply;
import org.localoffer.service.gaps.SupplyCounter;
import org.localoffer.service.gaps.SupplyNumber;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.commissioners.OpenedGaps.OpenedGap;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.web.commissioning.CommissioningTemplates;
import org.localoffer.web.commissioning.GapListingsView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/**
 * The listings that one number of a gap's supply counts, today or on a past day. Filters of the public search cannot say
 * which these are: they include listings that have not told their ages, and know nothing of the past.
 */
@Path("/commissioner/gaps/{key}/listings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.COMMISSIONER})
public class GapListingsPage {

    private static final String NOT_TOLD = "Not told to us";

    private final OpenedGaps openedGaps;
    private final SupplyCounter supplyCounter;
    private final CurrentLocalArea localArea;
    private final StaffLayouts layouts;
    private final Clock clock;

    GapListingsPage(
            OpenedGaps openedGaps,
            SupplyCounter supplyCounter,
            CurrentLocalArea localArea,
            StaffLayouts layouts,
            Clock clock) {
        this.openedGaps = openedGaps;
        this.supplyCounter = supplyCounter;
        this.localArea = localArea;
        this.layouts = layouts;
        this.clock = clock;
    }

    /**
     * @param counted slug of the number
     * @param day such as 2027-03-31; null for today
     */
    @GET
    public TemplateInstance listings(
            @PathParam("key") String key,
            @QueryParam(GapAddresses.COUNTED) @Nullable String counted,
            @QueryParam(GapAddresses.DAY) @Nullable String day) {
        OpenedGap gap = openedGaps.forStaff(key);
        GapKey gapKey = gap.gapKey();
        LocalArea area = localArea.get();
        SupplyNumber number =
                SlugEnum.of(SupplyNumber.class, counted == null ? "" : counted).orElseThrow(NotFoundException::new);
        Supply supply = supplyCounter.on(gapKey, day(day), area).orElseThrow(NotFoundException::new);
        GapListingsView view = new GapListingsView(
                new GapKeyLabels(area, gapKey).line(),
                number.label(),
                Words.date(supply.day()),
                supply.listings(number).stream().map(GapListingsPage::row).toList(),
                openedGaps.isWithinRemit(gap)
                        ? new Link("Back to the gap", GapAddresses.gap(gapKey))
                        : new Link("Why families found nothing", GapAddresses.diagnosis(gapKey)));
        return CommissioningTemplates.gapListings(layouts.signedIn(), view);
    }

    private LocalDate day(@Nullable String day) {
        if (day == null) {
            return Phrases.day(clock.instant());
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new NotFoundException(e);
        }
    }

    private static GapListingsView.Row row(ListedContent listing) {
        String ages = Phrases.agesAlone(listing.content().ages());
        return new GapListingsView.Row(
                new Link(listing.content().name(), "/listings/" + listing.slug()),
                ages == null ? NOT_TOLD : ages,
                wait(listing.content().availability()),
                listing.lastCheckedAt() == null ? "Never" : Phrases.date(listing.lastCheckedAt()));
    }

    private static String wait(Availability availability) {
        String weeks = Phrases.wait(availability.waitingWeeks());
        if (weeks != null) {
            return weeks;
        }
        return availability.waitingNote() == null ? NOT_TOLD : availability.waitingNote();
    }
}
