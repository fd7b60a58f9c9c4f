package org.localoffer.directory.search;

import java.util.stream.Stream;

import org.localoffer.directory.listing.content.Access;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.SendAnswers;

/** All texts of a listing other than its name and summary. */
public final class LongTexts {

    private LongTexts() {}

    /** In no particular order. */
    public static Stream<String> of(ListingContent content) {
        Access access = content.access();
        SendAnswers answers = content.sendAnswers();
        return Stream.of(
                        content.description(),
                        content.needs().asStated(),
                        content.ages().asStated(),
                        access.eligibility(),
                        access.howToGetIt(),
                        content.availability().note(),
                        content.availability().waitingNote(),
                        content.cost().details(),
                        content.serviceArea().note(),
                        answers.outcomes(),
                        answers.training(),
                        answers.parentalInvolvement(),
                        answers.informationSharing(),
                        answers.accessibleEnvironment(),
                        answers.howToStart(),
                        answers.futurePlans())
                .flatMap(Stream::ofNullable);
    }
}
