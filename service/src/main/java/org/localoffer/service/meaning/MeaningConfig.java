package org.localoffer.service.meaning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether questions are also read by their meaning; it costs some 250 MB of memory. */
@ConfigMapping(prefix = "localoffer.meaning")
interface MeaningConfig {

    @WithDefault("true")
    boolean enabled();
}
