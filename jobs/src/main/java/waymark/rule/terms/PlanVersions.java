package waymark.rule.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.Plan;
import waymark.cases.Programme;

/**
 * The versions of a participant's plans that count: those of the programme's own type (Action Plan, Development Plan,
 * Individual Support Plan). Other plans count nowhere.
 */
public final class PlanVersions {

    private static final Comparator<Plan> BY_AGREEMENT = Comparator.comparing(Plan::agreedOn)
            .thenComparing(Plan::versionNo)
            .thenComparing(Plan::planId, Bytewise.ORDER);

    private final Case participant;
    private final List<Plan> all;
    private final List<Plan> agreed;

    private PlanVersions(Case participant) {
        this.participant = participant;
        Plan.Type type = typeOf(participant.programme());
        all = participant.of(Plan.class).stream()
                .filter(version -> version.type() == type)
                .toList();
        agreed = all.stream()
                .filter(version -> version.agreedOn() != null)
                .sorted(BY_AGREEMENT)
                .toList();
    }

    public static PlanVersions of(Case participant) {
        return new PlanVersions(participant);
    }

    /** The versions of a case, worked out once. */
    public static PlanVersions in(Case participant) {
        return participant.once(PlanVersions.class, PlanVersions::of);
    }

    /** The subject of findings on a version. */
    public static String subject(Plan version) {
        return version.planId() + "/" + version.versionNo();
    }

    /** Every version, agreed or not, in no particular order. */
    public List<Plan> all() {
        return all;
    }

    /** The agreed versions, by day of agreement, version number and plan id. */
    public List<Plan> agreed() {
        return agreed;
    }

    /** The version agreed last; none for a participant who is not in the programme on {@code asOf}. */
    public Optional<Plan> current(LocalDate asOf) {
        return agreed.isEmpty() || !participant.inProgrammeOn(asOf)
                ? Optional.empty()
                : Optional.of(agreed.get(agreed.size() - 1));
    }

    /** The day on which any version was first agreed; null when none has been. */
    public LocalDate firstAgreedOn() {
        return agreed.isEmpty() ? null : agreed.get(0).agreedOn();
    }

    /** The type of plan that counts in a programme. */
    public static Plan.Type typeOf(Programme programme) {
        return switch (programme) {
            case WC -> Plan.Type.DEVELOPMENT_PLAN;
            case SES -> Plan.Type.SUPPORT_PLAN;
            case WHP, WP -> Plan.Type.ACTION_PLAN;
        };
    }
}
