/**
 * The content of a listing as an immutable value. Importers create it, providers edit it, officers compare it and
 * revisions store it; the search document and Open Referral UK are derived from it. It does not depend on Hibernate or
 * Quarkus.
 *
 * <p>A value that was not given is {@code null}, an empty set or an empty list, and is shown as "not told to us yet".
 * It is never inferred silently and never means "no".
 */
@NullMarked
package org.localoffer.directory.listing.content;

import org.jspecify.annotations.NullMarked;
