/** What the public tells us, from the form to the day it is closed (domain 5A to 5C). */
@NullMarked
package org.localoffer.service.feedback;

import org.jspecify.annotations.NullMarked;
