package org.localoffer.benchmark.load;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one load showed of each layer. */
record Layers(Sample engine, Sample api, Sample page) {

    /** Several turns as one. */
    static Layers together(List<Layers> turns) {
        return new Layers(together(turns, Layers::engine), together(turns, Layers::api), together(turns, Layers::page));
    }

    private static Sample together(List<Layers> turns, Function<Layers, Sample> layer) {
        return Sample.together(turns.stream().map(layer).toList());
    }

    private Stream<Sample> all() {
        return Stream.of(engine, api, page);
    }

    /** Whether each layer gave a right answer. */
    boolean answered() {
        return all().allMatch(sample -> sample.answers() > 0);
    }

    /** Right answers a second of the slowest layer. */
    double slowest() {
        return all().mapToDouble(Sample::perSecond).min().orElseThrow();
    }
}
