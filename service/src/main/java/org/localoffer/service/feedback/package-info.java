/**
 * Messages from the public, from the form to their deletion (domain 5A to 5C), and the public answers to them: "you
 * said, we did" (SEND Regulations 2014, reg 56(2)).
 */
@NullMarked
package org.localoffer.service.feedback;

import org.jspecify.annotations.NullMarked;
