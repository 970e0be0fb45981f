package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.Party;
import waymark.cases.PlanReview;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Guidance;
import waymark.rule.Metric;
import waymark.rule.Outcome;
import waymark.rule.Sentence;
import waymark.rule.terms.AllOf;
import waymark.rule.terms.EmployerNeeded;
import waymark.rule.terms.Slots;

/** Whether each quarter in Module Two has a review for which all who should be there met face to face. */
@Guidance(clause = "001 para 5.6", title = "Work Choice, section 05 (2017): support in Module Two", text = """
    5.6     Reviews are held face to face and bring together the provider, the participant and the \
    employer, at least once a quarter.
    5.15    A participant may not want the employer involved; as far as can be that wish is followed.
    """)
public final class ModuleTwoReviewThreeWay extends ModuleTwoRule {

    private static final List<Outcome> BEST_FIRST = List.of(Outcome.MET, Outcome.UNKNOWN, Outcome.NOT_MET);

    public ModuleTwoReviewThreeWay(Metric metric) {
        super(metric);
    }

    @Override
    protected Stream<Finding> judgeStarted(Case participant, AsOf asOf) {
        return ModuleTwoReviewSlots.in(participant, asOf).stream()
                .map(slot -> decide(
                        slot.begin(this, participant),
                        participant,
                        asOf,
                        finding -> judge(slot, finding, participant, asOf)));
    }

    private static Finding judge(Slots.Slot slot, Finding.Draft finding, Case participant, AsOf asOf) {
        if (!asOf.isAfter(slot.dueOn()) || slot.heldOn() == null) {
            return slot.judge(finding, asOf);
        }
        Set<Party> needed = EnumSet.of(Party.PARTICIPANT, Party.PROVIDER);
        if (EmployerNeeded.in(participant).on(slot.heldOn())) {
            needed.add(Party.EMPLOYER);
        }
        PlanReview review = bestOf(slot.heldOn(), needed, participant);
        Outcome outcome = judge(review, needed);
        Sentence.Part how =
                switch (outcome) {
                    case MET -> Sentence.part("face to face with {}", words(needed));
                    case UNKNOWN -> Sentence.part("but it is not recorded {}", blank(review));
                    default -> Sentence.part("{}", amiss(review, needed));
                };
        finding.why("{}; a review was held on {}, {}.", slot.due().words(), slot.heldOn(), how);
        return finding.with(outcome, outcome == Outcome.UNKNOWN ? "ATTENDANCE_BLANK" : null, null);
    }

    /** The review held on a day that shows most; of several the first by id. */
    private static PlanReview bestOf(LocalDate heldOn, Set<Party> needed, Case participant) {
        return participant.of(PlanReview.class).stream()
                .filter(review -> heldOn.equals(review.heldOn()))
                .min(Comparator.comparingInt((PlanReview review) -> BEST_FIRST.indexOf(judge(review, needed)))
                        .thenComparing(PlanReview::reviewId, Bytewise.ORDER))
                .orElseThrow();
    }

    private static Outcome judge(PlanReview review, Set<Party> needed) {
        Boolean faceToFace = review.mode() == null ? null : review.mode() == PlanReview.Mode.FACE_TO_FACE;
        Boolean allThere = review.attended() == null ? null : review.attended().containsAll(needed);
        return AllOf.of(faceToFace, allThere).outcome();
    }

    private static List<String> blank(PlanReview review) {
        List<String> blank = new ArrayList<>();
        if (review.mode() == null) {
            blank.add("how");
        }
        if (review.attended() == null) {
            blank.add("who came");
        }
        return blank;
    }

    private static List<Object> amiss(PlanReview review, Set<Party> needed) {
        List<Object> amiss = new ArrayList<>();
        if (review.mode() != null && review.mode() != PlanReview.Mode.FACE_TO_FACE) {
            amiss.add(
                    review.mode() == PlanReview.Mode.OTHER
                            ? "not face to face"
                            : Sentence.part("by {}", review.mode()));
        }
        if (review.attended() != null && !review.attended().containsAll(needed)) {
            Set<Party> missing = EnumSet.copyOf(needed);
            missing.removeAll(review.attended());
            amiss.add(Sentence.part("without {}", words(missing)));
        }
        return amiss;
    }

    private static List<Sentence.Part> words(Set<Party> parties) {
        return parties.stream().map(party -> Sentence.part("the {}", party)).toList();
    }
}
