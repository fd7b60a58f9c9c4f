/** What of the directory is searched, and how: documents, fields, analysis. */
@NullMarked
package org.localoffer.directory.search;

import org.jspecify.annotations.NullMarked;
