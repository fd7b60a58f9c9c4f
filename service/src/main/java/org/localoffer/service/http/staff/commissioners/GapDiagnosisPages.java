package org.localoffer.service.http.staff.commissioners;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.Assessments;
import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.DiagnosisChange;
import org.localoffer.service.gaps.DiagnosisChanges;
import org.localoffer.service.gaps.RuledDiagnosis;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.commissioners.OpenedGaps.OpenedGap;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.signin.Role;
import org.localoffer.web.commissioning.CommissioningTemplates;
import org.localoffer.web.commissioning.DiagnosisView;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.layout.Link;

/** Where officers and commissioners read why the rules give a gap its diagnosis, and set another one with a note. */
@Path("/commissioner/gaps/{key}/diagnosis")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.COMMISSIONER})
public class GapDiagnosisPages {

    private final OpenedGaps openedGaps;
    private final Assessments assessments;
    private final DiagnosisChanges changes;
    private final CurrentLocalArea localArea;
    private final StaffLayouts layouts;

    GapDiagnosisPages(
            OpenedGaps openedGaps,
            Assessments assessments,
            DiagnosisChanges changes,
            CurrentLocalArea localArea,
            StaffLayouts layouts) {
        this.openedGaps = openedGaps;
        this.assessments = assessments;
        this.changes = changes;
        this.localArea = localArea;
        this.layouts = layouts;
    }

    @GET
    public TemplateInstance diagnosis(
            @PathParam("key") String key, @QueryParam(Notice.PARAMETER) @Nullable String done) {
        return page(
                openedGaps.forStaff(key),
                new DiagnosisForm(FormValues.empty()),
                Notice.sentence(CommissionerNotice.class, done));
    }

    /** Sets the diagnosis. The same form sent twice sets it once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("key") String key, MultivaluedMap<String, String> request) {
        OpenedGap gap = openedGaps.forStaff(key);
        DiagnosisForm form = new DiagnosisForm(FormValues.of(request));
        DiagnosisChanges.Draft draft = form.read();
        if (draft == null) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(gap, form, null))
                    .build();
        }
        changes.set(gap.gapKey(), draft, ruled(gap).diagnosis(), openedGaps.actor(gap));
        return CommissionerNotice.DIAGNOSIS_SET.shownOn(GapAddresses.diagnosis(gap.gapKey()));
    }

    private TemplateInstance page(OpenedGap gap, DiagnosisForm form, @Nullable String notice) {
        GapKey gapKey = gap.gapKey();
        RuledDiagnosis ruled = ruled(gap);
        List<DiagnosisChange> earlier = changes.of(gapKey);
        DiagnosisView view = new DiagnosisView(
                new GapKeyLabels(localArea.get(), gapKey).line(),
                ruled.diagnosis().label(),
                ruled.reason(),
                earlier.stream().map(GapDiagnosisPages::change).toList(),
                Arrays.stream(Diagnosis.values())
                        .map(diagnosis -> new FactLine(diagnosis.label(), diagnosis.sentence()))
                        .toList(),
                form.form(GapAddresses.diagnosis(gapKey), earlier.size()),
                openedGaps.isWithinRemit(gap) ? new Link("Back to the gap", GapAddresses.gap(gapKey)) : null,
                notice);
        return CommissioningTemplates.diagnosis(layouts.signedIn(), view);
    }

    private RuledDiagnosis ruled(OpenedGap gap) {
        return assessments.of(gap.evidence(), localArea.get()).ruled();
    }

    private static DiagnosisView.Change change(DiagnosisChange change) {
        return new DiagnosisView.Change(
                DiagnosisLabels.label(change.diagnosis()),
                DiagnosisLabels.who(change.changedBy()) + ", " + Phrases.moment(change.changedAt()),
                change.ruled().label(),
                change.note());
    }
}
