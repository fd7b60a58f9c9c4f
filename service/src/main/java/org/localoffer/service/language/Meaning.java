package org.localoffer.service.language;

import java.nio.ByteBuffer;

/** What a text means, as a direction: texts that mean the same point the same way. */
public final class Meaning {

    private final float[] direction;

    /** @param direction of length 1 */
    Meaning(float[] direction) {
        this.direction = direction.clone();
    }

    /** How near two meanings are: 1 where they are the same. With this model, unrelated texts have about 0.6. */
    public double likeness(Meaning other) {
        float[] mine = direction;
        float[] theirs = other.direction;
        // Four sums that do not wait for each other: some thousand meanings are compared for each question.
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int at = 0; at < mine.length; at += 4) {
            first += mine[at] * theirs[at];
            second += mine[at + 1] * theirs[at + 1];
            third += mine[at + 2] * theirs[at + 2];
            fourth += mine[at + 3] * theirs[at + 3];
        }
        return first + second + third + fourth;
    }

    public float[] direction() {
        return direction.clone();
    }

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(direction.length * Float.BYTES);
        bytes.asFloatBuffer().put(direction);
        return bytes.array();
    }

    static Meaning of(byte[] bytes) {
        float[] direction = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(direction);
        return new Meaning(direction);
    }
}
