package org.localoffer.service.feedback;

/**
 * A message's reference as somebody typed it. It tells what may be wrong with it from its letters alone, so nobody learns
 * which other references there are.
 *
 * @param tidied as issued, such as {@code LO-7K3MW-9QXA4}, where the text can be made so; otherwise as typed
 * @param canBe whether it has the shape of a reference
 * @param length number of letters and digits after LO
 * @param neverUsed letters and digits in it that no reference has, each once, such as "0I"; empty for none
 */
public record TypedReference(String tidied, boolean canBe, int length, String neverUsed) {

    /** Number of letters and digits of a reference after LO. */
    public static final int LETTERS = 10;

    public static TypedReference of(String typed) {
        String tidied = MessageReferences.tidy(typed);
        String own = MessageReferences.plain(typed).replaceFirst("^[LI1][O0]", "");
        return new TypedReference(
                tidied, MessageReferences.canBe(tidied), own.length(), MessageReferences.neverUsed(own));
    }
}
