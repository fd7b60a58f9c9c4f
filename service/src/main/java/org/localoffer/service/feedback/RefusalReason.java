package org.localoffer.service.feedback;

import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.foundation.SlugEnum;

/** Why a message is not published; a closed list (SEND Regulations 2014, reg 56(4); domain L7). */
public enum RefusalReason implements SlugEnum {
    /** Reg 56(4)(b). */
    ONE_PERSONS_CASE("one-persons-case", "It is about services to one person"),
    /** Reg 56(3). */
    WOULD_IDENTIFY("would-identify", "It would still show who it is about"),
    NOT_ABOUT_THIS("not-about-this", "It is not about help for children and young people with SEND"),
    DUPLICATE("duplicate", "The same person sent the same message before"),
    EMPTY("empty", "It says nothing that can be read"),
    /** Reg 56(4)(a); two officers have to agree. */
    VEXATIOUS("vexatious", "It is abusive, spam, or meant to annoy");

    private final String slug;
    private final String label;

    RefusalReason(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }

    /** As counts of messages say it, such as "Not published: it says nothing that can be read". */
    public String notPublished() {
        return "Not published: " + FirstLetter.small(label);
    }
}
