package org.localoffer.service.http.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Signpost;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.feedback.OwnCaseView;

/** Says at once who helps with one child's own case, which this site cannot work on. It has no form. */
@Path(OwnCasePage.ADDRESS)
@Produces(MediaType.TEXT_HTML)
public class OwnCasePage {

    static final String ADDRESS = "/feedback/own-case";

    private final CurrentLocalArea localArea;
    private final Layouts layouts;

    OwnCasePage(CurrentLocalArea localArea, Layouts layouts) {
        this.localArea = localArea;
        this.layouts = layouts;
    }

    @GET
    public TemplateInstance page() {
        OwnCaseView view = new OwnCaseView(
                localArea.get().ownCase().stream().map(OwnCasePage::place).toList(), layouts.crisis());
        return FeedbackTemplates.ownCase(layouts.indexed(), view);
    }

    private static OwnCaseView.Place place(Signpost signpost) {
        return new OwnCaseView.Place(
                signpost.name(),
                signpost.says(),
                signpost.phone(),
                PhoneNumbers.dialled(signpost.phone()).orElse(null),
                signpost.email(),
                signpost.page());
    }
}
