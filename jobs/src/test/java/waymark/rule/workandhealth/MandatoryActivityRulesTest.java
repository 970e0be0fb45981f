package waymark.rule.workandhealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Finding;
import waymark.rule.Given;

/** The rules on what a participant is made to do: in writing, and in one file. */
class MandatoryActivityRulesTest {

    private static final Given REFERRED = Given.rows("referral | programme=WHP referral_date=2020-02-03");
    private static final String EXPLAINED =
            "mandatory_activity due_date=2020-03-20 says_what=true says_when=true says_by_when=true"
                    + " says_evidence=true ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # to be done by 20 March 2020           | issued     | state     | as of      | outcome | closed
        issued on the day                       | 2020-03-20 | LIVE      | 2020-06-30 | MET     | 2020-03-20
        issued the day after                    | 2020-03-21 | LIVE      | 2020-06-30 | NOT_MET | 2020-03-21
        issued long before                      | 2020-02-03 | COMPLETED | 2020-06-30 | MET     | 2020-02-03
        never issued                            |            | LIVE      | 2020-06-30 | NOT_MET |
        never issued, withdrawn since           |            | WITHDRAWN | 2020-06-30 | NOT_MET |
        issued, the day is not over             | 2020-03-10 | LIVE      | 2020-03-20 | NOT_DUE | 2020-03-10
        issued, the day after                   | 2020-03-10 | LIVE      | 2020-03-21 | MET     | 2020-03-10
        not issued, the day is not over         |            | LIVE      | 2020-03-20 | NOT_DUE |
        not issued, the day after               |            | LIVE      | 2020-03-21 | NOT_MET |
        """)
    void wantsItInWritingByTheDayItIsDue(
            String situation, String issued, String state, String asOf, String outcome, LocalDate closed) {
        Given.OnDay day = REFERRED.and("mandatory_activity | mandatory_id=M7 due_date=2020-03-20 state=" + state
                        + " issued_in_writing_date=" + (issued == null ? "" : issued))
                .asOf(asOf);
        Finding finding = Judged.one("whp_mandatory_in_writing", day);

        assertThat(Judged.verdict(finding)).isEqualTo(outcome);
        assertThat(finding)
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn, Finding::closedOn)
                .containsExactly("M7", LocalDate.of(2020, 3, 1), null, LocalDate.of(2020, 3, 20), closed);
    }

    @Test
    void belongsToTheContractThatHoldsTheReferralOnTheDueDay() {
        Given given = REFERRED.and("mandatory_activity | due_date=2020-03-20");
        String transfer = "participant_change | change_type=CONTRACT_TRANSFER new_contract_id=C2 effective_date=";

        assertThat(Judged.one(
                        "whp_mandatory_in_writing",
                        given.and(transfer + "2020-03-20").asOf("2020-06-30")))
                .extracting(Finding::contractId)
                .isEqualTo("C2");
        assertThat(Judged.one(
                        "whp_mandatory_in_writing",
                        given.and(transfer + "2020-03-21").asOf("2020-06-30")))
                .extracting(Finding::contractId)
                .isEqualTo("C1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # live activities that are explained in full, but for | first                                    | second                                   | outcome
        one in one file                                       | register_doc_id=F1                       |                                          | MET
        two in one file                                       | register_doc_id=F1                       | register_doc_id=F1                       | MET
        two in two files                                      | register_doc_id=F1                       | register_doc_id=F2                       | NOT_MET
        one in no file                                        | state=LIVE                               |                                          | NOT_MET
        first in a file, second in none                       | register_doc_id=F1                       | state=LIVE                               | NOT_MET
        first in none, second in a file                       | state=LIVE                               | register_doc_id=F1                       | NOT_MET
        second in another file, but withdrawn                 | register_doc_id=F1                       | register_doc_id=F2 state=WITHDRAWN       | MET
        second in another file, but completed                 | register_doc_id=F1                       | register_doc_id=F2 state=COMPLETED       | MET
        second in another file, but expired                   | register_doc_id=F1                       | register_doc_id=F2 state=EXPIRED         | MET
        none live                                             | register_doc_id=F1 state=COMPLETED       |                                          | none
        does not say what                                     | register_doc_id=F1 says_what=false       |                                          | NOT_MET
        does not say when                                     | register_doc_id=F1 says_when=false       |                                          | NOT_MET
        does not say by when                                  | register_doc_id=F1 says_by_when=false    |                                          | NOT_MET
        does not say what will show it                        | register_doc_id=F1 says_evidence=false   |                                          | NOT_MET
        not known whether it says what                        | register_doc_id=F1 says_what=            |                                          | UNKNOWN:SAYS_BLANK
        not known whether it says when                        | register_doc_id=F1 says_when=            |                                          | UNKNOWN:SAYS_BLANK
        not known whether it says by when                     | register_doc_id=F1 says_by_when=         |                                          | UNKNOWN:SAYS_BLANK
        not known whether it says what will show it           | register_doc_id=F1 says_evidence=        |                                          | UNKNOWN:SAYS_BLANK
        one blank, another no                                 | register_doc_id=F1 says_what=            | register_doc_id=F1 says_evidence=false   | NOT_MET
        one blank, two files                                  | register_doc_id=F1 says_what=            | register_doc_id=F2                       | NOT_MET
        second not explained, but withdrawn                   | register_doc_id=F1                       | says_what=false state=WITHDRAWN          | MET
        """)
    void wantsAllThatIsLiveInOneFileWithAFullExplanation(
            String situation, String first, String second, String outcome) {
        Given.OnDay day = REFERRED.and(Judged.rows(activity(first)))
                .and(second == null ? "" : Judged.rows(activity(second)))
                .asOf("2020-06-30");

        assertThat(Judged.verdict("whp_mandatory_single_file", day)).isEqualTo(outcome);
        assertThat(Judged.by("whp_mandatory_single_file", day)).allSatisfy(finding -> assertThat(finding)
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn)
                .containsExactly("R1", LocalDate.of(2020, 6, 1), null, null));
    }

    @Test
    void asksForTheFileEvenAfterTheParticipantHasLeft() {
        Given.OnDay day = REFERRED.and("participation | start_date=2020-02-10 leave_date=2020-04-01 leave_reason=OTHER")
                .and(Judged.rows(activity("register_doc_id=F1")))
                .asOf("2020-06-30");

        assertThat(Judged.verdict("whp_mandatory_single_file", day)).isEqualTo("MET");
    }

    /** A live activity, explained in full unless {@code columns} say otherwise. */
    private static String activity(String columns) {
        String activity = EXPLAINED;
        for (String column : columns.split(" ", -1)) {
            String name = column.substring(0, column.indexOf('='));
            activity = activity.replace(name + "=true ", "") + column + " ";
        }
        return activity;
    }
}
