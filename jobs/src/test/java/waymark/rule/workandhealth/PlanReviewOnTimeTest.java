package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** The plan is complete on 20 February 2020; with 28 days reviews fall due on 19 March and 16 April, if none comes. */
class PlanReviewOnTimeTest {

    private static final String REVIEWS = "whp_plan_review_on_time";
    private static final String EVERY_28_DAYS = "contract_term term=ACTION_PLAN_REVIEW_DAYS value=28";
    private static final String SIGNED = "contract_term term=REVIEW_SIGNATURE_REQUIRED value=true";
    private static final Given REFERRED = Given.rows("""
        referral       | programme=WHP referral_date=2020-02-03
        plan           | agreed_date=2020-02-20
        plan_signature | party=PROVIDER signed_date=2020-02-20
        plan_signature | party=PARTICIPANT signed_date=2020-02-20
        """);
    private static final Given STARTED = REFERRED.and("participation | start_date=2020-02-10");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | held                               | as of      | slots, by due day
        nothing held, on the first due day           |                                    | 2020-03-19 | 03-19 NOT_DUE
        nothing held, the day after                  |                                    | 2020-03-20 | 03-19 NOT_MET, 04-16 NOT_DUE
        nothing held, on the second due day          |                                    | 2020-04-16 | 03-19 NOT_MET, 04-16 NOT_DUE
        held on the due day, not yet over            | 2020-03-19                         | 2020-03-19 | 03-19 NOT_DUE, 04-16 NOT_DUE
        held on the due day                          | 2020-03-19                         | 2020-03-20 | 03-19 MET, 04-16 NOT_DUE
        held a day late: it is the next slot's       | 2020-03-20                         | 2020-03-20 | 03-19 NOT_MET, 04-16 NOT_DUE, 04-17 NOT_DUE
        the same once the next slot is over          | 2020-03-20                         | 2020-04-17 | 03-19 NOT_MET, 04-16 MET, 04-17 NOT_DUE
        held the day after the plan was complete     | 2020-02-21                         | 2020-03-20 | 03-19 MET, 03-20 NOT_DUE
        held the day the plan was complete: none     | 2020-02-20                         | 2020-03-20 | 03-19 NOT_MET, 04-16 NOT_DUE
        held early: the next is 28 days after it     | 2020-03-05                         | 2020-04-03 | 03-19 MET, 04-02 NOT_MET, 04-30 NOT_DUE
        two in one slot: the first, then the second  | 2020-03-05 2020-03-10              | 2020-04-03 | 03-19 MET, 04-02 MET, 04-07 NOT_DUE
        held tomorrow: not seen yet                  | 2020-03-19                         | 2020-03-18 | 03-19 NOT_DUE
        """)
    void wantsAReviewWithinEachInterval(String situation, String held, String asOf, String slots) {
        Given given = STARTED.and(Judged.rows(EVERY_28_DAYS));
        for (String day : held == null ? new String[0] : held.split(" ", -1)) {
            given = given.and("plan_review | held_date=" + day);
        }

        assertThat(slots(given.asOf(asOf))).isEqualTo(slots);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                               | signed by                      | terms     | first slot
        nobody signed, nothing promised           |                                |           | MET
        nobody signed, expressly not promised     |                                | false     | MET
        nobody signed                             |                                | true      | NOT_MET
        only the participant signed               | PARTICIPANT                    | true      | NOT_MET
        only the provider signed                  | PROVIDER                       | true      | NOT_MET
        provider and employer signed              | PROVIDER,EMPLOYER              | true      | NOT_MET
        both signed                               | PARTICIPANT,PROVIDER           | true      | MET
        both and another signed                   | PARTICIPANT,PROVIDER,OTHER     | true      | MET
        """)
    void wantsBothSignaturesWhereTheContractPromisedThem(
            String situation, String signedBy, String required, String outcome) {
        Given.OnDay day = STARTED.and(Judged.rows(EVERY_28_DAYS))
                .and(required == null ? "" : "contract_term | term=REVIEW_SIGNATURE_REQUIRED value=" + required)
                .and("plan_review | held_date=2020-03-19"
                        + (signedBy == null ? "" : " signed_by=" + signedBy.replace(',', '|')))
                .asOf("2020-03-20");

        assertThat(slots(day)).isEqualTo("03-19 " + outcome + ", 04-16 NOT_DUE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                           | rows                                                                                                | as of      | slots
        leaves the day before the due day: no slot            | participation start_date=2020-02-10 leave_date=2020-03-18 leave_reason=OTHER                        | 2020-06-30 |
        leaves on the due day                                 | participation start_date=2020-02-10 leave_date=2020-03-19 leave_reason=OTHER                        | 2020-06-30 | 03-19 NOT_MET
        leaves on the second due day                          | participation start_date=2020-02-10 leave_date=2020-04-16 leave_reason=OTHER                        | 2020-06-30 | 03-19 NOT_MET, 04-16 NOT_MET
        leaves tomorrow                                       | participation start_date=2020-02-10 leave_date=2020-03-18 leave_reason=OTHER                        | 2020-03-17 | 03-19 NOT_DUE
        never started                                         |                                                                                                     | 2020-06-30 |
        starts tomorrow                                       | participation start_date=2020-03-21                                                                 | 2020-03-20 |
        starts on the as-of day, a slot missed before         | participation start_date=2020-03-20                                                                 | 2020-03-20 | 03-19 NOT_MET, 04-16 NOT_DUE
        """)
    void asksFromTheStartUntilTheParticipantLeaves(String situation, String rows, String asOf, String slots) {
        Given given = REFERRED.and(Judged.rows(EVERY_28_DAYS)).and(Judged.rows(rows));

        assertThat(slots(given.asOf(asOf))).isEqualTo(slots == null ? "" : slots);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                             | terms                                                                                               | slots
        no interval promised                                    |                                                                                                     | none EXCLUDED:NO_TENDER_FREQUENCY
        promised from the day the plan is complete              | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28 effective_from=2020-02-20                       | 03-19 NOT_MET, 04-16 NOT_DUE
        promised from the day after                             | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28 effective_from=2020-02-21                       | none EXCLUDED:NO_TENDER_FREQUENCY
        promised up to the day before the first due day         | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28 effective_to=2020-03-18                         | 03-19 NOT_MET, none EXCLUDED:NO_TENDER_FREQUENCY
        promised up to the first due day                        | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28 effective_to=2020-03-19                         | 03-19 NOT_MET, 04-16 NOT_DUE
        42 days from the first due day on: 30 April             | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28; contract_term term=ACTION_PLAN_REVIEW_DAYS value=42 effective_from=2020-03-19 | 03-19 NOT_MET, 04-30 NOT_DUE
        42 days from the day after it on: still 16 April        | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28; contract_term term=ACTION_PLAN_REVIEW_DAYS value=42 effective_from=2020-03-20 | 03-19 NOT_MET, 04-16 NOT_DUE
        transferred on the anchor to one with 14 days           | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28; contract_term contract_id=C2 term=ACTION_PLAN_REVIEW_DAYS value=14; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2020-02-20 | 03-05 NOT_MET, 03-19 NOT_MET, 04-02 NOT_DUE
        transferred the day after to one with 14 days           | contract_term term=ACTION_PLAN_REVIEW_DAYS value=28; contract_term contract_id=C2 term=ACTION_PLAN_REVIEW_DAYS value=14; participant_change change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2020-02-21 | 03-19 NOT_MET, 04-02 NOT_DUE
        """)
    void takesTheIntervalThatTheHolderHadPromisedOnTheAnchor(String situation, String terms, String slots) {
        assertThat(slots(STARTED.and(Judged.rows(terms)).asOf("2020-03-20"))).isEqualTo(slots);
    }

    @Test
    void ofTwoSlotsDueOnOneDayTheLaterOneCounts() {
        // 20 February + 28 = 19 March, held on 5 March; from then on 14 days: 19 March again.
        Given.OnDay day = STARTED.and(Judged.rows(EVERY_28_DAYS))
                .and("contract_term | term=ACTION_PLAN_REVIEW_DAYS value=14 effective_from=2020-03-05")
                .and("plan_review | held_date=2020-03-05")
                .asOf("2020-03-20");

        assertThat(slots(day)).isEqualTo("03-19 NOT_MET, 04-02 NOT_DUE");
        assertThat(slot("R1/2020-03-19", day))
                .extracting(Finding::openedOn, Finding::closedOn)
                .containsExactly(LocalDate.of(2020, 3, 5), null);
    }

    @Test
    void ofTwoReviewsHeldOnOneDayTheLowerIdIsTheOneUsed() {
        Given given = STARTED.and(Judged.rows(EVERY_28_DAYS + ";" + SIGNED))
                .and("plan_review | review_id=V2 held_date=2020-03-19 signed_by=PARTICIPANT|PROVIDER")
                .and("plan_review | review_id=V1 held_date=2020-03-19");

        assertThat(slots(given.asOf("2020-03-20"))).isEqualTo("03-19 NOT_MET, 04-16 NOT_DUE");
    }

    @Test
    void signaturesMustHaveBeenPromisedOnTheAnchorNotLater() {
        Given.OnDay day = STARTED.and(Judged.rows(EVERY_28_DAYS))
                .and("contract_term | term=REVIEW_SIGNATURE_REQUIRED value=true effective_from=2020-02-21")
                .and("plan_review | held_date=2020-03-19")
                .asOf("2020-04-17");

        assertThat(slots(day)).isEqualTo("03-19 MET, 04-16 NOT_MET, 05-14 NOT_DUE");
    }

    @Test
    void saysWhichClockASlotHas() {
        Given.OnDay day = STARTED.and(Judged.rows(EVERY_28_DAYS))
                .and("plan_review | held_date=2020-03-10 plan_id=P9")
                .and("participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=2020-03-19")
                .asOf("2020-03-20");

        assertThat(slot("R1/2020-03-19", day))
                .extracting(Finding::month, Finding::openedOn, Finding::dueOn, Finding::closedOn, Finding::contractId)
                .containsExactly(
                        LocalDate.of(2020, 3, 1),
                        LocalDate.of(2020, 2, 20),
                        LocalDate.of(2020, 3, 19),
                        LocalDate.of(2020, 3, 10),
                        "C2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                                  | leaves     | finding
        still there                                  |            | R1/none 2020-02-20
        left the day the plan was complete           | 2020-02-20 | R1/none 2020-02-20
        left the day before the plan was complete    | 2020-02-19 |
        """)
    void withoutAnIntervalOneFindingSaysSoUnlessTheParticipantHadLeft(String situation, String leaves, String finding) {
        Given.OnDay day = REFERRED.and("participation | start_date=2020-02-10"
                        + (leaves == null ? "" : " leave_reason=OTHER leave_date=" + leaves))
                .asOf("2020-06-30");

        assertThat(Judged.by(REVIEWS, day))
                .extracting(each -> each.subjectId() + " " + each.openedOn())
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void asksForNoReviewOfAPlanThatIsNotComplete() {
        Given.OnDay day = Given.rows("referral | programme=WHP referral_date=2020-02-03")
                .and("participation | start_date=2020-02-10")
                .and("plan | agreed_date=2020-02-20")
                .and(Judged.rows(EVERY_28_DAYS))
                .asOf("2020-06-30");

        assertThat(slots(day)).isEmpty();
    }

    private static Finding slot(String subjectId, Given.OnDay day) {
        return Judged.by(REVIEWS, day).stream()
                .filter(finding -> finding.subjectId().equals(subjectId))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                     | rows                                                                                                         | as of      | slot       | outcome | why
        not due                         |                                                                                                              | 2020-03-19 | 2020-03-19 | NOT_DUE | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; that day has not passed.
        held, not due                   | plan_review held_date=2020-03-10                                                                             | 2020-03-19 | 2020-03-19 | NOT_DUE | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; a review was held on Tue 10 Mar, and the due day has not passed.
        held on the due day             | plan_review held_date=2020-03-19                                                                             | 2020-03-20 | 2020-03-19 | MET     | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; a review was held on Thu 19 Mar.
        none held                       |                                                                                                              | 2020-03-20 | 2020-03-19 | NOT_MET | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; it is not on record that a review was held.
        held a day late                 | plan_review held_date=2020-03-20                                                                             | 2020-03-20 | 2020-03-19 | NOT_MET | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; a review was held on Fri 20 Mar, 1 day late.
        held in the slot after the next | plan_review held_date=2020-05-01                                                                             | 2020-05-01 | 2020-03-19 | NOT_MET | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; a review was held on Fri 1 May, 43 days late.
        after a review                  | plan_review held_date=2020-03-05                                                                             | 2020-03-20 | 2020-04-02 | NOT_DUE | Due Thu 2 Apr 2020, 28 days from Thu 5 Mar, when a review was held; that day has not passed.
        after a missed review           | plan_review held_date=2020-03-20                                                                             | 2020-04-17 | 2020-04-16 | MET     | Due Thu 16 Apr 2020, 28 days from Thu 19 Mar, when the review before it was due; a review was held on Fri 20 Mar.
        nobody signed                   | contract_term term=REVIEW_SIGNATURE_REQUIRED value=true; plan_review held_date=2020-03-19                    | 2020-03-20 | 2020-03-19 | NOT_MET | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; a review was held on Thu 19 Mar, without the signature of the participant and the provider that the contract asks for.
        the provider alone signed       | contract_term term=REVIEW_SIGNATURE_REQUIRED value=true; plan_review held_date=2020-03-19 signed_by=PROVIDER | 2020-03-20 | 2020-03-19 | NOT_MET | Due Thu 19 Mar 2020, 28 days from Thu 20 Feb, when the plan was complete; a review was held on Thu 19 Mar, without the signature of the participant that the contract asks for.
        """)
    void saysFromWhichDayAReviewWasDueAndWhenItWasHeld(
            String situation, String rows, String asOf, String slot, String outcome, String why) {
        Given.OnDay day =
                STARTED.and(Judged.rows(EVERY_28_DAYS)).and(Judged.rows(rows)).asOf(asOf);

        assertThat(slot("R1/" + slot, day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly(outcome, why);
    }

    @ParameterizedTest(name = "promised {0}")
    @CsvSource(delimiter = '|', textBlock = """
        # promised              | held       | why
        effective_to=2020-02-19 |            | Contract C1 had no interval for reviews in force on Thu 20 Feb 2020, when the plan was complete.
        effective_to=2020-03-18 |            | Contract C1 had no interval for reviews in force on Thu 19 Mar 2020, when the review before it was due.
        effective_to=2020-03-04 | 2020-03-05 | Contract C1 had no interval for reviews in force on Thu 5 Mar 2020, when a review was held.
        """)
    void saysWhichContractSetsNoInterval(String promised, String held, String why) {
        Given.OnDay day = STARTED.and("contract_term | term=ACTION_PLAN_REVIEW_DAYS value=28 " + promised)
                .and(held == null ? "" : "plan_review | held_date=" + held)
                .asOf("2020-06-30");

        assertThat(slot("R1/none", day))
                .extracting(Judged::verdict, Finding::why)
                .containsExactly("EXCLUDED:NO_TENDER_FREQUENCY", why);
    }

    /** The slots with month and day of their due date. */
    private static String slots(Given.OnDay day) {
        return Judged.verdicts(REVIEWS, day).replace("R1/2020-", "").replace("R1/", "");
    }
}
