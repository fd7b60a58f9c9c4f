/** The JVM that is the search engine. */
@NullMarked
package org.localoffer.stack.opensearch;

import org.jspecify.annotations.NullMarked;
