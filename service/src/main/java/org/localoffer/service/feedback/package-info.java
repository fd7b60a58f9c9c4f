/**
 * What the public tells us, from the form to the day it is deleted (domain 5A to 5C), and the public answers to it: you
 * said, we did (SEND Regulations 2014, reg 56(2)).
 */
@NullMarked
package org.localoffer.service.feedback;

import org.jspecify.annotations.NullMarked;
