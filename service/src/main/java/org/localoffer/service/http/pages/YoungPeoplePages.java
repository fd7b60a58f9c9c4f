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

import org.localoffer.service.feedback.FeedbackIntake;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.shared.SentOnce;
import org.localoffer.service.http.shared.limits.FormTokens;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.feedback.YoungPeopleView;

/** Where children and young people tell us something, in words of their own age. */
@Path(YoungPeoplePages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@SentOnce
public class YoungPeoplePages {

    static final String ADDRESS = "/feedback/young-people";

    private final FeedbackIntake intake;
    private final CurrentLocalArea localArea;
    private final PublicForms forms;
    private final FormTokens tokens;
    private final Layouts layouts;

    YoungPeoplePages(
            FeedbackIntake intake, CurrentLocalArea localArea, PublicForms forms, FormTokens tokens, Layouts layouts) {
        this.intake = intake;
        this.localArea = localArea;
        this.forms = forms;
        this.tokens = tokens;
        this.layouts = layouts;
    }

    @GET
    public Response form() {
        return show(form(FormValues.empty()), null, Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        YoungPersonForm form = form(FormValues.of(sent));
        return forms.take(form, (problem, status) -> show(form, problem, status), () -> keep(form));
    }

    private YoungPersonForm form(FormValues values) {
        return new YoungPersonForm(localArea.get().ageBands(), values);
    }

    private Response keep(YoungPersonForm form) {
        Optional<Message> message = form.read();
        if (message.isEmpty()) {
            return show(form, null, Response.Status.BAD_REQUEST);
        }
        // No contact of a child is asked for.
        return SeeOther.at("/feedback/" + intake.receive(message.get(), null).reference() + "?sent=yes");
    }

    private Response show(YoungPersonForm form, @Nullable String problem, Response.Status status) {
        YoungPeopleView view = new YoungPeopleView(form.form(tokens, problem), layouts.crisisOfYoungPeople());
        return Response.status(status)
                .entity(FeedbackTemplates.youngPeople(layouts.indexed(), view))
                .build();
    }
}
