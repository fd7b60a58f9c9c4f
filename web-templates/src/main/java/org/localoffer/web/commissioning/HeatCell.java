package org.localoffer.web.commissioning;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One need and age on the heat map, or a sum.
 *
 * @param age the heading of its column
 * @param shade 1 to 3; 0 where it has none
 * @param counted such as "2 signals, 14 times"; null where there is no signal
 * @param address the gap, or the table of the gaps in this cell; null in sums and where there is no signal
 * @param words how sure it is and why families found nothing, such as "Some. Nothing listed"; null in sums and where there
 *     is no signal
 */
public record HeatCell(
        String age,
        int shade,
        @Nullable String counted,
        @Nullable String address,
        @Nullable String words) {

    public HeatCell {
        address = Addresses.web(address);
    }
}
