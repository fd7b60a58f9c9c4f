package org.localoffer.service.http.shared;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.StaffView;

/** Builds the parts that every page needs besides its own view. */
@RequestScoped
public class Layouts {

    private final CouncilLayouts councils;
    private final UriInfo uri;
    private final PublicAddress address;
    private final CarriedShortlist shortlist;

    Layouts(CouncilLayouts councils, UriInfo uri, PublicAddress address, CarriedShortlist shortlist) {
        this.councils = councils;
        this.uri = uri;
        this.address = address;
        this.shortlist = shortlist;
    }

    /** For a page that search engines may index. */
    public Layout indexed() {
        return indexed("");
    }

    /** The same for one page of a list, which says other things than the others. */
    public Layout indexed(PageOf page) {
        return indexed(page.number() == 1 ? "" : "?page=" + page.number());
    }

    private Layout indexed(String query) {
        return new Layout(
                councils.council(),
                path(),
                address.of(canonicalPath() + query).toString(),
                false,
                councils.sampleNotice(),
                null,
                shortlist.link(),
                null);
    }

    /** For search results, errors and other pages that must not be indexed because they change each time. */
    public Layout unindexed() {
        return new Layout(
                councils.council(), path(), null, true, councils.sampleNotice(), null, shortlist.link(), null);
    }

    /** For a page behind the sign-in. */
    public Layout forStaff(StaffView staff) {
        return new Layout(councils.council(), path(), null, true, councils.sampleNotice(), staff, null, null);
    }

    /** Whom to call in danger: the urgent contacts, which also stand on the home page. */
    public List<CrisisContact> crisis() {
        return councils.crisis();
    }

    /** Whom children and young people call: the contacts marked for them, or the urgent ones if none is. */
    public List<CrisisContact> crisisOfYoungPeople() {
        List<CrisisContact> marked = councils.contacts(contact -> Boolean.TRUE.equals(contact.youngPeople()));
        return marked.isEmpty() ? crisis() : marked;
    }

    /** The one address of a page that is reached under several: without matrix parameters and a slash at the end. */
    private String canonicalPath() {
        return path().replaceAll(";[^/]*", "").replaceFirst("(?<=.)/+$", "");
    }

    private String path() {
        return uri.getRequestUri().getRawPath();
    }
}
