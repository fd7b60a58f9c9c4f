/** The Quarkus application. A package is a feature; what stands here is shared by all of them. */
@NullMarked
package org.localoffer.service;

import org.jspecify.annotations.NullMarked;
