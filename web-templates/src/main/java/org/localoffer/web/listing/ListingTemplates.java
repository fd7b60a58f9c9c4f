package org.localoffer.web.listing;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Trail;

@CheckedTemplate(basePath = "listing")
public final class ListingTemplates {

    private ListingTemplates() {}

    public static native TemplateInstance listing(
            Layout layout, ListingView listing, List<CrisisContact> crisis, Trail trail);

    /** To be sent with status 410. */
    public static native TemplateInstance tombstone(Layout layout, TombstoneView tombstone);
}
