@NullMarked
package org.localoffer.stack.server;

import org.jspecify.annotations.NullMarked;
