/** The search engine's program, run in its own JVM. */
@NullMarked
package org.localoffer.stack.opensearch;

import org.jspecify.annotations.NullMarked;
