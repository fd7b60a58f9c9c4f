package org.localoffer.web.page;

/** How far a site complies with WCAG 2.2 AA, in the wording that the law requires (PSBAR 2018, reg 8; SI 2018/952). */
public enum Compliance {
    FULLY("fully compliant"),
    PARTIALLY("partially compliant"),
    NOT("not compliant");

    private final String words;

    Compliance(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
