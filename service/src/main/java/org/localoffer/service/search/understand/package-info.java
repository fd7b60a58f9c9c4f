/** The query parser: finds what a question asks for, for what age and where, after spelling correction. */
@NullMarked
package org.localoffer.service.search.understand;

import org.jspecify.annotations.NullMarked;
