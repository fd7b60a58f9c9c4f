package org.localoffer.web.search;

/**
 * How to reach the council, in another language.
 *
 * @param code BCP 47, such as "pl"; for the attribute {@code lang}
 * @param ownName as its speakers write it
 * @param direction "ltr" or "rtl"; for the attribute {@code dir}
 * @param beforePhone the text before the council's phone number
 * @param afterPhone the text after it
 */
public record LanguageText(String code, String ownName, String direction, String beforePhone, String afterPhone) {}
