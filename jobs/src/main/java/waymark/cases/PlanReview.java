package waymark.cases;

import java.time.LocalDate;
import java.util.Set;

/** A review of a plan: when it fell due, when it was held and who came. Feed {@code plan_review}. */
@Feed("plan_review")
public record PlanReview(
        String reviewId,
        String planId,
        LocalDate scheduledOn,
        LocalDate scheduleAgreedOn,
        LocalDate heldOn,
        Mode mode,
        Set<Party> attended,
        Outcome outcome,
        Boolean actionsChecked,
        Integer progressRating,
        Boolean adjustmentsAgreed,
        Boolean recordedAndAgreed,
        Set<Party> signedBy,
        Source source) {

    /** Codes of {@code mode}. */
    public enum Mode {
        FACE_TO_FACE,
        PHONE,
        VIDEO,
        OTHER
    }

    /** Codes of {@code outcome}. */
    public enum Outcome {
        NO_CHANGE,
        REVISED
    }
}
