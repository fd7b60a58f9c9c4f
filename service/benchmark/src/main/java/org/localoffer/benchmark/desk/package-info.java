/** How fast the pages of commissioners and officers answer when there is much evidence and many messages. */
@NullMarked
package org.localoffer.benchmark.desk;

import org.jspecify.annotations.NullMarked;
