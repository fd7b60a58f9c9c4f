package org.localoffer.service.http.staff.inspection;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.coverage.Coverage;
import org.localoffer.service.gaps.coverage.CoverageInvitation;
import org.localoffer.service.gaps.coverage.CoverageInvitations;
import org.localoffer.service.gaps.coverage.CoverageItem;
import org.localoffer.service.gaps.coverage.CoverageOnDay;
import org.localoffer.service.gaps.coverage.CoverageState;
import org.localoffer.service.gaps.coverage.HeadingCoverage;
import org.localoffer.service.gaps.coverage.Suppliers;
import org.localoffer.service.http.shared.CoverageViews;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.service.localarea.model.Labels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.coverage.CoverageDeskView;
import org.localoffer.web.coverage.CoverageTemplates;
import org.localoffer.web.coverage.HeadingDeskView;
import org.localoffer.web.coverage.ItemLine;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Where officers see which headings of the law lack something, and ask the bodies that should supply it. */
@Path(EditorDesk.COVERAGE)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class CoverageDeskPages {

    private static final String STATE = "state";
    private static final int MOST_INVITATIONS = 20;

    private final Coverage coverage;
    private final CoverageInvitations invitations;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    CoverageDeskPages(
            Coverage coverage,
            CoverageInvitations invitations,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.coverage = coverage;
        this.invitations = invitations;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** @param asked slug of a {@link CoverageState}; anything else means all */
    @GET
    @Transactional
    public Response desk(@QueryParam(STATE) @DefaultValue("") String asked) {
        CoverageState state = SlugEnum.of(CoverageState.class, asked).orElse(null);
        LocalArea area = localArea.get();
        CoverageOnDay today = coverage.now(area);
        Map<String, Instant> lastSent = invitations.lastSent();
        List<CoverageDeskView.Row> rows = today.headings().stream()
                .filter(covered -> state == null || covered.state() == state)
                .map(covered -> row(covered, supplier(covered.heading(), area), lastSent))
                .toList();
        CoverageDeskView view = new CoverageDeskView(
                Words.date(today.day()),
                CoverageViews.states(today.figures()),
                filters(state),
                Words.count(rows.size(), "heading", "headings") + (state == null ? "" : ": " + state.label()),
                rows);
        return Response.ok(CoverageTemplates.desk(layouts.signedIn(), view)).build();
    }

    private static List<Link> filters(@Nullable CoverageState inForce) {
        return Stream.concat(
                        Stream.of(new Link("All headings", inForce == null ? null : EditorDesk.COVERAGE)),
                        Arrays.stream(CoverageState.values())
                                .map(state -> new Link(
                                        state.label(),
                                        state == inForce
                                                ? null
                                                : EditorDesk.COVERAGE + "?" + STATE + "=" + state.slug())))
                .toList();
    }

    private static CoverageDeskView.Row row(
            HeadingCoverage covered, Commissioner supplier, Map<String, Instant> lastSent) {
        CoverageHeading heading = covered.heading();
        Instant sent = lastSent.get(heading.slug());
        return new CoverageDeskView.Row(
                new Link(CoverageViews.key(covered) + " " + heading.label(), address(heading)),
                CoverageViews.state(covered.state()),
                CoverageViews.behind(covered),
                Words.number(covered.overdue()),
                supplier.label(),
                sent == null ? "Not yet" : Phrases.date(sent));
    }

    /**
     * @param slug of a heading
     * @param done slug of a {@link CoverageNotice}; null where there is none
     */
    @GET
    @Path("/{slug}")
    @Transactional
    public Response heading(
            @PathParam("slug") String slug,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam(Notice.PARAMETER) @Nullable String done) {
        LocalArea area = localArea.get();
        CoverageHeading heading = area.coverage().find(slug).orElseThrow(NotFoundException::new);
        HeadingCoverage covered = coverage.now(heading, area);
        Commissioner supplier = supplier(heading, area);
        List<CoverageInvitation> sent = invitations.of(heading, MOST_INVITATIONS);
        String notInvited = notInvited(covered, supplier, sent);
        HeadingDeskView view = new HeadingDeskView(
                Notice.sentence(CoverageNotice.class, done),
                CoverageViews.heading(
                        covered,
                        CoverageViews.page(covered, page),
                        address(heading),
                        List.of(new Link("The page for families", CoverageViews.address(heading)))),
                supplier.label(),
                notInvited == null ? invite(heading, supplier) : null,
                notInvited,
                sent.stream()
                        .map(invitation ->
                                Phrases.date(invitation.sentAt()) + ": " + area.commissionerLabel(invitation.body()))
                        .toList(),
                covered.notUsable().stream().map(CoverageDeskPages::notUsable).toList());
        return Response.ok(CoverageTemplates.deskHeading(layouts.signedIn(), view))
                .build();
    }

    private static ItemLine notUsable(CoverageItem item) {
        AvailabilityStatus status = item.status();
        return CoverageViews.item(item, status == null ? "Listing" : Labels.of(status));
    }

    private @Nullable String notInvited(HeadingCoverage covered, Commissioner supplier, List<CoverageInvitation> sent) {
        if (!covered.state().isWanting()) {
            return "Nothing has to be asked for.";
        }
        if (supplier.mailbox() == null) {
            return "We know no mailbox of theirs, so nobody can be asked from here.";
        }
        Instant next = sent.isEmpty() ? Instant.EPOCH : sent.getFirst().sentAt().plus(CoverageInvitations.PAUSE);
        return next.isAfter(clock.instant())
                ? "They were asked on " + Phrases.date(sent.getFirst().sentAt()) + ". You can ask again on "
                        + Phrases.date(next) + "."
                : null;
    }

    private static Form invite(CoverageHeading heading, Commissioner supplier) {
        return Form.of(
                address(heading) + "/invite",
                List.of(),
                List.of(),
                Button.main("Ask them by mail: " + supplier.label()));
    }

    @POST
    @Path("/{slug}/invite")
    public Response invite(@PathParam("slug") String slug) {
        LocalArea area = localArea.get();
        CoverageHeading heading = area.coverage().find(slug).orElseThrow(NotFoundException::new);
        return CoverageNotice.of(invitations.invite(heading, area, staff.actor(Role.EDITOR)))
                .shownOn(address(heading));
    }

    private Commissioner supplier(CoverageHeading heading, LocalArea area) {
        return Suppliers.of(heading, area, Phrases.day(clock.instant()));
    }

    private static String address(CoverageHeading heading) {
        return EditorDesk.COVERAGE + "/" + heading.slug();
    }
}
