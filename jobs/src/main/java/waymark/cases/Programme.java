package waymark.cases;

/** A public employment programme: Work Choice, Work Programme, Work and Health Programme, Specialist Employability Support. */
public enum Programme {
    WC,
    WP,
    WHP,
    SES
}
