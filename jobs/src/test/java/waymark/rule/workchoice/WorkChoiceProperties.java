package waymark.rule.workchoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;
import waymark.rule.Rule;

/** What holds of every rule of Work Choice, whatever was recorded. */
class WorkChoiceProperties {

    private static final Map<String, Metric> METRICS = MetricCatalogue.described();
    private static final List<Rule> RULES = WorkChoiceRules.all().entrySet().stream()
            .map(each -> each.getValue().apply(METRICS.get(each.getKey())))
            .toList();
    private static final List<String> ROWS = List.of(
            "plan | agreed_date=%1$s created_date=%1$s taper=YES",
            "plan | agreed_date=%1$s created_date=%1$s post_programme_steps=NO time_bound_explained=true",
            "plan_review | held_date=%1$s",
            "plan_review | held_date=%1$s mode=FACE_TO_FACE attended=PARTICIPANT|PROVIDER progress_rating=3",
            "support_activity | activity_date=%1$s participant_minutes=300 support_minutes=90 objective_id=O1",
            "support_activity | activity_date=%1$s participant_minutes=200 regular_contact=true adviser_id=D1",
            "support_activity | activity_date=%1$s participant_minutes=100 regular_contact=true adviser_id=D2",
            "plan_action | agreed_date=%1$s objective_id=O1",
            "module_stay | module=1 start_date=%1$s",
            "module_stay | module=2 start_date=%1$s",
            "module_stay | module=2 start_date=%1$s end_date=%2$s",
            "module_extension | stay_id=S1 kind=M1_RATIONALE request_date=%1$s",
            "module_extension | stay_id=S1 kind=M2_REQUEST request_date=%1$s decision=APPROVED "
                    + "decided_by=PERFORMANCE_MANAGER decision_date=%1$s approved_until=%2$s approval_email_ref=M1",
            "module_extension | stay_id=S2 kind=M2_REQUEST request_date=%1$s decision=PENDING",
            "employment | start_date=%1$s end_date=%2$s weekly_hours=10 needs_support=true",
            "employment | kind=SELF_EMPLOYED start_date=%1$s weekly_hours=6.5",
            "participant_event | event_type=EMPLOYER_INVOLVEMENT_DECLINED event_date=%1$s",
            "participant_event | event_type=EMPLOYER_LONG_TERM_DISCUSSED event_date=%1$s",
            "access_to_work_event | event_type=AGREED event_date=%1$s negotiated_by=PROVIDER disclosure_allowed=true",
            "access_to_work_event | event_type=ENDED event_date=%1$s disclosure_allowed=false",
            "leaver_report | created_date=%1$s has_reason=true",
            "participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=%1$s");

    @Property(tries = 200)
    void theOrderOfRecordsNeverMatters(
            @ForAll("rows") List<String> rows, @ForAll("day") LocalDate asOf, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(new HashSet<>(findings(shuffled, asOf))).isEqualTo(new HashSet<>(findings(rows, asOf)));
    }

    @Property(tries = 200)
    void aMetricJudgesASubjectOnce(@ForAll("rows") List<String> rows, @ForAll("day") LocalDate asOf) {
        Set<List<String>> judged = new HashSet<>();

        for (Finding finding : findings(rows, asOf)) {
            List<String> key = new ArrayList<>(List.of(finding.metric(), finding.subjectId()));
            key.add(finding.dimension());
            assertThat(judged.add(key)).as("%s again", key).isTrue();
        }
    }

    @Property(tries = 200)
    void nothingIsMetOrMissedBeforeItsDueDayHasPassed(
            @ForAll("rows") List<String> rows, @ForAll("day") LocalDate asOf) {
        assertThat(findings(rows, asOf)).allSatisfy(finding -> {
            if (finding.dueOn() != null && !asOf.isAfter(finding.dueOn())) {
                assertThat(finding.outcome().name()).isIn("NOT_DUE", "EXCLUDED", "UNKNOWN");
            }
        });
    }

    @Property(tries = 100)
    void nobodyWhoNeverStartedIsJudged(@ForAll("rows") List<String> rows, @ForAll("day") LocalDate asOf) {
        List<String> notStarted = new ArrayList<>(rows);
        notStarted.removeIf(row -> row.startsWith("participation"));

        assertThat(findings(notStarted, asOf)).isEmpty();
    }

    /** Somebody who started and perhaps left, and up to 25 rows in which ids are written out so that any order keeps them. */
    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> participation = day().injectNull(0.5)
                .map(leftOn -> "participation | start_date=2017-05-10"
                        + (leftOn == null || leftOn.isBefore(LocalDate.of(2017, 5, 10))
                                ? ""
                                : " leave_reason=UNSUPPORTED_WORK in_work_at_leave=true access_to_work_at_leave=true"
                                        + " leave_date=" + leftOn));
        Arbitrary<String> row = Combinators.combine(
                        Arbitraries.of(ROWS), day(), Arbitraries.integers().between(0, 400))
                .as((text, day, days) -> String.format(Locale.ROOT, text, day, day.plusDays(days)));
        return Combinators.combine(participation, row.list().ofMaxSize(25)).as(WorkChoiceProperties::numbered);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 900).map(LocalDate.of(2017, 4, 1)::plusDays);
    }

    private static List<String> numbered(String participation, List<String> rows) {
        List<String> all = new ArrayList<>(List.of(participation));
        for (int i = 0; i < rows.size(); i++) {
            all.add(rows.get(i) + " " + ids(rows.get(i), i + 1));
        }
        return all;
    }

    private static String ids(String row, int number) {
        return switch (row.split(" ", 2)[0]) {
            case "plan" -> "version_no=" + number;
            case "plan_review" -> "review_id=V" + number;
            case "support_activity" -> "activity_id=T" + number;
            case "plan_action" -> "version_no=1 action_id=A" + number;
            case "module_stay" -> "stay_id=S" + number;
            case "module_extension" -> "extension_id=X" + number;
            case "employment" -> "spell_id=W" + number;
            case "participant_event", "access_to_work_event" -> "event_id=E" + number;
            case "leaver_report" -> "leaver_report_id=L" + number;
            case "participant_change" -> "change_id=CH" + number;
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static List<Finding> findings(List<String> rows, LocalDate asOf) {
        Given.OnDay day = Given.rows("referral | programme=WC referral_date=2017-05-02\n"
                        + "contract | nation=ENGLAND origin=AWARDED_2010\n" + String.join("\n", rows))
                .asOf(asOf.toString());
        AsOf seen = day.asOf();
        return day.find().stream()
                .flatMap(participant -> RULES.stream().flatMap(rule -> rule.judge(participant, seen)))
                .toList();
    }
}
