/** Keeps the search engine at what the database says. The engine may be down, or emptied, at any time. */
@NullMarked
package org.localoffer.service.search.index;

import org.jspecify.annotations.NullMarked;
