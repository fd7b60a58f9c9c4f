package org.localoffer.benchmark.load;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;

import org.localoffer.benchmark.InTurn;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/** One layer of the portal under load, and the same questions as it takes them. */
record Target(String name, List<HttpRequest> requests) {

    /** The requests from the first one on, for clients that share them. */
    Supplier<HttpRequest> inTurn() {
        return new InTurn<>(requests);
    }

    static Target engine(RunningPortal portal, List<Question> questions) {
        return new Target(
                "raw engine",
                questions.stream()
                        .map(question -> LocalHttp.post(portal.directorySearch(), FacetedMatch.of(question)))
                        .toList());
    }

    static Target api(RunningPortal portal, List<Question> questions) {
        return new Target(
                "JSON API",
                questions.stream()
                        .map(question -> LocalHttp.get(portal.api(question.parameters()), "application/json"))
                        .toList());
    }

    static Target page(RunningPortal portal, List<Question> questions) {
        return new Target(
                "HTML page",
                questions.stream()
                        .map(question -> LocalHttp.get(portal.page(question.parameters()), "text/html"))
                        .toList());
    }
}
