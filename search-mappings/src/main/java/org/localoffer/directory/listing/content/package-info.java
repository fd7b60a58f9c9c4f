/**
 * What a listing says, as one immutable value. Importers make it, providers edit it, officers compare it, revisions
 * keep it; the search document and Open Referral UK are made from it. Free of Hibernate and of Quarkus.
 *
 * <p>A thing that nobody has told us is {@code null}, an empty set or an empty list, and is shown as "not told to us
 * yet": it is never a guess, and never reads as "no".
 */
@NullMarked
package org.localoffer.directory.listing.content;

import org.jspecify.annotations.NullMarked;
