package org.localoffer.service.http.shared.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;

import io.vertx.core.http.HttpClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    @Test
    void aDisconnectedClientIsNotAnInternalError() {
        assertThat(new Throwable[] {
                    new ClosedChannelException(),
                    new SocketException("Connection reset"),
                    new IOException("Broken pipe"),
                    new HttpClosedException("Connection was closed")
                })
                .allMatch(Faults::isOfTheConnection);
    }

    @Test
    void aFullDiskAndARefusedConnectionAreInternalErrors() {
        assertThat(new Throwable[] {
                    new FileSystemException("upload", null, "No space left on device"),
                    new IOException("Connection refused"),
                    new IOException()
                })
                .noneMatch(Faults::isOfTheConnection);
    }

    @ParameterizedTest
    @CsvSource({
        "/feedback/LO-RNQMZ-6CG3B, /feedback/{reference}",
        "/editor/safeguarding/LO-RNQMZ-6CG3B/claim, /editor/safeguarding/{reference}/claim",
        "/editor/answers/14f3de9b-c087-3461-bd6f-08b4bacd2bb8, /editor/answers/{reference}",
        "/listings/drums, /listings/drums",
    })
    void theLogContainsNoReferenceThatOpensAMessage(String path, String logged) {
        assertThat(Faults.address(path)).isEqualTo(logged);
    }

    @Test
    void anAddressCannotForgeALogLine() {
        assertThat(Faults.address("/feedback/x\nERROR all is lost")).isEqualTo("/feedback/x ERROR all is lost");
    }
}
