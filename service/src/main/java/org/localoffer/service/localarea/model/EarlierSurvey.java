package org.localoffer.service.localarea.model;

/**
 * Earlier answers to the two questions about the Local Offer, with which today's are compared (domain 5B).
 *
 * @param name who was asked, such as "Parents and carers in Portsmouth"
 * @param year when they were asked
 * @param answered number of people who said whether they had used the Local Offer
 * @param used how many of them had
 * @param found how many of those who had used it found what they were looking for
 * @param source where the numbers were published
 */
public record EarlierSurvey(String name, int year, int answered, int used, int found, String source) {}
