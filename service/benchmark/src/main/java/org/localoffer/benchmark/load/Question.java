package org.localoffer.benchmark.load;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A search as families make it.
 *
 * @param text what is typed
 * @param choices ticked values by search parameter; each parameter is also a field of the search documents
 */
public record Question(String text, Map<String, String> choices) {

    /** Keeps a copy of the choices, in their order. */
    public Question {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** After the bar stand ticked choices. Only values that every local area has: sectors, levels, cost. */
    private static final String MIX = """
            autism assessment waiting list
            autisum help for my 6 year old
            speech therapy
            my son is not talking at 3
            SEND support in mainstream school
            how do I ask for an EHC plan
            what happens at an annual review
            special school near me
            special school with a pool | sector=education
            swimming for disabled children
            football club for a wheelchair user
            holiday activities | cost=free
            somewhere to go after school for teenagers | cost=free
            respite
            short breaks for a child with complex needs | sector=social-care
            occupational therapist
            sensory processing
            anxiety and panic attacks
            my daughter will not go to school
            child mental health | sector=health
            ADHD medication review | sector=health
            hearing loss baby
            visual impairment support
            epilepsy nurse
            parents group | sector=voluntary
            someone to talk to who understands
            independent travel training
            college course for 19 year old with learning disability
            preparing for adulthood | level=targeted
            moving to adult social care""";

    /** The same thirty questions in every run, so that runs can be compared. */
    static List<Question> mix() {
        return MIX.lines().map(Question::read).toList();
    }

    /** As search parameters of the portal. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", text);
        parameters.putAll(choices);
        return parameters;
    }

    private static Question read(String line) {
        List<String> parts =
                Arrays.stream(line.split("[|=]")).map(String::strip).toList();
        return new Question(parts.getFirst(), parts.size() == 1 ? Map.of() : Map.of(parts.get(1), parts.getLast()));
    }
}
