package org.localoffer.service.http.staff.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.drafts.Draft;
import org.localoffer.service.localarea.drafts.Drafts;
import org.localoffer.service.localarea.files.InvalidLocalAreaException;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.ConceptQueryRewriter;
import org.localoffer.service.search.index.TagChanges;
import org.localoffer.service.search.preview.SearchComparison;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Words;
import org.localoffer.web.search.Paging;
import org.localoffer.web.vocabulary.ChangesView;
import org.localoffer.web.vocabulary.TagLine;
import org.localoffer.web.vocabulary.VocabularyTemplates;

/** Where officers see what the draft of the vocabulary changes, and publish it or throw it away. */
@Path("/editor/vocabulary/changes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class VocabularyChangesPages {

    private static final String EDITION = "edition";
    private static final int TAGS_PER_PAGE = 25;

    private static final String OVERTAKEN = "Somebody else published, or changed the draft, after you opened this page."
            + " Nothing was published, and no change is lost. Check the changes again, then decide.";

    private final Drafts drafts;
    private final TagChanges tagChanges;
    private final SearchComparison comparison;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    VocabularyChangesPages(
            Drafts drafts,
            TagChanges tagChanges,
            SearchComparison comparison,
            StaffMember staff,
            StaffLayouts layouts) {
        this.drafts = drafts;
        this.tagChanges = tagChanges;
        this.comparison = comparison;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response changes(@QueryParam("page") @DefaultValue("1") String page) {
        return show(page, null, Status.OK);
    }

    @POST
    @Path("/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Drafts.Shown shown =
                new Drafts.Shown(values.submission(), values.number(EDITION).orElse(-1), values.text(ConceptForm.SEEN));
        try {
            drafts.publish(shown, staff.actor(Role.EDITOR));
        } catch (StaleVersionException e) {
            return show("1", OVERTAKEN, Status.CONFLICT);
        } catch (InvalidLocalAreaException e) {
            return show("1", "Nothing was published: " + e.getMessage(), Status.BAD_REQUEST);
        }
        return VocabularyNotice.PUBLISHED.shownOn(VocabularyViews.LIST);
    }

    @GET
    @Path("/throw-away")
    public Response ask() {
        Draft draft = drafts.read();
        if (draft.changes().isEmpty()) {
            return SeeOther.at(VocabularyViews.CHANGES);
        }
        Form form = Form.of(
                VocabularyViews.CHANGES + "/throw-away",
                List.of(new HiddenField(ConceptForm.SEEN, draft.mark())),
                List.of(),
                Button.warning("Delete the draft"));
        return Response.ok(VocabularyTemplates.throwAway(layouts.signedIn(), VocabularyViews.counted(draft), form))
                .build();
    }

    @POST
    @Path("/throw-away")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response throwAway(MultivaluedMap<String, String> request) {
        drafts.throwAway(FormValues.of(request).text(ConceptForm.SEEN), staff.actor(Role.EDITOR));
        return VocabularyNotice.THROWN_AWAY.shownOn(VocabularyViews.LIST);
    }

    private Response show(String page, @Nullable String problem, Status status) {
        return Response.status(status)
                .entity(VocabularyTemplates.changes(layouts.signedIn(), view(page, problem)))
                .build();
    }

    private ChangesView view(String page, @Nullable String problem) {
        Draft draft = drafts.read();
        Form publish = new Form(
                VocabularyViews.CHANGES + "/publish",
                List.of(
                        new HiddenField(FormValues.SUBMISSION, UUID.randomUUID().toString()),
                        new HiddenField(
                                EDITION, Integer.toString(draft.edition().number())),
                        new HiddenField(ConceptForm.SEEN, draft.mark())),
                List.of(),
                draft.changes().isEmpty() ? List.of() : List.of(Button.main("Publish these changes")),
                problem);
        if (draft.changes().isEmpty()) {
            return bare(draft, null, problem == null ? null : publish);
        }
        LocalArea after;
        try {
            after = drafts.preview(draft);
        } catch (InvalidLocalAreaException e) {
            return bare(draft, e.getMessage(), null);
        }
        return compared(draft, after, page, publish);
    }

    private static ChangesView bare(Draft draft, @Nullable String mistake, @Nullable Form publish) {
        return new ChangesView(
                null,
                mistake,
                VocabularyViews.differences(draft),
                List.of(),
                "Searches were not compared.",
                List.of("Nothing was checked."),
                "They were not checked.",
                List.of(),
                Paging.ONE_PAGE,
                publish);
    }

    private ChangesView compared(Draft draft, LocalArea after, String page, Form publish) {
        LocalArea before = draft.edition().area();
        TagChanges.Found tags = tagChanges.between(before, after);
        SearchComparison.Result searches = comparison.compare(before, after, new ConceptQueryRewriter(tags.changes()));
        Map<String, String> labels = VocabularyViews.labels(before, after);
        List<TagLine> lines = tags.changes().stream()
                .map(change -> VocabularyViews.tag(change, labels))
                .filter(line -> !line.gains().isEmpty() || !line.loses().isEmpty())
                .toList();
        PageOf shown = PageOf.asked(page, lines.size(), TAGS_PER_PAGE);
        return new ChangesView(
                null,
                null,
                VocabularyViews.differences(draft),
                searches.changed().stream().map(VocabularyViews::search).toList(),
                others(searches),
                VocabularyViews.basis(tags, searches),
                lines.isEmpty()
                        ? "None changes what it is found for."
                        : Words.count(lines.size(), "changes what it is found for.", "change what they are found for."),
                lines.stream().skip(shown.offset()).limit(TAGS_PER_PAGE).toList(),
                shown.paging(number -> VocabularyViews.CHANGES + "?page=" + number + "#listings"),
                publish);
    }

    private static String others(SearchComparison.Result searches) {
        if (!searches.engineAnswers()) {
            return "The search engine is not answering at the moment, so the results could not be compared.";
        }
        return searches.changed().isEmpty()
                ? searches.unchanged() == 0
                        ? "No search was made five times or more."
                        : Words.count(searches.unchanged(), "search does", "searches do") + " not change."
                : Words.count(searches.unchanged(), "other search does", "other searches do") + " not change.";
    }
}
