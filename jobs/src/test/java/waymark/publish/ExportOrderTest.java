package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.WaymarkException;

class ExportOrderTest {

    private static final LocalDate MONTH = LocalDate.of(2020, 2, 1);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        # situation                                  | metric | referral | subject | dimension | metric | referral | subject | dimension | order
        a later metric                               | a      | R2       | S2      | none      | b      | R1       | S1      | none      | right
        an earlier metric                            | b      | R1       | S1      | none      | a      | R2       | S2      | none      | wrong
        no referral comes before any                 | a      | none     | S9      | none      | a      | R1       | S1      | none      | right
        a referral, then none                        | a      | R1       | S1      | none      | a      | none     | S9      | none      | wrong
        a longer text after its beginning            | a      | R1       | S1      | none      | a      | R10      | S1      | none      | right
        column by column: R1 before R1-1, not joined | a      | R1       | S2      | none      | a      | R1-1     | S1      | none      | right
        capitals before small letters                | a      | R        | S       | none      | a      | r        | S       | none      | right
        small letters before capitals                | a      | r        | S       | none      | a      | R        | S       | none      | wrong
        no dimension before one                      | a      | R1       | S1      | none      | a      | R1       | S1      | X         | right
        U+FFFD before U+1F642 by bytes               | a      | �        | S1      | none      | a      | 🙂       | S1      | none      | right
        U+1F642 before U+FFFD, as Java's strings are | a      | 🙂       | S1      | none      | a      | �        | S1      | none      | wrong
        the same finding twice                       | a      | R1       | S1      | X         | a      | R1       | S1      | X         | wrong
        """)
    void holdsFindingsToTheirOrder(
            String situation,
            String metric,
            String referral,
            String subject,
            String dimension,
            String nextMetric,
            String nextReferral,
            String nextSubject,
            String nextDimension,
            String order) {
        assertThat(orderOf(
                        ExportFile.FINDING,
                        finding(metric, referral, subject, dimension),
                        finding(nextMetric, nextReferral, nextSubject, nextDimension)))
                .as(situation)
                .isEqualTo(order);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # situation                            | file  | row | file  | row | order
        rows are numbers: 9 before 10          | a.csv | 9   | a.csv | 10  | right
        10 before 9                            | a.csv | 10  | a.csv | 9   | wrong
        the next file begins again             | a.csv | 10  | b.csv | 1   | right
        a row of two files of one name         | a.csv | 1   | a.csv | 1   | right
        """)
    void holdsProblemsToTheirOrder(String situation, String file, int row, String nextFile, int nextRow, String order) {
        assertThat(orderOf(ExportFile.PROBLEM, new Object[] {file, row, "C", null}, new Object[] {
                    nextFile, nextRow, "C", null
                }))
                .as(situation)
                .isEqualTo(order);
    }

    private static String orderOf(ExportFile file, Object[] first, Object[] second) {
        ExportOrder order = new ExportOrder(file);
        order.accept(first);
        try {
            order.accept(second);
            return "right";
        } catch (WaymarkException e) {
            assertThat(e).hasMessageContaining(file.fileName());
            return "wrong";
        }
    }

    private static Object[] finding(String metric, String referral, String subject, String dimension) {
        return new Object[] {
            metric, referral, "WHP-01", subject, MONTH, "MET", null, null, null, null, null, null, dimension
        };
    }
}
