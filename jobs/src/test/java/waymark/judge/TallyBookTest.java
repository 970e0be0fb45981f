package waymark.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waymark.rule.Finding;
import waymark.rule.Measure;
import waymark.rule.Outcome;

/** How findings are counted (findings.md, part ii, measure). */
class TallyBookTest {

    private static final String METRIC = "m";

    private final TallyBook book = new TallyBook();

    @Test
    void everyFindingCountsInAllAndInItsDimension() {
        book.add(List.of(
                Found.of(METRIC, "s1", Outcome.MET, null, "LTU"),
                Found.of(METRIC, "s2", Outcome.NOT_MET, null, "DISABILITY"),
                Found.of(METRIC, "s3", Outcome.MET, null, null)));

        assertThat(book.tallies()).hasSize(3);
        assertThat(of(Measure.ALL).met()).isEqualTo(2);
        assertThat(of(Measure.ALL).judged()).isEqualTo(3);
        assertThat(of("LTU").met()).isEqualTo(1);
        assertThat(of("LTU").judged()).isEqualTo(1);
        assertThat(of("DISABILITY").met()).isZero();
    }

    @Test
    void everyOutcomeHasItsPlace() {
        book.add(List.of(
                Found.of(METRIC, "s1", Outcome.MET, null, null),
                Found.of(METRIC, "s2", Outcome.MET_EXCEPTION, "HEALTH", null),
                Found.of(METRIC, "s3", Outcome.NOT_MET, "LATE", null),
                Found.of(METRIC, "s4", Outcome.EXCLUDED, "DIED", null),
                Found.of(METRIC, "s5", Outcome.EXCLUDED, "WITHDRAWN", null),
                Found.of(METRIC, "s6", Outcome.NOT_DUE, null, null),
                Found.of(METRIC, "s7", Outcome.UNKNOWN, "SMART_BLANK", null)));

        Tally all = of(Measure.ALL);
        assertThat(all.met()).isEqualTo(2);
        assertThat(all.judged()).isEqualTo(3);
        assertThat(all.excluded()).isEqualTo(2);
        assertThat(all.notDue()).isEqualTo(1);
        assertThat(all.unknown()).isEqualTo(1);
        assertThat(all.subjects()).isZero();
        assertThat(all.amounts()).isEmpty();
    }

    @Test
    void aSubjectWithSeveralDimensionValuesCountsOnceOverAll() {
        book.add(List.of(
                Found.counted(METRIC, "s1", "TRAINING"),
                Found.counted(METRIC, "s1", "OTHER"),
                Found.counted(METRIC, "s2", "OTHER")));

        assertThat(of(Measure.ALL).subjects()).isEqualTo(2);
        assertThat(of("TRAINING").subjects()).isEqualTo(1);
        assertThat(of("OTHER").subjects()).isEqualTo(2);
    }

    @Test
    void theSameSubjectOfAnotherReferralIsAnother() {
        book.add(List.of(Found.counted(METRIC, "s1", null)));
        book.add(List.of(Found.counted(METRIC, "s1", null)));

        assertThat(of(Measure.ALL).subjects()).isEqualTo(2);
    }

    @Test
    void aSubjectCountsInEachContractAndMonthThatItHasFindingsIn() {
        book.add(List.of(
                Found.of(METRIC, "C1", Found.JANUARY, "s1", Outcome.COUNTED, null, null, "A"),
                Found.of(METRIC, "C1", Found.FEBRUARY, "s1", Outcome.COUNTED, null, null, "B"),
                Found.of(METRIC, "C2", Found.JANUARY, "s1", Outcome.COUNTED, null, null, "A")));

        assertThat(book.tallies()
                        .get(new TallyKey(METRIC, "C1", Found.JANUARY, Measure.ALL))
                        .subjects())
                .isEqualTo(1);
        assertThat(book.tallies()
                        .get(new TallyKey(METRIC, "C1", Found.FEBRUARY, Measure.ALL))
                        .subjects())
                .isEqualTo(1);
        assertThat(book.tallies()
                        .get(new TallyKey(METRIC, "C2", Found.JANUARY, Measure.ALL))
                        .subjects())
                .isEqualTo(1);
    }

    @Test
    void onlyCountedFindingsCountSubjects() {
        book.add(List.of(Found.of(METRIC, "s1", Outcome.UNKNOWN, "NOT_LISTED", "A"), Found.counted(METRIC, "s2", "A")));

        assertThat(of(Measure.ALL).subjects()).isEqualTo(1);
        assertThat(of("A").unknown()).isEqualTo(1);
    }

    @Test
    void keepsHowOftenEachAmountOccurs() {
        List<Finding> found = List.of(
                Found.amount(METRIC, "s1", "1.5"), Found.amount(METRIC, "s2", "1.5"), Found.amount(METRIC, "s3", "-2"));
        book.add(found);

        assertThat(of(Measure.ALL).amounts()).isEqualTo(Map.of(15_000L, 2L, -20_000L, 1L));
    }

    @Test
    void knowsTheMonthsInWhichASubjectIsCounted() {
        book.add(List.of(
                Found.of(METRIC, "C1", Found.JANUARY, "s1", Outcome.COUNTED, null, null, "A"),
                Found.of(METRIC, "C1", Found.JANUARY, "s2", Outcome.EXCLUDED, "CLAIM_ENDED", null, "A"),
                Found.of(METRIC, "C1", Found.FEBRUARY, "s3", Outcome.EXCLUDED, "CLAIM_ENDED", null, "A")));

        assertThat(book.months()).isEqualTo(Map.of(METRIC, Set.of(Found.JANUARY)));
    }

    private Tally of(String dimension) {
        return book.tallies().get(new TallyKey(METRIC, "C1", Found.JANUARY, dimension));
    }
}
