/**
 * The Quarkus application. What families and staff see stands above, in {@code http}; features stand below. A package
 * may use what stands to its right, and nothing to its left; there is no circle at any depth, which {@code PackagesTest}
 * holds:
 *
 * <pre>
 * app -> http -> gaps -> feedback -> search -> listing -> {localarea, signin} -> privacy -> language -> foundation
 * </pre>
 */
@NullMarked
package org.localoffer.service;

import org.jspecify.annotations.NullMarked;
