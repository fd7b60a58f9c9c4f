package org.localoffer.service.search.understand;

import java.util.List;

/**
 * A language other than English in which a question is asked.
 *
 * @param codes codes of the edition's languages that it may be, the most probable first; empty if it may be any, or none
 *     of them
 * @param said whether the question only says, in English, that somebody does not speak it
 */
public record QuestionLanguage(List<String> codes, boolean said) {}
