package org.localoffer.service.gaps.reports;

import com.fasterxml.jackson.annotation.JsonValue;

import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.counts.CalendarPeriod;

/** What a report is for. Each kind is made by itself when its period has ended (domain 5E, cadence). */
public enum ReportKind implements SlugEnum {
    TRENDING("What’s trending", CalendarPeriod.Kind.MONTH, "every month"),
    PERFORMANCE("Performance report", CalendarPeriod.Kind.QUARTER, "every three months"),
    STEERING_GROUP("Report to the steering group", CalendarPeriod.Kind.HALF_YEAR, "every six months"),
    ANNUAL("Annual gap report", CalendarPeriod.Kind.YEAR, "every year");

    private final String label;
    private final CalendarPeriod.Kind period;
    private final String often;

    ReportKind(String label, CalendarPeriod.Kind period, String often) {
        this.label = label;
        this.period = period;
        this.often = often;
    }

    /** The value in files, forms and the report itself. */
    @Override
    @JsonValue
    public String slug() {
        return SlugEnum.slug(name());
    }

    @Override
    public String label() {
        return label;
    }

    /** The length of the periods for which it is made by itself. */
    public CalendarPeriod.Kind period() {
        return period;
    }

    /** Such as "every three months". */
    public String often() {
        return often;
    }
}
