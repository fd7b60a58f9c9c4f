package org.localoffer.service.gaps;

import com.fasterxml.jackson.annotation.JsonValue;

import org.localoffer.service.foundation.SlugEnum;

/** Where somebody looked for help on our behalf, or where families talk about it. */
public enum SignalChannel implements SlugEnum {
    WEBSITE("website", "On a website"),
    PHONE("phone", "By phone"),
    EMAIL("email", "By email"),
    IN_PERSON("in-person", "In person"),
    SOCIAL_MEDIA("social-media", "On social media"),
    FORUM("forum", "In a parent carer forum"),
    EVENT("event", "At an event");

    private final String slug;
    private final String label;

    SignalChannel(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The value in files and forms. */
    @Override
    @JsonValue
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }
}
