package org.localoffer.web.page;

import java.util.List;

import org.localoffer.web.layout.CrisisContact;

/**
 * How people without the internet, and people who need another format, get the Local Offer (SEND Regulations 2014, reg
 * 57).
 *
 * @param crisis whom to ring now
 * @param places where the Local Offer can be used or asked about in person, a sentence each; may be empty
 * @param formats in which it is available, such as "large print", "Easy Read" and "another language"; may be empty
 */
public record OfflineHelpView(List<CrisisContact> crisis, List<String> places, List<String> formats) {

    public OfflineHelpView {
        crisis = List.copyOf(crisis);
        places = List.copyOf(places);
        formats = List.copyOf(formats);
    }
}
