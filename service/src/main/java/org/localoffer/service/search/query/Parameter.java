package org.localoffer.service.search.query;

/** Names of the search parameters, the same for the page and for JSON (a contract). */
public final class Parameter {

    public static final String TEXT = "q";
    /** {@code true}: these words, and nothing read into them. */
    public static final String EXACT = "exact";

    public static final String PLACE = "postcode";

    /** Miles. */
    public static final String WITHIN = "within";

    public static final String SORT = "sort";
    public static final String PAGE = "page";

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
