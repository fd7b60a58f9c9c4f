/** The JSON that outside programs read (a contract: fields are added, never renamed). */
@NullMarked
package org.localoffer.service.api;

import org.jspecify.annotations.NullMarked;
