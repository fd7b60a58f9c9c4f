@NullMarked
package org.localoffer.benchmark.desk.data;

import org.jspecify.annotations.NullMarked;
