@NullMarked
package org.localoffer.benchmark;

import org.jspecify.annotations.NullMarked;
