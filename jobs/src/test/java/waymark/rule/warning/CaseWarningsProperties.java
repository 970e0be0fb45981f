package waymark.rule.warning;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import waymark.cases.Case;
import waymark.cases.CaseAssembly;
import waymark.cases.EsfForm;
import waymark.cases.Programme;
import waymark.cases.RawRow;
import waymark.contract.FeedCatalogue;
import waymark.rule.AsOf;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;
import waymark.rule.RuleCatalogue;
import waymark.rule.terms.ModuleStays;
import waymark.rule.terms.WeeklyHours;

/** What holds of the warnings on any case: here of any choice from the rows of {@link Trouble}, on any day. */
class CaseWarningsProperties {

    private static final FeedCatalogue FEEDS = FeedCatalogue.load();
    private static final CaseAssembly ASSEMBLY = new CaseAssembly(FEEDS.contracts());
    private static final WarningCatalogue WARNINGS = new WarningCatalogue(FEEDS.contracts());
    private static final RuleCatalogue RULES = RuleCatalogue.load();

    /** The order of rows says nothing, and no warning is given twice or of a day to come. */
    @Property(tries = 400)
    void areTheSameInAnyOrderOfRows(
            @ForAll Programme programme,
            @ForAll long choice,
            @ForAll long order,
            @ForAll @IntRange(max = 700) int days) {
        LocalDate day = Trouble.day(programme, days);
        Given given = Trouble.of(programme, new Random(choice));
        AsOf asOf = given.asOf(day.toString()).asOf();
        List<RawRow> rows = new ArrayList<>(given.rows());
        rows.removeIf(row -> Set.of("contract", "contract_term", "jobcentre").contains(row.feed()));
        List<Warning> inOrder = warnings(ASSEMBLY.assemble(rows, day).orElseThrow(), asOf);

        Collections.shuffle(rows, new Random(order));

        assertThat(warnings(ASSEMBLY.assemble(rows, day).orElseThrow(), asOf))
                .containsExactlyInAnyOrderElementsOf(inOrder);
        assertThat(inOrder.stream().map(warning -> warning.code() + " " + warning.subjectId()))
                .doesNotHaveDuplicates();
        assertThat(inOrder).allSatisfy(warning -> {
            assertThat(warning.day()).isBeforeOrEqualTo(day);
            assertThat(warning.message()).contains(warning.subjectId().split("/", 2)[0]);
            assertThat(warning.source()).isNull();
        });
    }

    /** Else the properties would say little. */
    @Example
    void areAllMadeByTheChoicesTried() {
        Set<WarningCode> made = EnumSet.noneOf(WarningCode.class);
        for (Programme programme : Programme.values()) {
            for (int seed = 0; seed < 200; seed++) {
                Given.OnDay read = Trouble.of(programme, new Random(seed))
                        .asOf(Trouble.day(programme, seed * 9 % 700).toString());
                warnings(read.participant(), read.asOf()).forEach(warning -> made.add(warning.code()));
            }
        }

        Set<WarningCode> ofCases = EnumSet.noneOf(WarningCode.class);
        CaseWarnings.all().forEach(check -> ofCases.addAll(check.codes()));
        // the first two need a day in 2019 or later, the third that hardly any job or move is chosen; they have tables
        ofCases.removeAll(
                Set.of(WarningCode.REQUEST_AFTER_LAST, WarningCode.OPEN_AFTER_CAP, WarningCode.JOB_LEFT_STILL_ON));
        made.remove(WarningCode.JOB_LEFT_STILL_ON);
        assertThat(made).isEqualTo(ofCases);
    }

    @Property(tries = 400)
    void agreeWithFindings(@ForAll Programme programme, @ForAll long choice, @ForAll @IntRange(max = 700) int days) {
        LocalDate day = Trouble.day(programme, days);
        Given.OnDay read = Trouble.of(programme, new Random(choice)).asOf(day.toString());
        Case participant = read.participant();
        AsOf asOf = read.asOf();
        List<Warning> warnings = warnings(participant, asOf);

        if (participant.started()) {
            assertThat(subjects(warnings, WarningCode.NETWORK_WITHOUT_CONSENT))
                    .isEqualTo(subjects(notMet(findings("network_consent", participant, asOf))));
        }
        assertThat(subjects(warnings, WarningCode.NO_TENDER_FREQUENCY))
                .isEqualTo(subjects(findings("whp_plan_review_on_time", participant, asOf)
                        .filter(finding -> "NO_TENDER_FREQUENCY".equals(finding.reason()))));
        assertThat(subjects(warnings, WarningCode.ESF_FORM_DIFFERS))
                .isEqualTo(subjects(notMet(findings("whp_esf_start_match", participant, asOf))
                        .filter(finding -> !participant.of(EsfForm.class).isEmpty())));
        if (!subjects(warnings, WarningCode.SIGNATURE_MISSING_NO_REASON).isEmpty()) {
            assertThat(notMet(findings("whp_action_plan_on_time", participant, asOf)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.reason()).isEqualTo("NO_PLAN"));
        }
        if (!subjects(warnings, WarningCode.REMINDER_LATE).isEmpty()) {
            assertThat(findings("exit_report_reminded", participant, asOf))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.outcome()).isIn(Outcome.MET, Outcome.NOT_MET));
        }
    }

    /** The days on which jobs begin and end are enough to look at: no day in between differs. */
    @Property(tries = 400)
    void missNoDayBelowSixteenHours(@ForAll long choice, @ForAll @IntRange(max = 700) int days) {
        LocalDate day = Trouble.day(Programme.WC, days);
        Given.OnDay read = Trouble.of(Programme.WC, new Random(choice)).asOf(day.toString());
        Case participant = read.participant();
        WeeklyHours hours = WeeklyHours.in(participant);
        Set<String> expected = new TreeSet<>();
        for (ModuleStays.Stay stay : ModuleStays.in(participant).of(ModuleStays.TWO)) {
            List<LocalDate> below = stay.startedOn()
                    .datesUntil(day.plusDays(1))
                    .filter(stay::runsOn)
                    .filter(each -> Boolean.FALSE.equals(hours.areEnoughOn(each)))
                    .toList();
            if (!below.isEmpty()) {
                expected.add(stay.stayId() + " " + below.get(0) + " below 16.00 so far: " + below.size());
            }
        }

        Set<String> found = new TreeSet<>();
        for (Warning warning : warnings(participant, read.asOf())) {
            if (warning.code() == WarningCode.BELOW_16_HOURS) {
                String message = warning.message();
                found.add(warning.subjectId() + " " + warning.day() + " "
                        + message.substring(message.indexOf("below"), message.indexOf(");")));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    private static List<Warning> warnings(Case participant, AsOf asOf) {
        return CaseWarnings.all().stream()
                .filter(check -> WARNINGS.checks(participant.programme()).stream()
                        .anyMatch(listed -> listed.getClass() == check.getClass()))
                .flatMap(check -> check.judge(participant, asOf))
                .toList();
    }

    private static Stream<Finding> findings(String metric, Case participant, AsOf asOf) {
        return RULES.rules(participant.programme()).stream()
                .filter(rule -> rule.metric().name().equals(metric))
                .flatMap(rule -> rule.judge(participant, asOf));
    }

    private static Stream<Finding> notMet(Stream<Finding> findings) {
        return findings.filter(finding -> finding.outcome() == Outcome.NOT_MET);
    }

    private static Set<String> subjects(Stream<Finding> findings) {
        return findings.map(Finding::subjectId).collect(toCollection(TreeSet::new));
    }

    private static Set<String> subjects(List<Warning> warnings, WarningCode code) {
        return warnings.stream()
                .filter(warning -> warning.code() == code)
                .map(Warning::subjectId)
                .collect(toCollection(TreeSet::new));
    }
}
