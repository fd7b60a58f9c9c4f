package org.localoffer.service.search.understand;

import org.localoffer.service.localarea.model.LocalArea;

/** Makes the finder of places that an edition of the local area knows. */
public interface PlaceFinders {

    PlaceFinder by(LocalArea area);
}
