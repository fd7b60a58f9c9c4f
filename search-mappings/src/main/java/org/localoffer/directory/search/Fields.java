package org.localoffer.directory.search;

/** Names of the search documents' fields. */
public final class Fields {

    /** {@link Indexes#LISTING} or {@link Indexes#GUIDE}: both indexes answer one request. */
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

    /** What all needs are called, on listings that are for any need. */
    public static final String ANY_NEED_WORDS = "any_need_words";

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

    public static final String COST = "cost";
    public static final String REFER = "refer";
    public static final String DIAGNOSIS = "diagnosis";
    public static final String DELIVERY = "delivery";

    /** Areas that a listing is filed under: those of its places, or those it serves. */
    public static final String AREA = "area";

    /** Every area whose families it serves, those inside others included. */
    public static final String SERVES = "serves";

    public static final String LANGUAGE = "language";

    public static final String LOCATION = "location";
    public static final String OUTWARD_CODE = "outward_code";

    /** Whether a family can use it without going to one of its places. */
    public static final String COMES_TO_FAMILIES = "comes_to_families";

    public static final String LAST_CHECKED = "last_checked";

    private Fields() {}
}
