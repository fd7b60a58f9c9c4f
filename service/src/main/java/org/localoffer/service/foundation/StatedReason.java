package org.localoffer.service.foundation;

/**
 * Why staff did something, in words that were looked at and repeat nothing of what a family wrote: the trail keeps them
 * as they are, for whoever asks later.
 */
public record StatedReason(String words) {}
