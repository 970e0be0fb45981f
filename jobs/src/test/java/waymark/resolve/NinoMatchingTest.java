package waymark.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To which of a person's referrals a row belongs (findings.md, Loading, end_of_programme, exit_event, exit_report). */
class NinoMatchingTest {

    /** Candidates are written id@referral date, then the contracts that hold or held it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                  | row                                                            | candidates                              | best
            the only one                                 | exit_event event_date=2020-06-01                               | R1@2020-01-01 C1                        | R1
            none                                         | exit_event event_date=2020-06-01                               |                                         |
            another contract's                           | exit_event event_date=2020-06-01                               | R1@2020-01-01 C2                        |
            held once, by transfer                       | exit_event event_date=2020-06-01                               | R1@2020-01-01 C2+C1                     | R1
            referred on the day of the event             | exit_event event_date=2020-06-01                               | R1@2020-06-01 C1                        | R1
            referred the day after                       | exit_event event_date=2020-06-01                               | R1@2020-06-02 C1                        |
            the latest of several                        | exit_event event_date=2020-06-01                               | R9@2019-01-01 C1, R1@2020-01-01 C1      | R1
            the latest that is not too late              | exit_event event_date=2020-06-01                               | R1@2020-01-01 C1, R2@2020-07-01 C1      | R1
            the latest of the contract's                 | exit_event event_date=2020-06-01                               | R1@2020-01-01 C1, R2@2020-02-01 C2      | R1
            on one day the highest id                    | exit_event event_date=2020-06-01                               | R10@2020-01-01 C1, R9@2020-01-01 C1     | R9
            on one day the highest id, bytewise          | exit_event event_date=2020-06-01                               | a@2020-01-01 C1, Z@2020-01-01 C1        | a
            a report by the day it was completed         | exit_report completed_date=2020-06-01 sent_date=2020-08-01     | R1@2020-06-01 C1, R2@2020-06-02 C1      | R1
            a listing by the day of the report           | end_of_programme report_date=2020-06-01 referral_date=2018-01-01 | R1@2020-06-01 C1, R2@2020-06-02 C1    | R1
            a listing prefers the referral date it names | end_of_programme report_date=2020-06-01 referral_date=2018-01-01 | R1@2018-01-01 C1, R2@2019-01-01 C1    | R1
            of two with that date the highest id         | end_of_programme report_date=2020-06-01 referral_date=2018-01-01 | R1@2018-01-01 C1, R3@2018-01-01 C1, R4@2019-01-01 C1 | R3
            that date with another contract is no match  | end_of_programme report_date=2020-06-01 referral_date=2018-01-01 | R1@2018-01-01 C2, R2@2019-01-01 C1    | R2
            without that date the latest                 | end_of_programme report_date=2020-06-01 referral_date=2018-01-02 | R1@2018-01-01 C1, R2@2019-01-01 C1    | R2
            a date that it names but that is to come     | end_of_programme report_date=2020-06-01 referral_date=2020-07-01 | R1@2018-01-01 C1, R2@2020-07-01 C1    | R1
            only listings look at a named date           | exit_event event_date=2020-06-01 printed_deadline=2019-01-01   | R1@2019-01-01 C1, R2@2020-01-01 C1      | R2
            """)
    void findsTheReferral(String situation, String row, String candidates, String best) {
        String[] parts = (row + " contract_id=C1").split(" ", -1);
        PooledRow event = Pooled.row(
                parts[0], 0, 1, List.of(parts).subList(1, parts.length).toArray(String[]::new));
        List<NinoMatching.Candidate> offered = new ArrayList<>();
        for (String candidate : candidates == null ? new String[0] : candidates.split(", *", -1)) {
            String[] of = candidate.split("[@ ]", -1);
            offered.add(
                    new NinoMatching.Candidate(of[0], "P1", LocalDate.parse(of[1]), Set.of(of[2].split("\\+", -1))));
        }

        assertThat(NinoMatching.best(event, offered).map(NinoMatching.Candidate::referralId))
                .isEqualTo(Optional.ofNullable(best));
        Collections.reverse(offered);
        assertThat(NinoMatching.best(event, offered).map(NinoMatching.Candidate::referralId))
                .isEqualTo(Optional.ofNullable(best));
    }
}
