package org.localoffer.service.search.ages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ages that a question names, and where it names them. Offsets are in UTF-16 units. */
public final class AskedAges {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String question;
    private final List<AgeMention> mentions;
    private final List<AskedAge> ages;

    AskedAges(String question, List<AgeMention> mentions) {
        this.question = question;
        this.mentions = mentions;
        List<AskedAge> named =
                withoutRepetitions(parts().map(AgeMention.Part::age).toList());
        this.ages = named.stream()
                .filter(age -> named.stream().noneMatch(age::isWiderThan))
                .toList();
    }

    private static List<AskedAge> withoutRepetitions(List<AskedAge> ages) {
        List<AskedAge> first = new ArrayList<>();
        for (AskedAge age : ages) {
            if (first.stream().noneMatch(age::isSameAs)) {
                first.add(age);
            }
        }
        return first;
    }

    private Stream<AgeMention.Part> parts() {
        return mentions.stream().flatMap(mention -> mention.parts().stream());
    }

    /**
     * Each age once, in the order of the words; empty if none is named. An age that includes another one is left out:
     * in "primary school for my 7 year old" the child is seven.
     */
    public List<AskedAge> ages() {
        return ages;
    }

    /** Whether the words between two offsets belong to an age. */
    public boolean contain(int start, int end) {
        return mentions.stream().anyMatch(mention -> isInside(mention, start, end));
    }

    /** Whether the words between two offsets belong to an age and name nothing else. */
    public boolean take(int start, int end) {
        return mentions.stream().anyMatch(mention -> !mention.keepsWords() && isInside(mention, start, end));
    }

    private static boolean isInside(AgeMention mention, int start, int end) {
        return start >= mention.start() && end <= mention.end();
    }

    /** Offset of the first words that name one of the {@link #ages()}. */
    public int startOf(AskedAge age) {
        return partsOf(age).getFirst().start();
    }

    /** The question without the words that name one of the {@link #ages()}; those of the others stay. */
    public String without(AskedAge age) {
        StringBuilder rest = new StringBuilder(question);
        for (AgeMention.Part part : partsOf(age).reversed()) {
            rest.replace(part.start(), part.end(), " ");
        }
        return SPACES.matcher(rest).replaceAll(" ").strip();
    }

    private List<AgeMention.Part> partsOf(AskedAge age) {
        return parts().filter(part -> part.age().isSameAs(age)).toList();
    }
}
