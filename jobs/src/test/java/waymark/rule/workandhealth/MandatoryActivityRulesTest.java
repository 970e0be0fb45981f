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
        # to be done by 20 March 2020   | issued     | state     | as of      | outcome | closed     | why
        issued on the day               | 2020-03-20 | LIVE      | 2020-06-30 | MET     | 2020-03-20 | Due in writing by Fri 20 Mar 2020, when it has to be done; it was issued on Fri 20 Mar.
        issued the day after            | 2020-03-21 | LIVE      | 2020-06-30 | NOT_MET | 2020-03-21 | Due in writing by Fri 20 Mar 2020, when it has to be done; it was issued on Sat 21 Mar, 1 day late.
        issued a month late             | 2020-04-20 | LIVE      | 2020-06-30 | NOT_MET | 2020-04-20 | Due in writing by Fri 20 Mar 2020, when it has to be done; it was issued on Mon 20 Apr, 31 days late.
        issued long before              | 2020-02-03 | COMPLETED | 2020-06-30 | MET     | 2020-02-03 | Due in writing by Fri 20 Mar 2020, when it has to be done; it was issued on Mon 3 Feb.
        never issued                    |            | LIVE      | 2020-06-30 | NOT_MET |            | Due in writing by Fri 20 Mar 2020, when it has to be done; it is not on record that it was issued.
        never issued, withdrawn since   |            | WITHDRAWN | 2020-06-30 | NOT_MET |            | Due in writing by Fri 20 Mar 2020, when it has to be done; it is not on record that it was issued.
        issued, the day is not over     | 2020-03-10 | LIVE      | 2020-03-20 | NOT_DUE | 2020-03-10 | Due in writing by Fri 20 Mar 2020, when it has to be done; it was issued on Tue 10 Mar, and the due day has not passed.
        issued, the day after           | 2020-03-10 | LIVE      | 2020-03-21 | MET     | 2020-03-10 | Due in writing by Fri 20 Mar 2020, when it has to be done; it was issued on Tue 10 Mar.
        not issued, the day is not over |            | LIVE      | 2020-03-20 | NOT_DUE |            | Due in writing by Fri 20 Mar 2020, when it has to be done; that day has not passed.
        not issued, the day after       |            | LIVE      | 2020-03-21 | NOT_MET |            | Due in writing by Fri 20 Mar 2020, when it has to be done; it is not on record that it was issued.
        """)
    void wantsItInWritingByTheDayItIsDue(
            String situation, String issued, String state, String asOf, String outcome, LocalDate closed, String why) {
        Given.OnDay day = REFERRED.and("mandatory_activity | mandatory_id=M7 due_date=2020-03-20 state=" + state
                        + " issued_in_writing_date=" + (issued == null ? "" : issued))
                .asOf(asOf);
        Finding finding = Judged.one("whp_mandatory_in_writing", day);

        assertThat(finding).extracting(Judged::verdict, Finding::why).containsExactly(outcome, why);
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
        # live activities that are explained in full, but for | first                                  | second                                 | outcome            | why
        one in one file                                       | register_doc_id=F1                     |                                        | MET                |
        two in one file                                       | register_doc_id=F1                     | register_doc_id=F1                     | MET                |
        two in two files                                      | register_doc_id=F1                     | register_doc_id=F2                     | NOT_MET            | 2 live mandatory items lie in 2 files.
        one in no file                                        | state=LIVE                             |                                        | NOT_MET            | 1 of 1 live mandatory item is in no file.
        first in a file, second in none                       | register_doc_id=F1                     | state=LIVE                             | NOT_MET            | 1 of 2 live mandatory items is in no file.
        first in none, second in a file                       | state=LIVE                             | register_doc_id=F1                     | NOT_MET            | 1 of 2 live mandatory items is in no file.
        second in another file, but withdrawn                 | register_doc_id=F1                     | register_doc_id=F2 state=WITHDRAWN     | MET                |
        second in another file, but completed                 | register_doc_id=F1                     | register_doc_id=F2 state=COMPLETED     | MET                |
        second in another file, but expired                   | register_doc_id=F1                     | register_doc_id=F2 state=EXPIRED       | MET                |
        none live                                             | register_doc_id=F1 state=COMPLETED     |                                        | none               |
        does not say what                                     | register_doc_id=F1 says_what=false     |                                        | NOT_MET            | The file of 1 live mandatory item lacks the description.
        does not say when                                     | register_doc_id=F1 says_when=false     |                                        | NOT_MET            | The file of 1 live mandatory item lacks the day it takes place.
        does not say by when                                  | register_doc_id=F1 says_by_when=false  |                                        | NOT_MET            | The file of 1 live mandatory item lacks the day it has to be done by.
        does not say what will show it                        | register_doc_id=F1 says_evidence=false |                                        | NOT_MET            | The file of 1 live mandatory item lacks the evidence to show.
        not known whether it says what                        | register_doc_id=F1 says_what=          |                                        | UNKNOWN:SAYS_BLANK | The file of 1 live mandatory item is blank on the description.
        not known whether it says when                        | register_doc_id=F1 says_when=          |                                        | UNKNOWN:SAYS_BLANK | The file of 1 live mandatory item is blank on the day it takes place.
        not known whether it says by when                     | register_doc_id=F1 says_by_when=       |                                        | UNKNOWN:SAYS_BLANK | The file of 1 live mandatory item is blank on the day it has to be done by.
        not known whether it says what will show it           | register_doc_id=F1 says_evidence=      |                                        | UNKNOWN:SAYS_BLANK | The file of 1 live mandatory item is blank on the evidence to show.
        one blank, another no                                 | register_doc_id=F1 says_what=          | register_doc_id=F1 says_evidence=false | NOT_MET            | The file of 2 live mandatory items lacks the evidence to show and is blank on the description.
        one blank, two files                                  | register_doc_id=F1 says_what=          | register_doc_id=F2                     | NOT_MET            | 2 live mandatory items lie in 2 files.
        neither in a file, either says too little             | says_what=false                        | says_what=false says_when=false        | NOT_MET            | 2 of 2 live mandatory items are in no file.
        one thing blank in either                             | register_doc_id=F1 says_evidence=      | register_doc_id=F1 says_what=          | UNKNOWN:SAYS_BLANK | The file of 2 live mandatory items is blank on the description and the evidence to show.
        second not explained, but withdrawn                   | register_doc_id=F1                     | says_what=false state=WITHDRAWN        | MET                |
        """)
    void wantsAllThatIsLiveInOneFileWithAFullExplanation(
            String situation, String first, String second, String outcome, String why) {
        Given.OnDay day = REFERRED.and(Judged.rows(activity(first)))
                .and(second == null ? "" : Judged.rows(activity(second)))
                .asOf("2020-06-30");

        assertThat(Judged.verdict("whp_mandatory_single_file", day)).isEqualTo(outcome);
        assertThat(Judged.by("whp_mandatory_single_file", day)).allSatisfy(finding -> assertThat(finding)
                .extracting(Finding::subjectId, Finding::month, Finding::openedOn, Finding::dueOn, Finding::why)
                .containsExactly("R1", LocalDate.of(2020, 6, 1), null, null, why));
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
