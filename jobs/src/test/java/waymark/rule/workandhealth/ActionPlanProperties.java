package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

/** What must hold between the readings of the action plan duty, and of every rule, whatever the situation. */
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class ActionPlanProperties {

    private static final String ON_TIME = "whp_action_plan_on_time";
    private static final String WORKING_DAYS = "whp_action_plan_on_time_working_days";
    private static final String STRICT = "whp_action_plan_on_time_strict";
    private static final Set<Outcome> IN_TIME = EnumSet.of(Outcome.MET, Outcome.MET_EXCEPTION);
    private static final Set<Outcome> JUDGED = EnumSet.of(Outcome.MET, Outcome.MET_EXCEPTION, Outcome.NOT_MET);

    @Provide
    Arbitrary<List<String>> plans() {
        return Situations.plans();
    }

    @Provide
    Arbitrary<List<String>> everything() {
        return Situations.everything();
    }

    @Provide
    Arbitrary<LocalDate> asOf() {
        return Situations.asOf();
    }

    @Property
    void theStrictReadingIsNeverKinder(@ForAll("everything") List<String> rows, @ForAll("asOf") LocalDate asOf) {
        Given.OnDay day = Given.rows(Situations.text(rows)).asOf(asOf.toString());
        Finding onTime = Judged.one(ON_TIME, day);
        Finding strict = Judged.one(STRICT, day);

        assertThat(strict.dueOn()).isEqualTo(onTime.dueOn());
        assertThat(JUDGED.contains(strict.outcome())).isEqualTo(JUDGED.contains(onTime.outcome()));
        if (!JUDGED.contains(strict.outcome())) {
            assertThat(Judged.verdict(strict)).isEqualTo(Judged.verdict(onTime));
        }
        if (strict.outcome() == Outcome.MET) {
            assertThat(onTime.outcome()).isEqualTo(Outcome.MET);
            assertThat(onTime.closedOn()).isBeforeOrEqualTo(strict.closedOn());
        }
        assertThat(strict.outcome()).isNotEqualTo(Outcome.MET_EXCEPTION);
    }

    @Property
    void whatIsInTimeByCalendarDaysIsInTimeByWorkingDays(
            @ForAll("plans") List<String> rows, @ForAll("asOf") LocalDate asOf) {
        Given.OnDay day = Given.rows(Situations.text(rows)).asOf(asOf.toString());
        Finding calendar = Judged.one(ON_TIME, day);
        Finding working = Judged.one(WORKING_DAYS, day);

        assertThat(working.dueOn()).isAfter(calendar.dueOn());
        boolean diedMeanwhile = Judged.verdict(working).equals("EXCLUDED:DIED");
        if (IN_TIME.contains(calendar.outcome()) && JUDGED.contains(working.outcome())) {
            assertThat(IN_TIME).contains(working.outcome());
        }
        if (JUDGED.contains(calendar.outcome()) && !diedMeanwhile) {
            assertThat(EnumSet.of(Outcome.MET, Outcome.MET_EXCEPTION, Outcome.NOT_MET, Outcome.NOT_DUE))
                    .contains(working.outcome());
        }
    }

    @Property
    void aContractThatCountsWorkingDaysHasTheirReading(
            @ForAll("plans") List<String> rows, @ForAll("asOf") LocalDate asOf) {
        Given.OnDay day = Given.rows(Situations.text(rows))
                .and("contract_term | term=ACTION_PLAN_DAY_BASIS value=WORKING")
                .asOf(asOf.toString());
        Finding contracted = Judged.one(ON_TIME, day);
        Finding working = Judged.one(WORKING_DAYS, day);

        assertThat(Judged.verdict(contracted)).isEqualTo(Judged.verdict(working));
        assertThat(contracted.dueOn()).isEqualTo(working.dueOn());
        assertThat(contracted.closedOn()).isEqualTo(working.closedOn());
    }

    @Property
    void aJudgedPlanIsInTimeJustWhenItTookNoMoreThanTwentyDays(
            @ForAll("plans") List<String> rows, @ForAll("asOf") LocalDate asOf) {
        Given.OnDay day = Given.rows(Situations.text(rows)).asOf(asOf.toString());
        Finding onTime = Judged.one(ON_TIME, day);
        boolean withinTwenty = Judged.by("whp_action_plan_days", day).stream()
                .anyMatch(finding -> finding.amount().tenThousandths() <= 20 * 10_000);

        if (JUDGED.contains(onTime.outcome())) {
            assertThat(IN_TIME.contains(onTime.outcome())).isEqualTo(withinTwenty);
        }
    }

    @Property(tries = 100)
    void theOrderOfRecordsSaysNothing(
            @ForAll("everything") List<String> rows, @ForAll("asOf") LocalDate asOf, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        assertThat(allFindings(shuffled, asOf)).containsExactlyInAnyOrderElementsOf(allFindings(rows, asOf));
    }

    @Property(tries = 100)
    void aSubjectHasOneFindingOfAMetric(@ForAll("everything") List<String> rows, @ForAll("asOf") LocalDate asOf) {
        assertThat(allFindings(rows, asOf))
                .extracting(finding -> finding.metric() + " " + finding.subjectId() + " " + finding.dimension())
                .doesNotHaveDuplicates();
    }

    @Property
    void everyFindingSaysWhyInASentenceWithoutIdentifiers(
            @ForAll("everything") List<String> rows, @ForAll("asOf") LocalDate asOf) {
        assertThat(allFindings(rows, asOf)).allSatisfy(finding -> {
            if (finding.why() == null) {
                assertThat(finding.outcome()).isEqualTo(Outcome.MET);
                assertThat(finding.dueOn()).isNull();
            } else {
                assertThat(finding.why())
                        .matches("[A-Z0-9].*[^.]\\.")
                        .doesNotContain("{}", "null", "  ")
                        .doesNotContainPattern("\\b(R|P|A|T|M|F|K|V|E|O|CH)[0-9]");
            }
        });
    }

    private static List<Finding> allFindings(List<String> rows, LocalDate asOf) {
        Given.OnDay day = Given.rows(Situations.text(rows)).asOf(asOf.toString());
        return WorkAndHealthRules.all().keySet().stream()
                .flatMap(metric -> Judged.by(metric, day).stream())
                .toList();
    }
}
