package org.localoffer.service.gaps;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Term;

/**
 * The rules that find the diagnosis of a gap (domain 5E). The first that applies counts, in the order of {@link #of}:
 * what is not known, then what is not listed, then what keeps families from the listings that fit.
 */
final class DiagnosisRules {

    /** Where fewer than one in so many fitting listings with a place have one in the area, help is out of reach. */
    private static final int ONE_IN = 4;

    private final Evidence evidence;
    private final Supply supply;
    private final LocalArea area;

    private DiagnosisRules(Evidence evidence, Supply supply, LocalArea area) {
        this.evidence = evidence;
        this.supply = supply;
        this.area = area;
    }

    static RuledDiagnosis of(Evidence evidence, Supply supply, LocalArea area) {
        DiagnosisRules rules = new DiagnosisRules(evidence, supply, area);
        return Stream.<Supplier<Optional<RuledDiagnosis>>>of(
                        rules::kindOfHelpNotKnown,
                        rules::tooFewSignals,
                        rules::nothingListed,
                        rules::informationItself,
                        rules::agesNotTold,
                        rules::notForThem,
                        rules::outOfReach,
                        rules::waiting,
                        rules::unconfirmed)
                .flatMap(rule -> rule.get().stream())
                .findFirst()
                .orElseGet(rules::notFound);
    }

    private Optional<RuledDiagnosis> kindOfHelpNotKnown() {
        return when(
                !supply.kindKnown(),
                Diagnosis.INSUFFICIENT_EVIDENCE,
                "Nobody said what kind of help is missing, so no listings can be counted.");
    }

    private Optional<RuledDiagnosis> tooFewSignals() {
        return when(
                !evidence.isGap(),
                Diagnosis.INSUFFICIENT_EVIDENCE,
                "There " + (evidence.independent() == 1 ? "is 1 independent signal" : "are no independent signals")
                        + ". It takes " + Evidence.INDEPENDENT + " to call it a gap.");
    }

    private Optional<RuledDiagnosis> nothingListed() {
        int ofKind = supply.count(SupplyNumber.OF_KIND);
        int open = open();
        return when(
                open == 0,
                Diagnosis.NOTHING_LISTED,
                ofKind == 0
                        ? "The directory holds no listing of this kind of help."
                        : "None is open of " + listings(ofKind)
                                + " of this kind of help. The rest are planned, paused or closed.");
    }

    private Optional<RuledDiagnosis> informationItself() {
        int fitting = supply.count(SupplyNumber.FITTING);
        return when(
                Optional.ofNullable(evidence.gapKey().help())
                        .flatMap(area.kindsOfHelp()::find)
                        .filter(Term::information)
                        .isPresent(),
                Diagnosis.INFORMATION_MISSING,
                "What families miss is information itself. " + sentence(fitting, "is", "are")
                        + " there to give it, and they still miss it.");
    }

    private Optional<RuledDiagnosis> agesNotTold() {
        int notTold = supply.count(SupplyNumber.AGE_NOT_TOLD);
        return when(
                nothingFits() && notTold > 0,
                Diagnosis.INFORMATION_MISSING,
                sentence(notTold, "may be for them, but has", "may be for them, but have")
                        + " not told us for what ages. None is known to be for this age.");
    }

    private Optional<RuledDiagnosis> notForThem() {
        return when(
                nothingFits(),
                Diagnosis.NOT_FITTING,
                sentence(open(), "of this kind is open, but not for them: ", "of this kind are open, none for them: ")
                        + misfits() + ".");
    }

    private Optional<RuledDiagnosis> outOfReach() {
        int withPlace = supply.count(SupplyNumber.WITH_PLACE);
        int inArea = supply.count(SupplyNumber.IN_AREA);
        String asked = evidence.gapKey().area();
        return asked == null || asked.equals(GapKey.ANY)
                ? Optional.empty()
                : when(
                        inArea * ONE_IN < withPlace,
                        Diagnosis.NOT_FITTING,
                        sentence(withPlace, "fits and has", "fit and have") + " a place to go to. In "
                                + area.areas().label(asked) + " there "
                                + (inArea == 1 ? "is 1 of these." : "are " + inArea + " of these."));
    }

    private Optional<RuledDiagnosis> waiting() {
        int waiting = supply.count(SupplyNumber.LONG_WAIT);
        return when(
                waiting == supply.count(SupplyNumber.FITTING),
                Diagnosis.WAITING,
                sentence(waiting, "fits. It has", "fit. Each has") + " a waiting list, or a wait of "
                        + Supply.LONG_WAIT_WEEKS + " weeks or more.");
    }

    private Optional<RuledDiagnosis> unconfirmed() {
        int stale = supply.count(SupplyNumber.STALE);
        return when(
                stale == supply.count(SupplyNumber.FITTING),
                Diagnosis.STALE,
                sentence(stale, "fits", "fit") + ", and nobody has confirmed " + (stale == 1 ? "it" : "any of them")
                        + " for a year.");
    }

    private RuledDiagnosis notFound() {
        int fitting = supply.count(SupplyNumber.FITTING);
        return new RuledDiagnosis(
                Diagnosis.NOT_FOUND,
                sentence(fitting, "fits and is", "fit and are") + " open. Families did not find "
                        + (fitting == 1 ? "it" : "them") + ", or could not use " + (fitting == 1 ? "it." : "them."));
    }

    private static Optional<RuledDiagnosis> when(boolean applies, Diagnosis diagnosis, String reason) {
        return applies ? Optional.of(new RuledDiagnosis(diagnosis, reason)) : Optional.empty();
    }

    private boolean nothingFits() {
        return supply.count(SupplyNumber.FITTING) == 0;
    }

    private int open() {
        return supply.count(SupplyNumber.OPEN);
    }

    /** Such as "3 not for this need, 2 not for this age". */
    private String misfits() {
        return Arrays.stream(Misfit.values())
                .filter(supply.misfits()::containsKey)
                .map(misfit -> supply.misfits().get(misfit) + " " + misfit.words())
                .collect(Collectors.joining(", "));
    }

    private static String sentence(int number, String verbOfOne, String verbOfMany) {
        return listings(number) + " " + (number > 1 ? verbOfMany : verbOfOne);
    }

    private static String listings(int number) {
        return switch (number) {
            case 0 -> "No listing";
            case 1 -> "1 listing";
            default -> number + " listings";
        };
    }
}
