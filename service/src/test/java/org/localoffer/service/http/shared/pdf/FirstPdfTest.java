package org.localoffer.service.http.shared.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownEvent;
import org.junit.jupiter.api.Test;

/** The first document is made while the service runs, and given up without a word when it stops. */
class FirstPdfTest {

    /** Fails as when beans are gone; and the service stops just before where a test says so. */
    private static final class Failing extends TaggedPdf {

        private Runnable before = () -> {};
        private int times;

        @Override
        public byte[] render(PdfDocument document) {
            times++;
            before.run();
            throw new IllegalStateException("gone");
        }
    }

    private final Failing pdf = new Failing();
    private final FirstPdf first = new FirstPdf(pdf);

    @Test
    void whatFailsWhileTheServiceRunsIsTold() {
        assertThatThrownBy(first::make).hasMessage("gone");
    }

    @Test
    void whatFailsBecauseTheServiceStopsIsNotTold() {
        pdf.before = () -> first.stop(new ShutdownEvent());
        assertThatCode(first::make).doesNotThrowAnyException();
        assertThat(pdf.times).isOne();
    }

    @Test
    void nothingIsBegunAfterTheServiceStopped() {
        first.stop(new ShutdownEvent());
        first.make();
        assertThat(pdf.times).isZero();
    }
}
