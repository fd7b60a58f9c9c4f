package org.localoffer.service.search.understand;

/**
 * An area of the local area that a family names, such as "in Somerset". It has no coordinates: what is searched for is
 * filed under the area, because it is there or serves its families.
 *
 * @param slug of the area in the edition
 * @param label as shown
 */
public record AskedArea(String slug, String label) {}
