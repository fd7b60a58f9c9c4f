package org.localoffer.web.search;

import java.util.List;

/**
 * Help for a family whose question is not in English.
 *
 * @param shown texts in the languages that it may be in, or in all where none is likely
 * @param others texts in all other languages, folded away; may be empty
 */
public record LanguageHelp(List<LanguageText> shown, List<LanguageText> others) {

    public LanguageHelp {
        shown = List.copyOf(shown);
        others = List.copyOf(others);
    }
}
