/** What a family may mean, while it still types. Nothing of it is kept or counted. */
@NullMarked
package org.localoffer.service.suggest;

import org.jspecify.annotations.NullMarked;
