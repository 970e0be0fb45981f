package waymark.problem;

/** How a command ended, as the shell sees it. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Done, but this run refused files or rows, or rows that counted before do not any more. */
    DONE_WITH_REFUSALS(1),
    /** Wrong use or settings: nothing was done. */
    WRONG_USE(2),
    /** Failed: steps that were finished count, the one that was begun does not. */
    FAILED(3);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    /** The process exit status, 0 to 3. */
    public int status() {
        return status;
    }
}
