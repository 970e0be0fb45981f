package waymark.rule.workprogramme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.rule.Metric;
import waymark.rule.Outcome;
import waymark.rule.Rule;

/** Why, of each metric on requests. Jobcentre J2 is in Scotland, every other one in England. */
class ExitRequestWhyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | events                                                    | as of      | outcome  | why
        in time                    | REQUESTED 2013-08-01, RECEIVED 2013-08-15                 | 2013-08-31 | MET      | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); came on Thu 15 Aug.
        before it was asked for    | REQUESTED 2013-08-01, RECEIVED 2013-07-30                 | 2013-08-31 | MET      | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); came on Tue 30 Jul, before it was asked for.
        over the New Year          | REQUESTED 2013-12-16 jobcentre_id=J2, RECEIVED 2014-01-03 | 2014-01-31 | MET      | Asked Mon 16 Dec 2013, due Fri 3 Jan 2014 (10 working days, Wed 25 Dec 2013, Thu 26 Dec, Wed 1 Jan 2014 and Thu 2 Jan are holidays in Scotland); came on Fri 3 Jan.
        a day late                 | REQUESTED 2013-08-01, RECEIVED 2013-08-16                 | 2013-08-31 | NOT_MET  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); came on Fri 16 Aug, 1 working day late.
        on Saturday, due on Friday | REQUESTED 2013-08-02, RECEIVED 2013-08-17                 | 2013-08-31 | NOT_MET  | Asked Fri 2 Aug 2013, due Fri 16 Aug (10 working days); came on Sat 17 Aug, less than a working day late.
        late in Scotland           | REQUESTED 2013-08-01 jobcentre_id=J2, RECEIVED 2013-08-20 | 2013-08-31 | NOT_MET  | Asked Thu 1 Aug 2013, due Fri 16 Aug (10 working days, Mon 5 Aug is a holiday in Scotland); came on Tue 20 Aug, 2 working days late.
        # 1, 2 and 6 May; Monday the 5th is a holiday
        never, over Easter         | REQUESTED 2014-04-14                                      | 2014-05-06 | NOT_MET  | Asked Mon 14 Apr 2014, due Wed 30 Apr (10 working days, Fri 18 Apr and Mon 21 Apr are holidays in England and Wales); nothing came by Tue 6 May, 3 working days late.
        not yet                    | REQUESTED 2013-08-01                                      | 2013-08-15 | NOT_DUE  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); nothing has come yet, and the due day has not passed.
        come before the due day    | REQUESTED 2013-08-01, RECEIVED 2013-08-05                 | 2013-08-15 | NOT_DUE  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); came on Mon 5 Aug, and the due day has not passed.
        withdrawn                  | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05                | 2013-08-31 | EXCLUDED | The Jobcentre withdrew the request of Thu 1 Aug 2013 on Mon 5 Aug; no reason is recorded.
        withdrawn, died            | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05 withdrawal_reason=DIED | 2013-08-31 | EXCLUDED | The Jobcentre withdrew the request of Thu 1 Aug 2013 on Mon 5 Aug; the participant died.
        withdrawn, in error        | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05 withdrawal_reason=ISSUED_IN_ERROR | 2013-08-31 | EXCLUDED | The Jobcentre withdrew the request of Thu 1 Aug 2013 on Mon 5 Aug; it was issued in error.
        withdrawn, otherwise       | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05 withdrawal_reason=OTHER | 2013-08-31 | EXCLUDED | The Jobcentre withdrew the request of Thu 1 Aug 2013 on Mon 5 Aug; the reason given is neither an error nor a death.
        """)
    void onTime(String situation, String events, String asOf, Outcome outcome, String why) {
        check(ExitReportOnTime::new, "exit_report_on_time", events, asOf, outcome, why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation               | events                                     | as of      | outcome  | why
        in time                   | REQUESTED 2013-08-01, RECEIVED 2013-08-15  | 2013-08-16 | MET      | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); came on Thu 15 Aug.
        # 16, 19 to 23, 27 to 30 August, 2 September
        late                      | REQUESTED 2013-08-01, RECEIVED 2013-09-02  | 2013-09-02 | MET      | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); came on Mon 2 Sep, 11 working days late, which counts as returned.
        never                     | REQUESTED 2013-08-01                       | 2013-08-16 | NOT_MET  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); nothing came by Fri 16 Aug, 1 working day late.
        not yet                   | REQUESTED 2013-08-01                       | 2013-08-15 | NOT_DUE  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); nothing has come yet, and the due day has not passed.
        come before the due day   | REQUESTED 2013-08-01, RECEIVED 2013-08-02  | 2013-08-15 | NOT_DUE  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); came on Fri 2 Aug, and the due day has not passed.
        withdrawn                 | REQUESTED 2013-08-01, WITHDRAWN 2013-08-02 | 2013-08-16 | EXCLUDED | The Jobcentre withdrew the request of Thu 1 Aug 2013 on Fri 2 Aug; no reason is recorded.
        """)
    void returned(String situation, String events, String asOf, Outcome outcome, String why) {
        check(ExitReportReturned::new, "exit_report_returned", events, asOf, outcome, why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | events               | as of      | why
        on the due day             | REQUESTED 2013-08-01 | 2013-08-15 | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); nothing has come yet, and the due day has not passed.
        the day after              | REQUESTED 2013-08-01 | 2013-08-16 | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); nothing came by Fri 16 Aug, 1 working day late.
        on Saturday, due on Friday | REQUESTED 2013-08-02 | 2013-08-17 | Asked Fri 2 Aug 2013, due Fri 16 Aug (10 working days); nothing came by Sat 17 Aug, less than a working day late.
        the 15th                   | REQUESTED 2013-08-01 | 2013-09-06 | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); nothing came by Fri 6 Sep, 15 working days late.
        # 261 from Monday to Friday without 8 holidays
        a year later               | REQUESTED 2013-08-01 | 2014-08-15 | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days); nothing came by Fri 15 Aug 2014, 253 working days late.
        """)
    void outstanding(String situation, String events, String asOf, String why) {
        check(ExitReportOutstanding::new, "exit_report_outstanding", events, asOf, Outcome.COUNTED, why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                  | events                                                           | as of      | outcome  | why
        on its day                   | REQUESTED 2013-08-01, REMINDED 2013-08-16                        | 2013-08-31 | MET      | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); sent on Fri 16 Aug.
        on Saturday, for Monday      | REQUESTED 2013-08-02, REMINDED 2013-08-17                        | 2013-08-31 | MET      | Asked Fri 2 Aug 2013, due Fri 16 Aug (10 working days), reminder due Mon 19 Aug (1 working day); sent on Sat 17 Aug.
        after a holiday              | REQUESTED 2013-08-09, REMINDED 2013-08-27                        | 2013-08-31 | MET      | Asked Fri 9 Aug 2013, due Fri 23 Aug (10 working days), reminder due Tue 27 Aug (1 working day, Mon 26 Aug is a holiday in England and Wales); sent on Tue 27 Aug.
        # 19 to 23 and 27 to 30 August
        late                         | REQUESTED 2013-08-01, REMINDED 2013-08-30                        | 2013-08-31 | MET      | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); sent on Fri 30 Aug, 9 working days late, which counts.
        never                        | REQUESTED 2013-08-01                                             | 2013-08-17 | NOT_MET  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); none was sent by Sat 17 Aug.
        too early                    | REQUESTED 2013-08-01, REMINDED 2013-08-14, REMINDED 2013-08-15   | 2013-08-31 | NOT_MET  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); one was sent on Thu 15 Aug, before the report was overdue, and none since.
        before the request           | REQUESTED 2013-08-01, REMINDED 2013-07-31                        | 2013-08-17 | NOT_MET  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); none was sent by Sat 17 Aug.
        the report came later        | REQUESTED 2013-08-01, RECEIVED 2013-08-17                        | 2013-08-31 | NOT_MET  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); none was sent by Sat 31 Aug; the report came on Sat 17 Aug.
        not yet                      | REQUESTED 2013-08-01                                             | 2013-08-16 | NOT_DUE  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); that day has not passed.
        sent on the as-of day        | REQUESTED 2013-08-01, REMINDED 2013-08-16                        | 2013-08-16 | NOT_DUE  | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); sent on Fri 16 Aug; that day has not passed.
        the report came in time      | REQUESTED 2013-08-01, RECEIVED 2013-08-16                        | 2013-08-31 | EXCLUDED | Asked Thu 1 Aug 2013, due Thu 15 Aug (10 working days), reminder due Fri 16 Aug (1 working day); the report came on Fri 16 Aug, so that none was needed.
        withdrawn                    | REQUESTED 2013-08-01, WITHDRAWN 2013-08-05                       | 2013-08-31 | EXCLUDED | The Jobcentre withdrew the request of Thu 1 Aug 2013 on Mon 5 Aug; no reason is recorded.
        """)
    void reminded(String situation, String events, String asOf, Outcome outcome, String why) {
        check(ExitReportReminded::new, "exit_report_reminded", events, asOf, outcome, why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                | events after REQUESTED 2013-08-01 and REMINDED 2013-08-16 | as of | outcome | why
        on its day                 | ESCALATED 2013-08-29 | 2013-09-30 | MET      | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); no reply came in time, and it was escalated on Thu 29 Aug.
        # 30 August, and three weeks of September
        late                       | ESCALATED 2013-09-20 | 2013-09-30 | MET      | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); no reply came in time, and it was escalated on Fri 20 Sep, 16 working days late, which counts.
        never                      |                      | 2013-08-30 | NOT_MET  | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); no reply came in time, and nobody had escalated it by Fri 30 Aug.
        too early                  | ESCALATED 2013-08-28 | 2013-09-30 | NOT_MET  | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); escalated on Wed 28 Aug, before the reply was overdue, and not since.
        not yet                    |                      | 2013-08-29 | NOT_DUE  | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); that day has not passed.
        escalated on the as-of day | ESCALATED 2013-08-29 | 2013-08-29 | NOT_DUE  | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); no reply came in time, and it was escalated on Thu 29 Aug; that day has not passed.
        the report came            | RECEIVED 2013-08-28  | 2013-09-30 | EXCLUDED | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); the report came on Wed 28 Aug, so that there was nothing to escalate.
        explained                  | EXPLAINED 2013-08-28 | 2013-09-30 | EXCLUDED | Reminded Fri 16 Aug 2013, reply due Wed 28 Aug (7 working days, Mon 26 Aug is a holiday in England and Wales), to be escalated on Thu 29 Aug (1 working day); the provider explained on Wed 28 Aug, so that there was nothing to escalate.
        withdrawn                  | WITHDRAWN 2013-08-20 | 2013-09-30 | EXCLUDED | The Jobcentre withdrew the request of Thu 1 Aug 2013 on Tue 20 Aug; no reason is recorded.
        """)
    void escalated(String situation, String events, String asOf, Outcome outcome, String why) {
        String all = "REQUESTED 2013-08-01, REMINDED 2013-08-16" + (events == null ? "" : ", " + events);
        check(ExitReportEscalated::new, "exit_report_escalated", all, asOf, outcome, why);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation            | events                                                    | why
        on the due day         | REQUESTED 2013-08-01, RECEIVED 2013-08-15                 | Asked Thu 1 Aug 2013, came on Thu 15 Aug: 10 working days.
        the next day           | REQUESTED 2013-08-01, RECEIVED 2013-08-02                 | Asked Thu 1 Aug 2013, came on Fri 2 Aug: 1 working day.
        the same day           | REQUESTED 2013-08-01, RECEIVED 2013-08-01                 | Asked Thu 1 Aug 2013, came on Thu 1 Aug: 0 working days.
        before the request     | REQUESTED 2013-08-01, RECEIVED 2013-07-01                 | Came on Mon 1 Jul 2013, before it was asked for on Thu 1 Aug: 0 working days.
        a holiday in Scotland  | REQUESTED 2013-08-01 jobcentre_id=J2, RECEIVED 2013-08-16 | Asked Thu 1 Aug 2013, came on Fri 16 Aug: 10 working days, Mon 5 Aug is a holiday in Scotland.
        """)
    void workingDays(String situation, String events, String why) {
        check(ExitReportWorkingDays::new, "exit_report_working_days", events, "2013-08-31", Outcome.COUNTED, why);
    }

    private static void check(
            Function<Metric, Rule> make, String metric, String events, String asOf, Outcome outcome, String why) {
        assertThat(ExitStory.of(events).asOf(asOf).judge(make, metric))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(outcome))
                .satisfies(finding -> assertThat(finding.why()).isEqualTo(why));
    }
}
