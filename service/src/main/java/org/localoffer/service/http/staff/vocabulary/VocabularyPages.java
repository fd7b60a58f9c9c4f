package org.localoffer.service.http.staff.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.drafts.Draft;
import org.localoffer.service.localarea.drafts.Drafts;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.vocabulary.ConceptView;
import org.localoffer.web.vocabulary.VocabularyTemplates;

/** Where officers read the vocabulary and change it in a draft. */
@Path("/editor/vocabulary")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class VocabularyPages {

    private static final String OVERTAKEN =
            "Somebody else changed this concept after you opened the page. What you typed is below. To see what it says"
                    + " now, open its page in another tab. Save yours to replace it.";

    /** The most characters that are searched for: as many as a phrase of the vocabulary may have. */
    private static final int LONGEST_ASKED = 80;

    private final Drafts drafts;
    private final VocabularyViews views;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    VocabularyPages(Drafts drafts, VocabularyViews views, StaffMember staff, StaffLayouts layouts) {
        this.drafts = drafts;
        this.views = views;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response list(
            @QueryParam("q") @DefaultValue("") String asked,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam(Notice.PARAMETER) @Nullable String done) {
        String plain = asked.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        String wanted = plain.substring(0, Math.min(plain.length(), LONGEST_ASKED));
        return Response.ok(VocabularyTemplates.vocabulary(
                        layouts.signedIn(),
                        views.list(drafts.read(), wanted, page, Notice.sentence(VocabularyNotice.class, done))))
                .build();
    }

    @GET
    @Path("/new")
    public Response add() {
        return show(views.added(new ConceptForm(null, drafts.read(), ConceptForm.valuesOfNew()), null), Status.OK);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response added(MultivaluedMap<String, String> request) {
        ConceptForm form = new ConceptForm(null, drafts.read(), FormValues.of(request));
        Concept concept = form.read();
        if (concept == null) {
            return show(views.added(form, null), Status.BAD_REQUEST);
        }
        try {
            drafts.keep(concept, form.seen(), actor());
        } catch (StaleVersionException e) {
            String taken = "A concept of that name was added after you opened the page. Use another name.";
            return show(views.added(form, taken), Status.CONFLICT);
        }
        return VocabularyNotice.KEPT.shownOn(VocabularyViews.address(concept.id()));
    }

    @GET
    @Path("/{id}")
    public Response concept(@PathParam("id") String id, @QueryParam(Notice.PARAMETER) @Nullable String done) {
        Draft draft = drafts.read();
        Concept concept = find(draft, id);
        ConceptForm form = draft.concept(id)
                .map(known -> new ConceptForm(id, draft, ConceptForm.valuesOf(known)))
                .orElse(null);
        return show(
                views.concept(draft, concept, form, Notice.sentence(VocabularyNotice.class, done), null, null),
                Status.OK);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") String id, MultivaluedMap<String, String> request) {
        Draft draft = drafts.read();
        Concept known = find(draft, id);
        FormValues values = FormValues.of(request);
        ConceptForm form = new ConceptForm(id, draft, values);
        Concept concept = form.read();
        if (concept == null) {
            return show(views.concept(draft, known, form, null, null, null), Status.BAD_REQUEST);
        }
        try {
            drafts.keep(concept, form.seen(), actor());
        } catch (StaleVersionException e) {
            Draft now = drafts.read();
            values.set(ConceptForm.SEEN, Draft.mark(now.concept(id).orElse(null)));
            ConceptForm again = new ConceptForm(id, now, values);
            return show(views.concept(now, find(now, id), again, null, OVERTAKEN, null), Status.CONFLICT);
        }
        return VocabularyNotice.KEPT.shownOn(VocabularyViews.address(id));
    }

    @POST
    @Path("/{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") String id, MultivaluedMap<String, String> request) {
        Draft draft = drafts.read();
        Concept concept = find(draft, id);
        if (draft.concept(id).isPresent() && !draft.naming(id).isEmpty()) {
            ConceptForm form = new ConceptForm(id, draft, ConceptForm.valuesOf(concept));
            String named = "Take it out of the concepts that name it first: they are listed below";
            return show(views.concept(draft, concept, form, null, null, named), Status.BAD_REQUEST);
        }
        drafts.remove(id, FormValues.of(request).text(ConceptForm.SEEN), actor());
        return VocabularyNotice.REMOVED.shownOn(VocabularyViews.LIST);
    }

    @POST
    @Path("/{id}/take-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") String id, MultivaluedMap<String, String> request) {
        boolean published = drafts.read().published(id).isPresent();
        find(drafts.read(), id);
        drafts.takeBack(id, FormValues.of(request).text(ConceptForm.SEEN), actor());
        return VocabularyNotice.TAKEN_BACK.shownOn(published ? VocabularyViews.address(id) : VocabularyViews.LIST);
    }

    /** Also finds a concept that the draft removes, so that the change can be taken back. */
    private static Concept find(Draft draft, String id) {
        return draft.concept(id).or(() -> draft.published(id)).orElseThrow(NotFoundException::new);
    }

    private Actor actor() {
        return staff.actor(Role.EDITOR);
    }

    private Response show(ConceptView view, Status status) {
        return Response.status(status)
                .entity(VocabularyTemplates.concept(layouts.signedIn(), view))
                .build();
    }
}
