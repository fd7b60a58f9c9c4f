package org.localoffer.service.privacy;

import jakarta.enterprise.inject.spi.CDI;

/** Texts are judged by these examples only some time after the service is ready. */
public final class ExamplesOfOnePersonLearnt {

    private ExamplesOfOnePersonLearnt() {}

    public static boolean areLearnt() {
        return CDI.current().select(Identifying.class).get().canReadInFull("There is a club on Monday evenings.");
    }
}
