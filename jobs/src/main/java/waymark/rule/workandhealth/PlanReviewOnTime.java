package waymark.rule.workandhealth;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.ContractTerm.Term;
import waymark.cases.Party;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Rule;
import waymark.cases.Bytewise;

/**
 * Whether the plan was reviewed as often as the contract promised. A slot falls due one interval after its anchor: the
 * first complete plan, then the last review held in time, or the due day that was missed. A review that comes late
 * belongs to the slot after.
 */
@Guidance(clause = "003 para 4 bullet 6", title = "Work and Health Programme, chapter 4: action planning", text = """
    4(6)    The plan is reviewed, brought up to date and signed by both parties as regularly as the tender says.
    4(8)    Signatures are got where the tender said that they would be.
    """)
public final class PlanReviewOnTime extends Rule {

    private static final Comparator<PlanReview> EARLIEST_FIRST =
            Comparator.comparing(PlanReview::heldOn).thenComparing(PlanReview::reviewId, Bytewise.ORDER);

    public PlanReviewOnTime(Metric metric) {
        super(metric);
    }

    @Override
    public Stream<Finding> judge(Case participant, AsOf asOf) {
        if (!participant.started()) {
            return Stream.empty();
        }
        return CompletePlans.of(participant).first().stream()
                .flatMap(plan -> slots(participant, plan.completedOn(), asOf));
    }

    private Stream<Finding> slots(Case participant, LocalDate completedOn, AsOf asOf) {
        List<PlanReview> held = participant.of(PlanReview.class).stream()
                .filter(review -> review.heldOn() != null)
                .sorted(EARLIEST_FIRST)
                .toList();
        Map<LocalDate, Finding> byDueDay = new LinkedHashMap<>();
        LocalDate anchor = completedOn;
        while (true) {
            OptionalInt interval = asOf.days(participant.holderOn(anchor), Term.ACTION_PLAN_REVIEW_DAYS, anchor);
            if (interval.isEmpty()) {
                return Stream.concat(byDueDay.values().stream(), withoutInterval(participant, anchor));
            }
            LocalDate dueOn = anchor.plusDays(interval.getAsInt());
            if (participant.left() && dueOn.isAfter(participant.participation().leftOn())) {
                return byDueDay.values().stream();
            }
            PlanReview review = first(held, anchor, dueOn);
            // A contract that shortens its interval can make two slots due on one day: the later one counts.
            byDueDay.put(dueOn, slot(participant, anchor, dueOn, review, asOf));
            if (review == null && !dueOn.isBefore(asOf.day())) {
                return byDueDay.values().stream();
            }
            anchor = review == null ? dueOn : review.heldOn();
        }
    }

    private Finding slot(Case participant, LocalDate anchor, LocalDate dueOn, PlanReview review, AsOf asOf) {
        Finding.Draft finding = Finding.of(this, participant, participant.referralId() + "/" + dueOn, dueOn)
                .opened(anchor)
                .due(dueOn)
                .closed(review == null ? null : review.heldOn());
        if (!asOf.isAfter(dueOn)) {
            return finding.notDue();
        }
        if (review == null) {
            return finding.notMet();
        }
        boolean signaturesPromised = asOf.term(participant.holderOn(anchor), Term.REVIEW_SIGNATURE_REQUIRED, anchor)
                .map(Boolean::valueOf)
                .orElse(false);
        return signaturesPromised && !signedByBoth(review) ? finding.notMet() : finding.met();
    }

    private Stream<Finding> withoutInterval(Case participant, LocalDate anchor) {
        if (participant.left() && participant.participation().leftOn().isBefore(anchor)) {
            return Stream.empty();
        }
        return Stream.of(Finding.of(this, participant, participant.referralId() + "/none", anchor)
                .opened(anchor)
                .excluded("NO_TENDER_FREQUENCY"));
    }

    private static PlanReview first(List<PlanReview> held, LocalDate anchor, LocalDate dueOn) {
        for (PlanReview review : held) {
            if (review.heldOn().isAfter(anchor)) {
                return review.heldOn().isAfter(dueOn) ? null : review;
            }
        }
        return null;
    }

    private static boolean signedByBoth(PlanReview review) {
        return review.signedBy() != null && review.signedBy().containsAll(Set.of(Party.PARTICIPANT, Party.PROVIDER));
    }
}
