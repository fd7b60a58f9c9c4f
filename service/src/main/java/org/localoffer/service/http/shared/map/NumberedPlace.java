package org.localoffer.service.http.shared.map;

import org.localoffer.directory.search.ListingCard.Point;

/**
 * One place of a listing.
 *
 * @param number of the listing on the page, from 1
 * @param name of the listing
 */
record NumberedPlace(int number, String name, Point point) {}
