package waymark.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.Nation;
import waymark.cases.Case;
import waymark.cases.ContractTerm;
import waymark.cases.Party;
import waymark.cases.Plan;
import waymark.cases.PlanAction;
import waymark.cases.PlanSignature;
import waymark.cases.Referral;

class GivenTest {

    private static final Given SITUATION = Given.rows("""
            # a plan agreed on day 17
            referral      | programme=WHP referral_date=2020-02-03
            participation | start_date=2020-02-05

            plan          | agreed_date=2020-02-20 parties_expected=PROVIDER|PARTICIPANT
            plan_signature | party=PROVIDER signed_date=2020-02-21 _sent=2020-02-24 _sequence=2
            plan_action   | agreed_date=2020-02-20
            plan_action   | agreed_date=2020-02-20
            contract_term | term=ACTION_PLAN_DAYS value=15 effective_from=2019-01-01
            """);

    @Test
    void fillsInWhatALineLeavesOut() {
        Case participant = SITUATION.asOf("2020-06-30").participant();

        Referral referral = participant.referral();
        assertThat(referral.referralId()).isEqualTo("R1");
        assertThat(referral.contractId()).isEqualTo("C1");
        assertThat(referral.status()).isEqualTo(Referral.Status.OPEN);
        assertThat(referral.statusOn()).isEqualTo("2020-02-03");
        Plan plan = participant.of(Plan.class).get(0);
        assertThat(plan.planId() + "/" + plan.versionNo()).isEqualTo("P1/1");
        assertThat(plan.createdOn()).isEqualTo(plan.agreedOn()).isEqualTo("2020-02-20");
        assertThat(plan.type()).isEqualTo(Plan.Type.ACTION_PLAN);
        assertThat(plan.partiesExpected()).containsExactly(Party.PARTICIPANT, Party.PROVIDER);
        assertThat(participant.of(PlanAction.class))
                .extracting(PlanAction::actionId)
                .containsExactly("A1", "A2");
    }

    @Test
    void saysWhereARowCameFrom() {
        PlanSignature signature = SITUATION
                .asOf("2020-06-30")
                .participant()
                .of(PlanSignature.class)
                .get(0);

        assertThat(signature.source().file()).isEqualTo("x_C1_20200224_002.csv");
        assertThat(signature.source().sentOn()).isEqualTo("2020-02-24");
        assertThat(signature.source().row()).isEqualTo(4);
    }

    @Test
    void hasAContractAndAJobcentreUnlessTheyAreGiven() {
        AsOf asOf = SITUATION
                .and("jobcentre | jobcentre_id=J1 nation=SCOTLAND")
                .asOf("2020-06-30")
                .asOf();

        assertThat(asOf.contract("C1").orElseThrow().nation()).isEqualTo(Nation.ENGLAND);
        assertThat(asOf.contract("C1").orElseThrow().esfInScope()).isTrue();
        assertThat(asOf.jobcentre("J1").orElseThrow().nation()).isEqualTo(Nation.SCOTLAND);
        assertThat(asOf.days("C1", ContractTerm.Term.ACTION_PLAN_DAYS, LocalDate.of(2020, 2, 3)))
                .hasValue(15);
    }

    @Test
    void readsNothingOfTheFuture() {
        Case early = SITUATION.asOf("2020-02-04").participant();

        assertThat(early.started()).isFalse();
        assertThat(early.of(Plan.class)).isEmpty();
        assertThat(SITUATION.asOf("2020-02-02").find()).isEmpty();
    }

    @Test
    void judgesAsARunWould() {
        assertThat(SITUATION.asOf("2020-06-30").judge(Everyone::new, "whp_action_plan_on_time"))
                .extracting(Finding::referralId, Finding::outcome)
                .containsExactly(tuple("R1", Outcome.MET));
        assertThat(SITUATION.asOf("2020-02-02").judge(Everyone::new, "whp_action_plan_on_time"))
                .isEmpty();
        assertThat(SITUATION.asOf("2020-06-30").judge(Everyone::new, "exit_report_on_time"))
                .isEmpty();
    }

    @Test
    void sumsWhatCasesContributeToTheirContract() {
        Given one = Given.rows("referral | programme=SES referral_date=2015-01-05");
        Given other = Given.rows("referral | programme=SES referral_date=2015-01-06 referral_id=R2");
        Given elsewhere = Given.rows("referral | programme=SES referral_date=2015-01-06 contract_id=C2");

        assertThat(Given.judgeContracts(List.of(one, other, elsewhere), "2015-02-01", Headcount::new, "start_gap"))
                .extracting(Finding::contractId, finding -> finding.amount().toString())
                .containsExactly(tuple("C1", "2"), tuple("C2", "1"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            referal | programme=WHP                                     ; line 1: no feed referal
            referral | program=WHP                                      ; line 1, referral: no column program
            referral | programme=XX referral_date=2020-02-03            ; line 1, referral: programme=XX is none of [WC, WP, WHP, SES]
            referral | programme=WHP                                    ; line 1, referral: say the referral_date
            referral | referral_date=2020-02-03                         ; line 1, referral: say the programme
            participation | in_work_at_leave=yes                        ; line 1, participation: in_work_at_leave=yes is neither true nor false
            participation | start_date=2020-02-03 start_date=2020-02-04 ; line 1, participation: start_date is given twice
            """)
    void refusesALineThatNoFeedCouldHold(String line, String message) {
        assertThatThrownBy(() -> Given.rows(line).asOf("2020-06-30")).hasMessage(message);
    }

    private static final class Everyone extends Rule {

        Everyone(Metric metric) {
            super(metric);
        }

        @Override
        public Stream<Finding> judge(Case participant, AsOf asOf) {
            return Stream.of(Finding.of(this, participant, asOf.day()).met());
        }
    }

    private static final class Headcount extends ContractRule {

        Headcount(Metric metric) {
            super(metric);
        }

        @Override
        public Stream<Contribution> contributions(Case participant, AsOf asOf) {
            return Stream.of(new Contribution(participant.holderOn(asOf.day()), "people", asOf.day(), 1));
        }

        @Override
        public Stream<Finding> judge(String contractId, List<Contribution> sums, AsOf asOf) {
            return sums.stream().map(sum -> Finding.ofContract(metric(), contractId, contractId, asOf.day())
                    .counted(Amount.of(sum.number())));
        }
    }
}
