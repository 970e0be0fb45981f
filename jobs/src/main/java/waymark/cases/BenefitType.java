package waymark.cases;

/** The benefit that a participant claims. */
public enum BenefitType {
    JSA,
    ESA,
    UC,
    IS,
    PC,
    DLA_PIP_ONLY,
    NONE,
    OTHER
}
