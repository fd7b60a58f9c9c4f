package org.localoffer.service.http.staff;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Survey;
import org.localoffer.service.feedback.SurveyFigures;
import org.localoffer.service.feedback.SurveyFigures.Share;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.EarlierSurvey;
import org.localoffer.service.signin.Role;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.StaffTemplates;
import org.localoffer.web.staff.SurveyFiguresView;

/** Shows officers and commissioners the answers to the two questions about the Local Offer. */
@Path(SurveyFiguresPage.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.COMMISSIONER})
public class SurveyFiguresPage {

    static final String ADDRESS = "/editor/survey";

    private final Survey survey;
    private final CurrentLocalArea localArea;
    private final StaffLayouts layouts;
    private final Clock clock;

    SurveyFiguresPage(Survey survey, CurrentLocalArea localArea, StaffLayouts layouts, Clock clock) {
        this.survey = survey;
        this.localArea = localArea;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** The figures of the last twelve months. */
    @GET
    public TemplateInstance figures() {
        LocalDate from = Phrases.day(clock.instant()).minusYears(1).plusDays(1);
        SurveyFiguresView view = new SurveyFiguresView(
                Survey.USED,
                Survey.FOUND,
                Words.date(from),
                survey.figures(from).stream().map(SurveyFiguresPage::row).toList(),
                localArea.get().earlierSurveys().stream()
                        .map(SurveyFiguresPage::row)
                        .toList());
        return StaffTemplates.survey(layouts.signedIn(), view);
    }

    private static SurveyFiguresView.Row row(SurveyFigures figures) {
        return new SurveyFiguresView.Row(figures.place().label(), words(figures.used()), words(figures.found()), null);
    }

    private static SurveyFiguresView.Row row(EarlierSurvey earlier) {
        return new SurveyFiguresView.Row(
                earlier.name() + ", " + earlier.year(),
                words(new Share(earlier.used(), earlier.answered())),
                words(new Share(earlier.found(), earlier.used())),
                earlier.source());
    }

    private static String words(@Nullable Share share) {
        return share == null
                ? "Too few answers to show"
                : Words.number(share.part()) + " of " + Words.number(share.of()) + " (" + share.percent() + "%)";
    }
}
