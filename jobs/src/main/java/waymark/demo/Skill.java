package waymark.demo;

/**
 * How good a contract is at one kind of work, such as plans or reviews. Each is better at some kinds than at others, by a
 * few percent.
 */
final class Skill {

    private static final int MOST_APART = 7;
    private static final int LEAST = 3;
    private static final int MOST = 99;

    private final Chance chance;
    private final int percent;

    private Skill(Chance chance, int percent) {
        this.chance = chance;
        this.percent = percent;
    }

    /**
     * How good {@code contract} is at {@code work}, in a life that has its {@code chance}.
     *
     * @param work any word; the same word is the same work
     */
    static Skill of(SampleContract contract, String work, Chance chance) {
        int apart = Chance.of(0, contract.id(), work).between(-MOST_APART, MOST_APART);
        return new Skill(chance, contract.skill() + apart);
    }

    /** Whether something is done well that is {@code harder} percent harder than most; below 0 it is easier. */
    boolean manages(int harder) {
        return chance.happens(Math.max(LEAST, Math.min(MOST, percent - harder)));
    }

    /** {@code value} when it is managed, else null: not filled in. */
    <T> T filled(int harder, T value) {
        return manages(harder) ? value : null;
    }

    /** YES or true, NO or false, or nothing at all, which is seldom. */
    <T> T said(int harder, T yes, T no) {
        if (manages(harder)) {
            return yes;
        }
        return chance.happens(75) ? no : null;
    }
}
