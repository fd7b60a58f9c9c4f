package org.localoffer.service.http.shared.pdf;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import io.quarkus.logging.Log;

/** What the library warns of goes to the log of the service; without this it writes every step to the console. */
final class PdfWarnings implements XRLogger {

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isTold(diagnostic.getLevel());
    }

    @Override
    public void log(String where, Level level, String message) {
        if (isTold(level)) {
            Log.warn(message);
        }
    }

    @Override
    public void log(String where, Level level, String message, Throwable cause) {
        if (isTold(level)) {
            Log.warn(message, cause);
        }
    }

    @Override
    public void setLevel(String where, Level level) {
        // The service's own configuration says what its log tells.
    }

    private static boolean isTold(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
