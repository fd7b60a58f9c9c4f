package org.localoffer.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Values one after the other, and again from the first. Threads that share it do not get the same at the same time. */
public final class InTurn<T> implements Supplier<T> {

    private final List<T> values;
    private final AtomicLong given = new AtomicLong();

    /** @param values at least one */
    public InTurn(List<T> values) {
        this.values = List.copyOf(values);
    }

    @Override
    public T get() {
        return values.get((int) (given.getAndIncrement() % values.size()));
    }
}
