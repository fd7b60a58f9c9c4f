/** Public answers: you said, we did (SEND Regulations 2014, reg 56(2)). */
@NullMarked
package org.localoffer.service.answer;

import org.jspecify.annotations.NullMarked;
