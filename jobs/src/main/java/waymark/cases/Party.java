package waymark.cases;

/** Who signs a plan or attends a review. */
public enum Party {
    PARTICIPANT,
    PROVIDER,
    EMPLOYER,
    OTHER
}
