package org.localoffer.service.language;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Computes dot products by {@link VectorDotProducts} once the JVM has compiled it, and in a plain loop until then: with
 * the same results, to the last bit. So nobody waits for the compiler, neither the start of the service nor a family.
 */
public final class CompiledDotProducts implements DotProducts {

    /** As many as a block of {@link QuantisedTable} has, since the compiler looks at how long loops are. */
    private static final int ROWS = 256;

    /** The compiler takes a second on a busy machine; more tries than this would mean that it is switched off. */
    private static final int MOST_TRIES = 200;

    private static final Duration PAUSE = Duration.ofMillis(10);

    private final DotProducts vectors = new VectorDotProducts();
    private final DotProducts plain = new PlainDotProducts();
    private volatile boolean floatsCompiled;
    private volatile boolean bytesCompiled;

    private CompiledDotProducts() {}

    /** The one of this JVM, made where its module is there. */
    private static final class Shared {
        private static final CompiledDotProducts INSTANCE = new CompiledDotProducts();
    }

    static boolean isPossible() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    /** @throws LinkageError unless {@link #isPossible} */
    static CompiledDotProducts shared() {
        return Shared.INSTANCE;
    }

    /**
     * Has it compiled, by using it until it is faster than the plain loop; takes about a second, most of it in pauses.
     * Where the compiler is switched off, the plain loop stays in use.
     */
    public static void compile() {
        if (isPossible()) {
            shared().compileFloats();
            shared().compileBytes();
        }
    }

    private void compileFloats() {
        float[] vector = new float[LanguageModel.DIMENSIONS];
        float[] rows = new float[ROWS * LanguageModel.DIMENSIONS];
        Arrays.fill(vector, 1);
        Arrays.fill(rows, 1);
        floatsCompiled =
                floatsCompiled || isSoonFaster(() -> vectors.of(vector, rows), () -> inSameOrder(vector, rows));
    }

    private void compileBytes() {
        byte[] vector = new byte[LanguageModel.DIMENSIONS];
        byte[] rows = new byte[ROWS * LanguageModel.DIMENSIONS];
        Arrays.fill(vector, (byte) 1);
        Arrays.fill(rows, (byte) 1);
        bytesCompiled = bytesCompiled || isSoonFaster(() -> vectors.of(vector, rows), () -> plain.of(vector, rows));
    }

    private static boolean isSoonFaster(Runnable one, Runnable other) {
        // The least, since any single time may be long on a busy machine.
        long least = Long.MAX_VALUE;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            least = Math.min(least, time(other));
            if (time(one) < least) {
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    private static long time(Runnable task) {
        long began = System.nanoTime();
        task.run();
        return System.nanoTime() - began;
    }

    @Override
    public float[] of(float[] vector, float[] rows) {
        return floatsCompiled ? vectors.of(vector, rows) : inSameOrder(vector, rows);
    }

    @Override
    public int[] of(byte[] vector, byte[] rows) {
        return bytesCompiled ? vectors.of(vector, rows) : plain.of(vector, rows);
    }

    /** Adds in the order of {@link VectorDotProducts}, since another one would round otherwise. */
    static float[] inSameOrder(float[] vector, float[] rows) {
        float[] products = new float[rows.length / vector.length];
        float[] sums = new float[VectorDotProducts.STEP];
        for (int row = 0; row < products.length; row++) {
            Arrays.fill(sums, 0);
            products[row] = product(vector, rows, row * vector.length, sums);
        }
        return products;
    }

    private static float product(float[] vector, float[] rows, int start, float[] sums) {
        int inSteps = vector.length - vector.length % sums.length;
        for (int at = 0; at < inSteps; at += sums.length) {
            for (int lane = 0; lane < sums.length; lane++) {
                sums[lane] += vector[at + lane] * rows[start + at + lane];
            }
        }
        int lanes = VectorDotProducts.LANES;
        float product = 0;
        for (int lane = 0; lane < lanes; lane++) {
            product += (sums[lane] + sums[lanes + lane]) + (sums[2 * lanes + lane] + sums[3 * lanes + lane]);
        }
        for (int at = inSteps; at < vector.length; at++) {
            product += vector[at] * rows[start + at];
        }
        return product;
    }
}
