@NullMarked
package org.localoffer.benchmark.relevance.learning;

import org.jspecify.annotations.NullMarked;
