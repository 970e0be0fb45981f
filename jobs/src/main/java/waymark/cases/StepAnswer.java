package waymark.cases;

/** Whether a plan or report sets something out, or why it need not. */
public enum StepAnswer {
    YES,
    NO,
    NOT_APPROPRIATE
}
