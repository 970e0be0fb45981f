package waymark.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.Nation;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.problem.WaymarkException;
import waymark.rule.Given;

class CaseAssemblyTest {

    private static final Given REFERRED = Given.rows("referral | programme=WC referral_date=2015-01-05");

    @Test
    void hasNoCaseBeforeTheReferral() {
        Given started = REFERRED.and("participation | start_date=2014-12-01");

        assertThat(started.asOf("2015-01-04").find()).isEmpty();
        assertThat(started.asOf("2015-01-05").participant().referralId()).isEqualTo("R1");
    }

    @Test
    void hasNoCaseWithoutAReferral() {
        assertThat(Given.rows("participation | start_date=2014-12-01")
                        .asOf("2020-01-01")
                        .find())
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', textBlock = """
            # first day ; row
            2015-03-02 ; plan | created_date=2015-03-02
            2015-03-02 ; plan | created_date=2015-03-02 agreed_date=2015-02-02
            2015-03-02 ; support_activity | activity_date=2015-03-02
            2015-03-02 ; module_stay | start_date=2015-03-02
            2015-03-02 ; module_extension | request_date=2015-03-02
            2015-03-02 ; employment | start_date=2015-03-02
            2015-03-02 ; distance_reading | assessed_date=2015-03-02
            2015-03-02 ; barrier | assessed_date=2015-03-02
            2015-03-02 ; participant_event | event_date=2015-03-02
            2015-03-02 ; access_to_work_event | event_date=2015-03-02
            2015-03-02 ; leaver_report | created_date=2015-03-02
            2015-03-02 ; end_of_programme | report_date=2015-03-02 end_date=2015-03-20
            2015-03-02 ; exit_event | event_date=2015-03-02
            2015-03-02 ; exit_report | completed_date=2015-03-02
            2015-03-02 ; esf_form | form_start_date=2015-02-02 received_date=2015-03-02
            2015-03-02 ; compliance_check | check_date=2015-03-02
            2015-03-02 ; participant_change | effective_date=2015-03-02
            """)
    void showsARowFromItsEventDateOn(LocalDate first, String line) {
        Given given = REFERRED.and(line);
        Class<?> type = recordOf(line);

        assertThat(given.asOf(first.minusDays(1).toString()).participant().of(type))
                .isEmpty();
        assertThat(given.asOf(first.toString()).participant().of(type)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            plan_signature | signed_date=2030-01-01
            plan_review | held_date=2030-01-01
            plan_review | scheduled_date=2030-01-01
            mandatory_activity | due_date=2030-01-01
            """)
    void showsARowWithoutAnEventDateAlways(String line) {
        assertThat(REFERRED.and(line).asOf("2015-01-05").participant().of(recordOf(line)))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # situation                                 ; action                                                       ; first day
            agreed, and recorded earlier                ; agreed_date=2015-03-05 recorded_date=2015-03-02 version_no=2 ; 2015-03-05
            recorded, not agreed                        ; recorded_date=2015-03-04 version_no=2                        ; 2015-03-04
            neither: as its version                     ; version_no=2                                                 ; 2015-03-03
            neither, of another version                 ; version_no=1                                                 ; 2015-02-02
            """)
    void showsAnActionFromItsOwnDateOrItsVersionsOn(String situation, String action, LocalDate first) {
        Given given = REFERRED.and("""
                plan | version_no=1 created_date=2015-02-02
                plan | version_no=2 created_date=2015-03-03
                """).and("plan_action | " + action);

        assertThat(given.asOf(first.minusDays(1).toString()).participant().of(PlanAction.class))
                .isEmpty();
        assertThat(given.asOf(first.toString()).participant().of(PlanAction.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            plan_action | version_no=3
            plan_action | plan_id=P2 version_no=1
            """)
    void showsAnActionOfAVersionThatNobodySentAlways(String line) {
        Given given =
                REFERRED.and("plan | version_no=1 created_date=2015-02-02").and(line);

        assertThat(given.asOf("2015-01-05").participant().of(PlanAction.class)).hasSize(1);
    }

    @Test
    void showsReferencesAtAnyTime() {
        Given given = REFERRED.and("contract | contract_id=C1 start_date=2030-01-01 nation=WALES");

        assertThat(given.asOf("2015-01-05").asOf().contract("C1"))
                .map(Contract::nation)
                .contains(Nation.WALES);
    }

    @Test
    void refusesToStartWithAContractThatARecordDoesNotFit() {
        List<FeedContract> contracts = FeedCatalogue.load().contracts().stream()
                .map(contract -> contract.feed().equals("barrier") ? withoutLastColumn(contract) : contract)
                .toList();

        assertThatThrownBy(() -> new CaseAssembly(contracts))
                .isInstanceOf(WaymarkException.class)
                .hasMessage("record Barrier does not fit its feed contract: component closedOn: the feed has no column "
                        + "closed_date");
    }

    private static FeedContract withoutLastColumn(FeedContract contract) {
        return new FeedContract(
                contract.feed(),
                contract.description(),
                contract.version(),
                contract.sender(),
                contract.cadence(),
                contract.programmes(),
                contract.fields().subList(0, contract.fields().size() - 1),
                contract.key(),
                contract.parents(),
                contract.eventOn(),
                contract.rowChecks());
    }

    private static Class<?> recordOf(String line) {
        return switch (line.split(" ", 2)[0]) {
            case "plan" -> Plan.class;
            case "plan_signature" -> PlanSignature.class;
            case "plan_action" -> PlanAction.class;
            case "plan_review" -> PlanReview.class;
            case "support_activity" -> SupportActivity.class;
            case "module_stay" -> ModuleStay.class;
            case "module_extension" -> ModuleExtension.class;
            case "employment" -> Employment.class;
            case "distance_reading" -> DistanceReading.class;
            case "barrier" -> Barrier.class;
            case "participant_event" -> ParticipantEvent.class;
            case "access_to_work_event" -> AccessToWorkEvent.class;
            case "leaver_report" -> LeaverReport.class;
            case "mandatory_activity" -> MandatoryActivity.class;
            case "end_of_programme" -> EndOfProgrammeListing.class;
            case "exit_event" -> ExitEvent.class;
            case "exit_report" -> ExitReport.class;
            case "esf_form" -> EsfForm.class;
            case "compliance_check" -> ComplianceCheck.class;
            case "participant_change" -> ParticipantChange.class;
            default -> throw new IllegalArgumentException(line);
        };
    }
}
