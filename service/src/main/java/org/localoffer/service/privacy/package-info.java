/** Finds what may tell who somebody is, and words about harm, in what people type; deletes what is old. */
@NullMarked
package org.localoffer.service.privacy;

import org.jspecify.annotations.NullMarked;
