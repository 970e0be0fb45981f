package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTextTest {

    @Test
    void everyKindOfValueArrivesAsItWas() throws SQLException {
        String odd = "tab\there, line\r\nbreak, back\\slash, \\N, \\., é, 🙂, \"quote\"";
        MartSource source = table -> table.name().equals("area")
                ? RowStream.of(List.of(
                        new Object[] {"1", odd, "ENGLAND"},
                        new Object[] {"2", "nul\0here", "ENGLAND"},
                        new Object[] {"3", "", "ENGLAND"},
                        new Object[] {"4", "x".repeat(200_000), "ENGLAND"}))
                : table.name().equals("run_step")
                        ? RowStream.of(
                                List.<Object[]>of(new Object[] {"r", 1, "s", new BigDecimal("-1E-4"), Long.MAX_VALUE}))
                        : table.name().equals("month")
                                ? RowStream.of(List.of(month(LocalDate.of(0, 2, 29)), month(LocalDate.of(9999, 12, 1))))
                                : RowStream.of(List.of());
        new PostgresMarts(TestServer.shared(), Marts.base(), Duration.ofSeconds(20))
                .publish(source, SampleMarts.run(1));

        assertThat(read("SELECT area_name FROM area ORDER BY area_id"))
                .containsExactly(odd, "nul\uFFFDhere", "", "x".repeat(200_000));
        assertThat(read("SELECT seconds || ' ' || rows FROM run_step")).containsExactly("-0.0001 " + Long.MAX_VALUE);
        assertThat(read("SELECT to_char(month, 'YYYY-MM-DD BC') FROM month ORDER BY month"))
                .containsExactly("0001-02-29 BC", "9999-12-01 AD");
    }

    private static Object[] month(LocalDate day) {
        return new Object[] {day, day, 1, 1, 1, "1", 1, "m"};
    }

    private static List<String> read(String query) throws SQLException {
        try (Connection analyst = TestServer.shared().analyst()) {
            return Sql.texts(analyst, query);
        }
    }
}
