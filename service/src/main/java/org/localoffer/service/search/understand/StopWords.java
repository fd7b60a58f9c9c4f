package org.localoffer.service.search.understand;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of questions that name nothing by themselves. */
final class StopWords {

    /** Stop words: they are ignored in a question. */
    static final Set<String> STOP_WORDS = Set.of(
            ("a an and any are as at be been but by can cant could do does dont for from get gets getting got had has have he"
                            + " her hers herself him his himself how i id if im in into is isnt it its ive just me my near"
                            + " no not of off on or our ours out please she so still that thats the their them then there they"
                            + " theyre this to too up us very was wasnt we were weve what whats when where which who whos why"
                            + " will with wont would you your old year years yr yrs mum mums mummy dad dads also am did"
                            + " done dd ds dds dss")
                    .split(" "));

    /** Words so common in questions and listings that they affect only the ranking. */
    static final Set<String> COMMON_WORDS =
            Set.of(("help helps helping helped support supports supporting service services"
                            + " need needs needed want wants wanted looking find"
                            + " finding someone somebody something anyone anything child children childrens kid kids son"
                            + " sons daughter daughters boy boys girl girls young person people local area advice info"
                            + " information parent parents family families worried struggling struggles struggle cope"
                            + " coping problem problems issue issues difficulty difficulties give way best good free phone telephone number contact details address email ring call money funding fund cost costs pay paid cheap afford list"
                            + " deal dealing available offer options option go going take taking use using see tell told"
                            + " talk ask happen happens happened tried trying start started thing things everything"
                            + " nothing anywhere somewhere really never always every day week month months time times"
                            + " who whom else another other others group groups look looks"
                            + " gives finds offers asks talks tells sees goes takes uses tries starts copes more much many lot little big home house hes shes"
                            + " hasnt havent hadnt doesnt didnt werent arent youre youve ive id ill hed shed theyve nan"
                            + " grandson granddaughter husband wife partner brother sister friend friends age")
                    .split(" "));

    private static final int LONG = 6;

    /** Common words long enough to be told apart from similarly spelt names; used as targets of spelling correction. */
    static final Set<String> LONG_WORDS = Stream.of(STOP_WORDS, COMMON_WORDS)
            .flatMap(Set::stream)
            .filter(word -> word.length() >= LONG)
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}
}
