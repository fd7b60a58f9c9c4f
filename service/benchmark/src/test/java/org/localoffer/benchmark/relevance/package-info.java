@NullMarked
package org.localoffer.benchmark.relevance;

import org.jspecify.annotations.NullMarked;
