package org.localoffer.web.error;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.SearchForm;

@CheckedTemplate(basePath = "error")
public final class ErrorTemplates {

    private ErrorTemplates() {}

    /**
     * For every status from 400 on that has no page of its own.
     *
     * @param title what it means, such as "That is too long for us"
     * @param lead what to do
     */
    public static native TemplateInstance explained(Layout layout, String title, String lead);

    /** To be sent with status 404. */
    public static native TemplateInstance notFound(Layout layout, SearchForm form);

    /** To be sent with status 404, for something that is taken down for now and may be published again. */
    public static native TemplateInstance notShown(Layout layout, NotShownView page);

    /**
     * To be sent with status 500.
     *
     * @param reference finds the error in our log; null where there is none
     */
    public static native TemplateInstance serverError(Layout layout, @Nullable String reference);

    /**
     * To be sent with status 503, where a page such as a listing needs the database while it is down. It points to
     * search, which still works.
     */
    public static native TemplateInstance listingUnavailable(Layout layout, List<CrisisContact> crisis);

    /**
     * To be sent with status 503, where a search was not begun because too many are asked for at once. It points to
     * what needs no search.
     *
     * @param again the page that was asked for
     */
    public static native TemplateInstance busy(
            Layout layout, String title, String lead, Link again, List<CrisisContact> crisis);
}
