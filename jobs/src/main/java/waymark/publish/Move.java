package waymark.publish;

import java.util.Optional;

/** How the figures of a run reach people. */
public enum Move {
    /** They take the place of the marts, which move on, or begin. */
    FORWARD,
    /** The run looks back: they go beside the marts, which stay. */
    BESIDE,
    /** The run looks back, and they take the place of the marts all the same. */
    BACK;

    /**
     * How those of one run do.
     *
     * @param shown what the marts show; empty when nothing has been published
     * @param lookingBack what is asked for should the run look back
     */
    public static Move of(Optional<PublishedState> shown, Standpoint run, Move lookingBack) {
        return shown.filter(state -> state.seesFurtherThan(run))
                .map(state -> lookingBack)
                .orElse(FORWARD);
    }

    /** The schemas that they go to. */
    public Schemas schemas() {
        return this == BESIDE ? Schemas.LOOK_BACK : Schemas.LIVE;
    }
}
