package org.localoffer.service.http.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ResourceInfo;

import io.quarkus.logging.Log;

import org.localoffer.web.layout.Layout;

/**
 * The layout of pages that say why something was not done. On a page for staff, whoever is signed in keeps the bar with
 * their pages, and is not asked to sign in.
 */
@RequestScoped
public class ErrorLayouts {

    private final Layouts layouts;
    private final StaffBar staff;
    private final ResourceInfo resource;

    ErrorLayouts(Layouts layouts, StaffBar staff, ResourceInfo resource) {
        this.layouts = layouts;
        this.staff = staff;
        this.resource = resource;
    }

    /** Never fails: where nobody can say who is signed in, the page has no bar. */
    public Layout here() {
        try {
            if (NoStoreFilter.isForStaff(resource)) {
                return layouts.forStaff(staff.bar());
            }
        } catch (RuntimeException e) {
            Log.debugf("An error page has no bar: %s", e.getMessage());
        }
        return layouts.unindexed();
    }
}
