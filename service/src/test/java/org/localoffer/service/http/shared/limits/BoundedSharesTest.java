package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Where a limit is exceeded, the newest item gets in, and the oldest item of whoever holds most is evicted. */
class BoundedSharesTest {

    private static final Client FLOOD = new Client("flood");
    private static final Client FAMILY = new Client("family");

    private final BoundedShares<String> shares = new BoundedShares<>(3);

    private List<String> add(Client client, String thing) {
        return shares.add(client, thing, 1, 2);
    }

    @Test
    void theOldestItemOfAClientOverItsShareIsEvicted() {
        assertThat(add(FLOOD, "a")).isEmpty();
        assertThat(add(FLOOD, "b")).isEmpty();

        assertThat(add(FLOOD, "c")).containsExactly("a");
    }

    @Test
    void anEvictedItemIsReturnedOnlyOnce() {
        add(FLOOD, "a");
        add(FLOOD, "b");

        assertThat(add(FLOOD, "c")).containsExactly("a");
        assertThat(add(FLOOD, "d")).containsExactly("b");
        assertThat(shares.sum()).isEqualTo(2);
    }

    @Test
    void eachNewItemOverTheTotalEvictsOneOfTheBusiestNetwork() {
        add(FAMILY, "f");
        add(FLOOD, "a");
        add(FLOOD, "b");

        assertThat(add(new Client("other"), "o")).containsExactly("a");
        assertThat(add(new Client("one more"), "p")).containsExactly("f");
    }

    @Test
    void theClientsOfANetworkCountTogether() {
        add(FAMILY, "f");
        add(new Client("one of IPv6", "their network"), "a");
        add(new Client("another", "their network"), "b");

        assertThat(add(new Client("one more", "their network"), "c")).containsExactly("a");
    }

    @Test
    void theNetworkThatHoldsMostLosesAnItemAndNotTheOneThatCrossesTheLimit() {
        BoundedShares<String> bytes = new BoundedShares<>(1000);
        bytes.add(FLOOD, "large", 600, 700);
        bytes.add(FAMILY, "form", 300, 700);

        assertThat(bytes.add(FAMILY, "form", 200, 700)).containsExactly("large");
        assertThat(bytes.sum()).isEqualTo(500);
    }

    @Test
    void asManyItemsAreEvictedAsNeeded() {
        BoundedShares<String> bytes = new BoundedShares<>(1000);
        bytes.add(FLOOD, "a", 1, 100);
        bytes.add(FLOOD, "b", 49, 100);
        bytes.add(FLOOD, "c", 50, 100);

        assertThat(bytes.add(FLOOD, "d", 10, 100)).containsExactly("a", "b");
    }

    @Test
    void aSingleItemOverTheLimitIsEvictedItself() {
        BoundedShares<String> bytes = new BoundedShares<>(1000);
        bytes.add(FLOOD, "large", 60, 100);

        assertThat(bytes.add(FLOOD, "large", 60, 100)).containsExactly("large");
        assertThat(bytes.sum()).isZero();
    }

    @Test
    void itemsRankedNeverAreNotEvictedButCount() {
        add(FLOOD, "a");
        shares.rank("a", BoundedShares.Rank.NEVER);
        add(FLOOD, "b");

        assertThat(add(FLOOD, "c")).containsExactly("b");
        assertThat(add(FLOOD, "d")).containsExactly("c");
        shares.remove("a");
        assertThat(add(FLOOD, "e")).isEmpty();
    }

    @Test
    void anotherNetworksItemIsEvictedWhereTheBusiestHasNoneThatCanBe() {
        add(FLOOD, "a");
        add(FLOOD, "b");
        shares.rank("a", BoundedShares.Rank.NEVER);
        shares.rank("b", BoundedShares.Rank.NEVER);
        add(FAMILY, "f");

        assertThat(add(FAMILY, "g")).containsExactly("f");
    }

    @Test
    void theLeastRecentlyActiveItemIsEvicted() {
        add(FLOOD, "a");
        add(FLOOD, "b");
        shares.touch("a");

        assertThat(add(FLOOD, "c")).containsExactly("b");
    }

    @Test
    void itemsRankedFirstAreEvictedBeforeThoseRankedLast() {
        add(FLOOD, "waits for an answer");
        shares.rank("waits for an answer", BoundedShares.Rank.LAST);
        add(FLOOD, "idle");

        assertThat(add(FLOOD, "c")).containsExactly("idle");
        shares.rank("c", BoundedShares.Rank.LAST);
        shares.rank("waits for an answer", BoundedShares.Rank.FIRST);
        assertThat(add(FLOOD, "d")).containsExactly("waits for an answer");
    }

    @Test
    void theOldestIsEvictedWhereAllAreRankedLast() {
        add(FLOOD, "a");
        shares.rank("a", BoundedShares.Rank.LAST);
        add(FLOOD, "b");
        shares.rank("b", BoundedShares.Rank.LAST);

        assertThat(add(FLOOD, "c")).containsExactly("a");
    }

    @Test
    void aClientWithTheWholeTotalAsItsShareIsNotLimited() {
        shares.add(FLOOD, "a", 1, 3);
        shares.add(FLOOD, "b", 1, 3);

        assertThat(shares.add(FLOOD, "c", 1, 3)).isEmpty();
        assertThat(add(FAMILY, "f")).containsExactly("a");
    }

    @Test
    void removedItemsNoLongerCountAndNoStateRemains() {
        add(FLOOD, "a");
        shares.remove("a");
        shares.remove("a");
        shares.touch("a");
        shares.rank("a", BoundedShares.Rank.LAST);

        assertThat(shares.sum()).isZero();
        assertThat(shares.clients()).isZero();
    }
}
