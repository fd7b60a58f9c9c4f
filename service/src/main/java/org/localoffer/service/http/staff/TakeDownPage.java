package org.localoffer.service.http.staff;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.triage.TakeDownView;
import org.localoffer.web.triage.TriageTemplates;

/** Asks an officer why something public is taken down, says what happens then, and has it taken down. */
@ApplicationScoped
public class TakeDownPage {

    /** The last part of the page's address, after that of the thing itself. */
    public static final String PATH = "take-down";

    private static final String REASON = "reason";

    private final StaffLayouts layouts;

    TakeDownPage(StaffLayouts layouts) {
        this.layouts = layouts;
    }

    /**
     * What is taken down.
     *
     * @param thing such as "this answer"
     * @param page the officer's page of the thing
     * @param version as the officer sees it
     * @param isPublic whether everybody can read it
     * @param isTakenDown whether it was taken down before
     * @param texts that everybody can read
     * @param consequences a sentence each
     */
    public record Subject(
            String thing,
            String page,
            int version,
            boolean isPublic,
            boolean isTakenDown,
            List<String> texts,
            List<String> consequences) {}

    /** Takes the thing down. */
    public interface Act {
        /** @param version as the officer saw it */
        void takeDown(int version, TakenDownBecause because);
    }

    /** From the officer's page of something public. */
    public static Link link(String page) {
        return new Link("Take it down", page + "/" + PATH);
    }

    /** @throws NotFoundException if it is not public */
    public Response ask(Subject subject) {
        return show(subject, new Errors(), Response.Status.OK);
    }

    /** Takes it down, unless that was done before; a form without a reason comes back with an error. */
    public Response takeDown(Subject subject, MultivaluedMap<String, String> request, Act act) {
        FormValues values = FormValues.of(request);
        TakenDownBecause because =
                SlugEnum.of(TakenDownBecause.class, values.text(REASON)).orElse(null);
        if (because == null) {
            Errors errors = new Errors();
            errors.add(REASON, "Choose why you are taking it down");
            return show(subject, errors, Response.Status.BAD_REQUEST);
        }
        if (!subject.isTakenDown()) {
            act.takeDown(values.version(), because);
        }
        return SeeOther.at(subject.page());
    }

    private Response show(Subject subject, Errors errors, Response.Status status) {
        if (!subject.isPublic()) {
            throw new NotFoundException();
        }
        Field reason = Field.of(FieldKind.RADIOS, REASON, "Why", Choices.of(TakenDownBecause.values()))
                .withHint("We keep this on the record. Families do not see it.")
                .withError(errors.of(REASON));
        TakeDownView view = new TakeDownView(
                "Take " + subject.thing() + " down",
                subject.texts(),
                subject.consequences(),
                Form.of(
                        subject.page() + "/" + PATH,
                        List.of(StaffForms.version(subject.version())),
                        List.of(reason),
                        Button.warning("Take it down")),
                new Link("Go back without taking it down", subject.page()));
        return Response.status(status)
                .entity(TriageTemplates.takeDown(layouts.signedIn(), view))
                .build();
    }
}
