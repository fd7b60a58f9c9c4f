package org.localoffer.service.http.pages;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.UnopenedSearches;

/** Notices that a family opened something that its search found. */
@RequestScoped
class Openings {

    private final UnopenedSearches unopened;
    private final Robots robots;

    Openings(UnopenedSearches unopened, Robots robots) {
        this.unopened = unopened;
        this.robots = robots;
    }

    /** @param number of the parameter {@link ResultLinks#NUMBER}; null where the address has none */
    void note(@Nullable String number) {
        if (number != null && !robots.isRobot()) {
            unopened.opened(number);
        }
    }
}
