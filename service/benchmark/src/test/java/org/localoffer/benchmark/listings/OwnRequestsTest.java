package org.localoffer.benchmark.listings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnRequestsTest {

    @Test
    void theSourceOfEachSearchIsReadFromTheSlowLogOnce() {
        String log = """
                [2026-11-27T14:47:32,178][INFO ][o.o.n.Node               ] version[3.8.0], pid[20558]
                [2026-11-27T14:48:00,001][TRACE][i.s.s.query              ] [local] [listing-000001][0] took[3.1ms], \
                took_millis[3], total_hits[12 hits], stats[], search_type[QUERY_THEN_FETCH], total_shards[2], \
                source[{"size":200,"query":{"match":{"name":{"query":"a [b], id[c"}}}}], id[],
                [2026-11-27T14:48:00,002][TRACE][i.s.s.query              ] [local] [guide-000001][0] took[1ms], \
                took_millis[1], total_hits[0 hits], stats[], search_type[QUERY_THEN_FETCH], total_shards[2], \
                source[{"size":200,"query":{"match":{"name":{"query":"a [b], id[c"}}}}], id[],
                [2026-11-27T14:48:00,003][TRACE][i.s.s.query              ] [local] [listing-000001][0] took[1ms], \
                took_millis[1], source[{"size":0}], id[],
                """;

        assertThat(OwnRequests.sources(log))
                .containsExactly(
                        "{\"size\":200,\"query\":{\"match\":{\"name\":{\"query\":\"a [b], id[c\"}}}}", "{\"size\":0}");
    }
}
