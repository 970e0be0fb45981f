package waymark.rule.shared;

import waymark.rule.Finding;

/** The distance in one area, and the two scores that it lies between. */
public record DistanceScores(Finding distance, ScoredTwice scores) {}
