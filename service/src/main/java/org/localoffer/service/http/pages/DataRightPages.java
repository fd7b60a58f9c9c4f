package org.localoffer.service.http.pages;

import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.DataRequest;
import org.localoffer.service.feedback.DataRequests;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.shared.SentOnce;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.feedback.DataRightView;
import org.localoffer.web.feedback.FeedbackTemplates;

/** Where somebody asks for a right over information that we hold (domain 5A, K9; L21). */
@Path(DataRightPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@SentOnce
public class DataRightPages {

    static final String ADDRESS = "/feedback/data-rights";

    private final DataRequests requests;
    private final CurrentLocalArea localArea;
    private final PublicForms forms;
    private final FormTokens tokens;
    private final Layouts layouts;

    DataRightPages(
            DataRequests requests, CurrentLocalArea localArea, PublicForms forms, FormTokens tokens, Layouts layouts) {
        this.requests = requests;
        this.localArea = localArea;
        this.forms = forms;
        this.tokens = tokens;
        this.layouts = layouts;
    }

    @GET
    public Response form() {
        return show(new DataRightForm(FormValues.empty()), null, Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        DataRightForm form = new DataRightForm(FormValues.of(sent));
        return forms.take(form, (problem, status) -> show(form, problem, status), () -> keep(form));
    }

    private Response keep(DataRightForm form) {
        Optional<DataRightForm.Asked> read = form.read();
        if (read.isEmpty()) {
            return show(form, null, Response.Status.BAD_REQUEST);
        }
        DataRightForm.Asked asked = read.get();
        Feedback feedback = requests.receive(asked.message(), asked.right(), asked.contact());
        return SeeOther.at("/feedback/" + feedback.reference() + "?sent=yes");
    }

    private Response show(DataRightForm form, @Nullable String problem, Response.Status status) {
        DataRightView view = new DataRightView(
                form.form(tokens, problem),
                localArea.get().council().dataProtectionAddress(),
                DataRequest.ANSWERED_WITHIN_DAYS,
                layouts.crisis());
        return Response.status(status)
                .entity(FeedbackTemplates.dataRights(layouts.indexed(), view))
                .build();
    }
}
