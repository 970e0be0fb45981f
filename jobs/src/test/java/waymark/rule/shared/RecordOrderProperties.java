package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import waymark.cases.CaseAssembly;
import waymark.cases.Programme;
import waymark.cases.RawRow;
import waymark.contract.FeedCatalogue;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;
import waymark.rule.Rule;
import waymark.rule.support.SupportRules;

/** No rule here depends on the order in which records come, and none judges a subject twice. */
class RecordOrderProperties {

    private static final CaseAssembly ASSEMBLY =
            new CaseAssembly(FeedCatalogue.load().contracts());
    private static final List<Rule> RULES = rules();
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    /** Full of ties: versions agreed on one day, days read twice, slots that fall due together. */
    private static final String CROWDED = """
            participation | start_date=2018-02-01 leave_date=2019-02-10 leave_reason=TO_WORK in_work_at_leave=true next_programme=WHP transition_date=2019-02-10
            plan | version_no=1 agreed_date=2018-01-31 review_interval_days=30 original_held=true contents=MEDICAL
            plan | version_no=2 agreed_date=2018-03-02 review_interval_days=28 review_interval_agreed_date=2018-03-02
            plan | version_no=2 plan_id=P2 agreed_date=2018-03-02 review_interval_days=60 has_job_goals=true
            plan | version_no=3 version_type=FINAL agreed_date=2018-03-02 copy_issued_date=2019-02-01 parties_expected=OTHER
            plan_signature | plan_id=P1 version_no=3 party=PARTICIPANT signed_date=2018-03-04
            plan_signature | plan_id=P1 version_no=3 party=PROVIDER signed_date=2018-03-05
            plan_signature | plan_id=P1 version_no=3 party=OTHER refusal_type=CANNOT refusal_reason=HEALTH refusal_recorded_date=2018-04-01
            plan_action | action_type=MILESTONE agreed_date=2018-03-02 due_date=2018-05-01 objective_id=J1 objective_type=CAREER
            plan_action | action_type=QUALIFICATION due_date=2019-05-01 objective_id=J2 version_no=1
            plan_review | held_date=2018-04-01 attended=PARTICIPANT
            plan_review | held_date=2018-04-01 attended=PROVIDER
            plan_review | held_date=2018-05-15
            plan_review | scheduled_date=2018-09-01 schedule_agreed_date=2018-08-01
            plan_review | scheduled_date=2018-09-01 schedule_agreed_date=2018-09-02
            support_activity | activity_date=2018-02-14 participant_minutes=30 support_minutes=20 objective_id=J1 support_type=JOB_SEARCH
            support_activity | activity_date=2018-02-14 participant_minutes=10 support_minutes= objective_id=J9
            support_activity | activity_date=2018-06-30 participant_minutes=60 support_minutes=45
            employment | kind=EMPLOYED start_date=2018-03-01
            barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-01-30 detailed=
            barrier | kind=NEEDS_ASSESSMENT assessed_date=2018-02-07 detailed=true
            barrier | kind=BARRIER type=DEBT assessed_date=2018-03-01 impact=2 action_type=ADVOCACY external_funding=HEALTH
            participant_event | event_type=NETWORK_CONSULTED event_date=2018-06-01
            participant_event | event_type=NETWORK_CONSENT event_date=2018-06-02
            participant_event | event_type=NETWORK_CONSENT event_date=2018-05-31
            participant_event | event_type=LENGTH_RATIONALE event_date=2018-06-01
            access_to_work_event | event_type=LIAISON_JCP event_date=2019-02-10
            instrument | dimension=A
            instrument | dimension=B polarity=LOWER_IS_BETTER
            instrument | dimension=A instrument_id=I2 scale_max=7
            distance_reading | assessment_id=D1 dimension=A score=3 assessed_date=2018-03-01
            distance_reading | assessment_id=D1 dimension=B score=3 assessed_date=2018-03-01 _sent=2018-04-01
            distance_reading | assessment_id=D2 dimension=A score=4 assessed_date=2018-03-01 _sent=2018-04-01
            distance_reading | assessment_id=D3 dimension=A score=9 assessed_date=2018-08-01
            distance_reading | assessment_id=D4 dimension=A score=8 assessed_date=2018-08-01
            distance_reading | assessment_id=D4 dimension=B score=8 assessed_date=2018-08-01
            distance_reading | assessment_id=D5 dimension=A instrument_id=I2 score=1 assessed_date=2018-08-01
            distance_reading | assessment_id=D6 dimension=A instrument_id=I2 score=2 assessed_date=2018-09-01
            """;

    @Property(tries = 300)
    void findingsAreTheSameInAnyOrder(
            @ForAll long seed, @ForAll Programme programme, @ForAll @IntRange(max = 500) int daysIn) {
        Given given = Given.rows("referral | referral_date=2018-01-10 strand=MAIN_PROVISION programme=" + programme)
                .and(CROWDED);
        LocalDate day = FIRST_DAY.plusDays(daysIn);
        AsOf asOf = given.asOf(day.toString()).asOf();
        List<RawRow> rows = new ArrayList<>(given.rows());
        rows.removeIf(row -> Set.of("contract", "jobcentre", "instrument").contains(row.feed()));

        List<String> inOrder = judge(rows, day, asOf);
        Collections.shuffle(rows, new Random(seed));

        assertThat(judge(rows, day, asOf)).containsExactlyInAnyOrderElementsOf(inOrder);
    }

    private static List<String> judge(List<RawRow> rows, LocalDate day, AsOf asOf) {
        List<String> findings = new ArrayList<>();
        Set<String> subjects = new TreeSet<>();
        ASSEMBLY.assemble(rows, day).ifPresent(participant -> RULES.stream()
                .filter(rule -> rule.metric().programmes().contains(participant.programme()))
                .flatMap(rule -> rule.judge(participant, asOf))
                .forEach(finding -> {
                    findings.add(finding.toString());
                    assertThat(subjects.add(subject(finding)))
                            .as(subject(finding))
                            .isTrue();
                }));
        return findings;
    }

    private static String subject(Finding finding) {
        return finding.metric() + " " + finding.subjectId() + " " + finding.dimension();
    }

    private static List<Rule> rules() {
        Map<String, Function<Metric, Rule>> makers = new LinkedHashMap<>(SharedRules.all());
        makers.putAll(SupportRules.all());
        Map<String, Metric> metrics = MetricCatalogue.described();
        return makers.entrySet().stream()
                .map(maker -> maker.getValue().apply(metrics.get(maker.getKey())))
                .toList();
    }
}
