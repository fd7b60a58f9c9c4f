/** Durable jobs: a row that commits together with the change that asks for it. */
@NullMarked
package org.localoffer.service.jobs;

import org.jspecify.annotations.NullMarked;
