package org.localoffer.directory.search;

/** Names of the fields in search documents. */
public final class Fields {

    /** {@link org.localoffer.directory.listing.Listing#INDEX} or {@link org.localoffer.directory.guide.Guide#INDEX}, since one request searches both indexes. */
    public static final String KIND = "kind";

    public static final String VISIBLE = "visible";

    /** The result card, as {@link StoredJson}: {@link ListingCard} or {@link GuideCard}. */
    public static final String CARD = "card";

    /** {@link ListingFacts}, as {@link StoredJson}. Guides have none. */
    public static final String FACTS = "facts";

    /** Unique; the tie-break of every sort order. */
    public static final String SLUG = "slug";

    public static final String NAME = "name";

    /** The name without stemming, so that exact words rank above stemmed ones. */
    public static final String NAME_PLAIN = "name_plain";

    /**
     * The name's {@link FilingKey}. The index is rebuilt when the mapping changes, but not when the code that fills a
     * field does, so a new filing rule needs a new name here.
     */
    public static final String NAME_SORT = "name_filing";

    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String PROVIDER = "provider";

    /** Labels and other names of needs and kinds of help. */
    public static final String WORDS = "words";

    /** Concepts in the name. */
    public static final String CONCEPT_NAME = "concept_name";

    /** Concepts that the kinds of help answer. */
    public static final String CONCEPT_HELP = "concept_help";

    /** Concepts of the needs that it is meant for. */
    public static final String CONCEPT_NEED = "concept_need";

    public static final String CONCEPT_SUMMARY = "concept_summary";
    public static final String CONCEPT_TEXT = "concept_text";

    /** Concepts of the groups of families that it is for; absent if it is for everybody. */
    public static final String GROUP = "group";

    /** Unstemmed words of the name, the summary and the provider's name; known words for spelling correction. */
    public static final String SPELLING = "spelling";

    /** Whether it says that it is for any need. */
    public static final String ANY_NEED = "any_need";

    /** Availability status. */
    public static final String STATUS = "status";

    public static final String HELP = "help";
    public static final String SECTOR = "sector";
    public static final String LEVEL = "level";
    public static final String CATEGORY = "category";

    /** Every need that it can be used for; all needs if it is for any. */
    public static final String NEED = "need";

    /** Needs that it names explicitly. */
    public static final String NEED_NAMED = "need_named";

    public static final String AGE_TOLD = "age_told";

    /** Decimal years; 0 if there is no lower limit. */
    public static final String AGE_MINIMUM = "age_minimum";

    /** Decimal years, the last age accepted; 120 if there is no upper limit. */
    public static final String AGE_MAXIMUM = "age_maximum";

    /** Years from the first age to the last; absent if the ages were not stated. */
    public static final String AGE_SPAN = "age_span";

    public static final String COST = "cost";
    public static final String REFER = "refer";
    public static final String DIAGNOSIS = "diagnosis";
    public static final String DELIVERY = "delivery";

    /** When it takes place, and when not: {@link org.localoffer.directory.listing.content.OpeningPeriods#of}. */
    public static final String PERIODS = "periods";

    /** Typical waiting time in weeks; absent if it was not stated. */
    public static final String WAITING_WEEKS = "waiting_weeks";

    /** Areas under which a listing is filed: those of its places, and those it serves. */
    public static final String AREA = "area";

    /** Every area whose families it serves, including areas inside others. */
    public static final String SERVES = "serves";

    /** Whether it serves families of the local area, rather than only of areas outside. */
    public static final String SERVES_THE_AREA = "serves_the_area";

    public static final String LANGUAGE = "language";

    public static final String LOCATION = "location";
    public static final String OUTWARD_CODE = "outward_code";

    /** Whether families can use it without travelling to one of its places. */
    public static final String COMES_TO_FAMILIES = "comes_to_families";

    public static final String LAST_CHECKED = "last_checked";

    private Fields() {}
}
