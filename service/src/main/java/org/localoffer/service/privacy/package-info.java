/**
 * Finds what may identify a person, and signs of danger, in what people type; checks texts before publication; deletes
 * data that is past its retention period.
 */
@NullMarked
package org.localoffer.service.privacy;

import org.jspecify.annotations.NullMarked;
