package org.localoffer.directory.search;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;

/** Names of the search documents' fields. */
public final class Fields {

    /** {@link Listing#INDEX} or {@link Guide#INDEX}: both indexes answer one request. */
    public static final String KIND = "kind";

    public static final String VISIBLE = "visible";

    /** What a result card shows, as stored JSON: {@link ListingCard} or {@link GuideCard}. */
    public static final String CARD = "card";

    /** Unique: the tie-break of every order. */
    public static final String SLUG = "slug";

    public static final String NAME = "name";

    /** The name unstemmed, for exact words before stemmed ones. */
    public static final String NAME_PLAIN = "name_plain";

    public static final String NAME_SORT = "name_sort";
    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String PROVIDER = "provider";

    /** What needs and kinds of help are called, by the council and by families. */
    public static final String WORDS = "words";

    /** Concepts that its name says. */
    public static final String CONCEPT_NAME = "concept_name";

    /** Concepts that its kinds of help answer. */
    public static final String CONCEPT_HELP = "concept_help";

    /** Concepts that name a need it is meant for. */
    public static final String CONCEPT_NEED = "concept_need";

    public static final String CONCEPT_SUMMARY = "concept_summary";
    public static final String CONCEPT_TEXT = "concept_text";

    /** Concepts of the groups of families that it is for; none where it is for everybody. */
    public static final String GROUP = "group";

    /** Words as they are written in names, summaries and providers' names: what a misspelling may have meant. */
    public static final String SPELLING = "spelling";

    /** Whether it says that it is for any need. */
    public static final String ANY_NEED = "any_need";

    /** Availability. */
    public static final String STATUS = "status";

    public static final String HELP = "help";
    public static final String SECTOR = "sector";
    public static final String LEVEL = "level";
    public static final String CATEGORY = "category";

    /** Every need it can be used for: all of them where it is for any need. */
    public static final String NEED = "need";

    /** Needs it is meant for by name. */
    public static final String NEED_NAMED = "need_named";

    public static final String AGE_TOLD = "age_told";

    /** Decimal years; 0 where there is no lower limit. */
    public static final String AGE_MINIMUM = "age_minimum";

    /** Decimal years, the last age still taken; 120 where there is no upper limit. */
    public static final String AGE_MAXIMUM = "age_maximum";

    /** Years from the first age to the last; absent where the ages were not told. */
    public static final String AGE_SPAN = "age_span";

    public static final String COST = "cost";
    public static final String REFER = "refer";
    public static final String DIAGNOSIS = "diagnosis";
    public static final String DELIVERY = "delivery";

    /** Areas that a listing is filed under: those of its places, or those it serves. */
    public static final String AREA = "area";

    /** Every area whose families it serves, those inside others included. */
    public static final String SERVES = "serves";

    /** Whether it serves families of any place of the local area, rather than only of outside. */
    public static final String SERVES_THE_AREA = "serves_the_area";

    public static final String LANGUAGE = "language";

    public static final String LOCATION = "location";
    public static final String OUTWARD_CODE = "outward_code";

    /** Whether a family can use it without going to one of its places. */
    public static final String COMES_TO_FAMILIES = "comes_to_families";

    public static final String LAST_CHECKED = "last_checked";

    private Fields() {}
}
