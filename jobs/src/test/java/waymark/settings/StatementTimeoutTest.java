package waymark.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.WaymarkException;

final class StatementTimeoutTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # written | seconds
            1s        | 1
            0s        |
            60s       | 60
            2m        | 120
            1440m     | 86400
            1441m     |
            24h       | 86400
            25h       |
            86401s    |
            60        |
            -1s       |
            1.5m      |
            1 m       |
            999999999h |
            """)
    void readsATimeOfASecondToADay(String written, Long seconds) {
        Map<String, String> environment = Map.of("WAYMARK_STATEMENT_TIMEOUT", written);

        if (seconds == null) {
            WaymarkException refused = catchThrowableOfType(WaymarkException.class, () -> read(environment));
            assertThat(refused)
                    .hasMessage(
                            "WAYMARK_STATEMENT_TIMEOUT \"" + written + "\" is not a time from 1s to 24h; write a whole"
                                    + " number with s, m or h, such as 60s or 2m");
        } else {
            assertThat(read(environment).statementTimeout()).hasSeconds(seconds);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # written | days
            1         | 1
            0         |
            90        | 90
            3650      | 3650
            3651      |
            90d       |
            -1        |
            1.5       |
            """)
    void readsDaysOfAuditUpToTenYears(String written, Integer days) {
        Map<String, String> environment = Map.of("WAYMARK_AUDIT_DAYS", written);

        if (days == null) {
            WaymarkException refused = catchThrowableOfType(WaymarkException.class, () -> read(environment));
            assertThat(refused)
                    .hasMessage("WAYMARK_AUDIT_DAYS \"" + written
                            + "\" is not a number of days from 1 to 3650; write one, such" + " as 365");
        } else {
            assertThat(read(environment).auditDays()).isEqualTo(days);
        }
    }

    /** In a working directory without a settings file. */
    private Settings read(Map<String, String> environment) {
        return new SettingsReader(null, environment).read(null, folder.resolve("none.yaml"));
    }
}
