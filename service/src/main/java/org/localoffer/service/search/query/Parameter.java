package org.localoffer.service.search.query;

/** Names of the search parameters. The page and the JSON API share them, and they are a public contract. */
public final class Parameter {

    public static final String TEXT = "q";
    /** {@code true} searches for the exact words only, without query understanding. */
    public static final String EXACT = "exact";

    /** The id of a concept that must not be inferred from the question; may be repeated. */
    public static final String WITHOUT = "without";

    public static final String PLACE = "postcode";

    /** In miles. */
    public static final String WITHIN = "within";

    public static final String SORT = "sort";
    public static final String PAGE = "page";

    /** Results on a page. */
    public static final String PER_PAGE = "per_page";

    public static final String AGE = "age";
    public static final String NEED = "need";
    public static final String HELP = "help";
    public static final String SECTOR = "sector";
    public static final String CATEGORY = "category";
    public static final String LEVEL = "level";
    public static final String COST = "cost";
    public static final String REFER = "refer";
    public static final String DIAGNOSIS = "diagnosis";
    public static final String DELIVERY = "delivery";
    public static final String AREA = "area";
    public static final String LANGUAGE = "language";

    private Parameter() {}
}
