/** What forms of every kind share: values as they were typed, and what is wrong with them. */
@NullMarked
package org.localoffer.service.forms;

import org.jspecify.annotations.NullMarked;
