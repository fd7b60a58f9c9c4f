/** Made-up evidence and messages, written to the database of a portal: the same ones for the same day and area. */
@NullMarked
package org.localoffer.benchmark.desk.data;

import org.jspecify.annotations.NullMarked;
