package waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("superset")
class ChartCheckTest {

    /** It rests on mart {@code boards.plan_days}. */
    private static final String CHART = "plans-days-by-contract";

    private static TestSuperset superset;

    @BeforeAll
    static void start() {
        superset = TestSuperset.shared();
    }

    @Test
    void everyChartShowsWhatTheMartsGive() throws SQLException {
        assertThat(superset.bundle().charts()).hasSizeGreaterThan(50);
        assertThat(check(superset.bundle())).isEmpty();
    }

    @Test
    void aRenamedColumnTurnsTheChartRed() throws SQLException {
        alter("ALTER TABLE boards.plan_days RENAME COLUMN days TO days_taken");
        try {
            assertThat(check(plans())).doesNotContainKey("as-of").hasEntrySatisfying(CHART, faults -> assertThat(
                            String.join("; ", faults))
                    .contains("column", "days", "does not exist"));
        } finally {
            alter("ALTER TABLE boards.plan_days RENAME COLUMN days_taken TO days");
        }
    }

    @Test
    void anotherNumberTurnsTheChartRed() throws SQLException {
        alter("UPDATE boards.plan_days SET days = days + 1");
        try {
            assertThat(check(plans())).doesNotContainKey("as-of").hasEntrySatisfying(CHART, faults -> assertThat(
                            String.join("; ", faults))
                    .contains("that the marts do not give, such as"));
        } finally {
            alter("UPDATE boards.plan_days SET days = days - 1");
        }
    }

    /** The dashboard of that chart. */
    private static Bundle plans() {
        return BundleReader.read(superset.files().only(List.of("action-plans")));
    }

    private static SortedMap<String, List<String>> check(Bundle bundle) throws SQLException {
        try (Connection marts = superset.database().analyst()) {
            return new ChartCheck(superset.client(), marts).check(bundle);
        }
    }

    private static void alter(String statement) throws SQLException {
        try (Connection publisher = superset.database().publisher();
                Statement sql = publisher.createStatement()) {
            sql.execute(statement);
        }
    }
}
