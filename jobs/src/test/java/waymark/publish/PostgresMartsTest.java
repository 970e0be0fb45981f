package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresMartsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void publishesTwice() throws Exception {
        PostgresMarts marts = new PostgresMarts(TestServer.shared(), Marts.all(), PATIENCE);
        PostgresMarts.Published first = marts.publish(new SampleMarts(1), SampleMarts.run(1));
        PostgresMarts.Published second = marts.publish(new SampleMarts(2), SampleMarts.run(2));
        assertThat(first.weaknesses()).isEmpty();
        assertThat(second.rows()).containsEntry("measure", 2L).containsEntry("published_run", 1L);
        try (Connection analyst = TestServer.shared().analyst()) {
            assertThat(Sql.texts(analyst, "SELECT numerator FROM measure")).containsExactly("2", "2");
        }
    }
}
