package waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.constraints.DateRange;
import waymark.contract.FeedCatalogue;
import waymark.rule.Given;

class CaseAssemblyProperties {

    private static final CaseAssembly ASSEMBLY =
            new CaseAssembly(FeedCatalogue.load().contracts());
    private static final List<RawRow> ROWS = Given.rows("""
            referral           | programme=WC referral_date=2015-01-05 referral_status=STARTED status_date=2015-01-12
            participation      | start_date=2015-01-12 leave_date=2015-11-02 leave_reason=TO_WORK in_work_at_leave=true
            plan               | version_no=1 created_date=2015-01-19 agreed_date=2015-01-22
            plan               | version_no=2 created_date=2015-06-01 copy_issued_date=2015-06-08 copy_method=PAPER
            plan_signature     | version_no=1 party=PROVIDER signed_date=2015-01-22 method=WET
            plan_action        | version_no=1
            plan_action        | version_no=2
            plan_action        | version_no=2 recorded_date=2015-05-11 accomplished_date=2015-09-01
            plan_review        | scheduled_date=2015-04-01 held_date=2015-04-02 mode=PHONE
            support_activity   | activity_date=2015-02-02
            support_activity   | activity_date=2015-08-03
            module_stay        | start_date=2015-01-12 end_date=2015-07-01 end_reason=NEXT_MODULE
            participant_change | change_type=CONTRACT_TRANSFER effective_date=2015-03-02 new_contract_id=C2
            participant_change | change_type=CONTRACT_TRANSFER effective_date=2015-03-02 new_contract_id=C3
            leaver_report      | created_date=2015-11-02 agreed=true agreed_date=2015-11-05
            """).rows().stream()
            .filter(row -> !row.feed().equals("contract") && !row.feed().equals("jobcentre"))
            .toList();
    private static final List<Class<?>> TYPES = List.of(
            Plan.class,
            PlanSignature.class,
            PlanAction.class,
            PlanReview.class,
            SupportActivity.class,
            ModuleStay.class,
            ParticipantChange.class,
            LeaverReport.class);

    @Property
    void readsTheSameInWhicheverOrderRowsCome(
            @ForAll("shuffled") List<RawRow> shuffled,
            @ForAll @DateRange(min = "2014-12-20", max = "2015-12-20") LocalDate asOf) {
        assertThat(told(shuffled, asOf)).isEqualTo(told(ROWS, asOf));
    }

    @Property
    void forgetsNoRecordAsTimePasses(@ForAll @DateRange(min = "2015-01-05", max = "2015-12-20") LocalDate asOf) {
        Case earlier = ASSEMBLY.assemble(ROWS, asOf).orElseThrow();
        Case later = ASSEMBLY.assemble(ROWS, asOf.plusDays(1)).orElseThrow();

        assertThat(TYPES).allSatisfy(type -> assertThat(later.of(type))
                .hasSizeGreaterThanOrEqualTo(earlier.of(type).size()));
    }

    @Provide
    Arbitrary<List<RawRow>> shuffled() {
        return Arbitraries.shuffle(ROWS);
    }

    private static Optional<Set<Object>> told(List<RawRow> rows, LocalDate asOf) {
        return ASSEMBLY.assemble(rows, asOf).map(participant -> {
            Set<Object> all = new HashSet<>(List.of(
                    participant.referral(), participant.participation(), "held by " + participant.holderOn(asOf)));
            TYPES.forEach(type -> all.addAll(participant.of(type)));
            return all;
        });
    }
}
