package org.localoffer.service.http.shared;

import org.localoffer.web.layout.StaffView;

/**
 * The bar of whoever is signed in, for pages that are made below the packages that know the pages of each role: errors,
 * conflicts and refusals.
 */
public interface StaffBar {

    /** Only for a request whose sign-in was checked. */
    StaffView bar();
}
