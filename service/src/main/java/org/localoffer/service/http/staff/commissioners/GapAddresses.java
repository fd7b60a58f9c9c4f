package org.localoffer.service.http.staff.commissioners;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.SupplyNumber;
import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.web.form.HiddenField;

/** Addresses of a gap's pages, and of searches for what it lacks. */
final class GapAddresses {

    /** Filters of the table and of the heat map. */
    static final String HELP = "help";

    static final String NEED = "need";
    static final String AGE = "age";
    static final String AREA = "area";

    static final String COUNTED = "counted";
    static final String DAY = "day";

    private GapAddresses() {}

    static String gap(GapKey gapKey) {
        return "/commissioner/gaps/" + gapKey.key();
    }

    /**
     * The table of gaps. Each filter is as {@link GapKey#written} writes it; one that is null is left out.
     *
     * @param age of the age band
     */
    static String table(@Nullable String help, @Nullable String need, @Nullable String age, @Nullable String area) {
        return withFilters(GapTablePage.ADDRESS, help, need, age, area);
    }

    /** The heat map, in the same way. */
    static String heatMap(@Nullable String help, @Nullable String area) {
        return withFilters(HeatMapPage.ADDRESS, help, null, null, area);
    }

    private static String withFilters(
            String page, @Nullable String help, @Nullable String need, @Nullable String age, @Nullable String area) {
        List<HiddenField> filters = Stream.of(
                        filter(HELP, help), filter(NEED, need), filter(AGE, age), filter(AREA, area))
                .flatMap(Stream::ofNullable)
                .toList();
        return TableFields.address(page, filters, 1);
    }

    private static @Nullable HiddenField filter(String name, @Nullable String value) {
        return value == null ? null : new HiddenField(name, value);
    }

    static String diagnosis(GapKey gapKey) {
        return gap(gapKey) + "/diagnosis";
    }

    /** The listings that a number counts. Today's listings of one kind of help are an ordinary search. */
    static String listings(GapKey gapKey, SupplyNumber number, @Nullable LocalDate day) {
        String help = gapKey.help();
        if (number == SupplyNumber.OF_KIND && day == null && isNamed(help)) {
            return new SearchAddress(List.of())
                    .with(Parameter.HELP, String.valueOf(help))
                    .toString();
        }
        return gap(gapKey) + "/listings?" + COUNTED + "=" + number.slug() + (day == null ? "" : "&" + DAY + "=" + day);
    }

    /** The search that a family would make, with the named parts of the key as filters; null if none is named. */
    static @Nullable String search(GapKey gapKey) {
        SearchAddress address = new SearchAddress(List.of());
        address = filtered(address, Parameter.HELP, gapKey.help());
        address = filtered(address, Parameter.NEED, gapKey.need());
        address = filtered(address, Parameter.AGE, gapKey.ageBand());
        address = filtered(address, Parameter.AREA, gapKey.area());
        address = filtered(address, Parameter.SECTOR, gapKey.sector());
        return address.parts().isEmpty() ? null : address.toString();
    }

    private static SearchAddress filtered(SearchAddress address, String name, @Nullable String part) {
        return isNamed(part) ? address.with(name, String.valueOf(part)) : address;
    }

    private static boolean isNamed(@Nullable String part) {
        return part != null && !part.equals(GapKey.ANY);
    }
}
