package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.contract.FeedCatalogue;

/**
 * What each role can do and what not, tried as a login of that role. An answer is the first column of the last result,
 * joined by commas, or the SQLSTATE of the refusal: 42501 lacks the right, 25006 reads only, 42P01 no such table, 42704
 * no such role.
 */
class RolesTest {

    private static final Map<String, Connection> SESSIONS = new HashMap<>();

    @BeforeAll
    static void publish() throws SQLException {
        new PostgresMarts(TestServer.shared(), Marts.base().withFacts(FeedCatalogue.load()), Duration.ofSeconds(20))
                .publish(new SampleMarts(7), SampleMarts.run(7));
        SESSIONS.put("manager", TestServer.reader("try_manager", Reader.PERFORMANCE_MANAGER));
        SESSIONS.put("analyst", TestServer.reader("try_analyst", Reader.ANALYST));
        SESSIONS.put("one", TestServer.reader("try_one", Reader.CONTRACT_MANAGER));
        SESSIONS.put("none", TestServer.reader("try_none", Reader.CONTRACT_MANAGER));
        try (Connection publisher = TestServer.shared().publisher()) {
            new Access(publisher, TestServer.LIMITS).assign("try_one", Set.of("WHP-01"));
        }
    }

    @AfterAll
    static void leave() throws SQLException {
        for (Connection session : SESSIONS.values()) {
            session.close();
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # situation                        | who     | SQL                                                                       | answer
        every contract's figures           | manager | SELECT contract_id FROM marts.measure ORDER BY 1                          | WHP-01,WHP-02
        every contract's figures           | analyst | SELECT contract_id FROM marts.measure ORDER BY 1                          | WHP-01,WHP-02
        own figures                        | one     | SELECT contract_id FROM marts.measure ORDER BY 1                          | WHP-01
        own contract                       | one     | SELECT contract_id FROM marts.contract                                    | WHP-01
        own terms                          | one     | SELECT contract_id FROM marts.contract_term                               | WHP-01
        own findings                       | one     | SELECT DISTINCT contract_id FROM marts.finding                            | WHP-01
        own deliveries                     | one     | SELECT DISTINCT sender FROM marts.delivery                                | WHP-01
        own problems                       | one     | SELECT DISTINCT sender FROM marts.problem                                 | WHP-01
        own warnings                       | one     | SELECT DISTINCT contract_id FROM marts.warning                            | WHP-01
        every contract's scores            | manager | SELECT contract_id FROM marts.distance ORDER BY 1                         | WHP-01,WHP-02
        not even own scores                | one     | SELECT contract_id FROM marts.distance                                    | 42501
        own waiting rows                   | one     | SELECT DISTINCT sender FROM marts.waiting                                 | WHP-01
        no schema needed                   | one     | SELECT contract_id FROM measure                                           | WHP-01
        what metrics mean                  | one     | SELECT count(*) FROM marts.jobcentre                                      | 1
        as of when                         | one     | SELECT as_of FROM marts.published_run                                     | 2020-06-30
        facts of every contract            | manager | SELECT contract_id FROM cases.esf_form ORDER BY 1                         | WHP-01,WHP-02
        facts of every contract            | analyst | SELECT contract_id FROM cases.esf_form ORDER BY 1                         | WHP-01,WHP-02
        not even own facts                 | one     | SELECT contract_id FROM cases.esf_form                                    | 42501
        no facts                           | none    | SELECT contract_id FROM cases.referral                                    | 42501
        no member of anything              | none    | SELECT contract_id FROM marts.measure                                     | ""
        no member of anything              | none    | SELECT count(*) FROM marts.contract                                       | 0
        asks for another contract          | one     | SELECT count(*) FROM marts.measure WHERE contract_id = 'WHP-02'           | 0
        counts all                         | one     | SELECT count(*) FROM marts.finding                                        | 2
        by a prepared statement            | one     | PREPARE p AS SELECT contract_id FROM marts.measure; EXECUTE p             | WHP-01
        by a cursor                        | one     | BEGIN; DECLARE c CURSOR FOR SELECT contract_id FROM measure; FETCH ALL c  | WHP-01
        by a join                          | one     | SELECT m.contract_id FROM contract c RIGHT JOIN measure m ON true         | WHP-01
        by an error that tells a value     | one     | SELECT 1 / (CASE contract_id WHEN 'WHP-02' THEN 0 ELSE 1 END) FROM contract | 1
        by the statistics                  | one     | SELECT count(*) FROM pg_stats WHERE schemaname = 'marts' AND tablename = 'measure' | 0
        by the raw statistics              | one     | SELECT stavalues1::text FROM pg_statistic                                 | 42501
        by turning row security off        | one     | SET row_security = off; SELECT contract_id FROM marts.measure             | 42501
        by a setting                       | one     | SET row_security = on; SET session.login = 'try_manager'; SELECT contract_id FROM measure | WHP-01
        by the group role                  | one     | SET ROLE contract_manager; SELECT contract_id FROM measure                | WHP-01
        by another login of its role       | none    | SET ROLE try_one                                                          | 42501
        by another session's name          | none    | SET SESSION AUTHORIZATION try_one                                         | 42501
        by a wider role                    | one     | SET ROLE performance_manager                                              | 42501
        by the owner                       | one     | SET ROLE waymark_owner                                                    | 42501
        by the owner                       | analyst | SET ROLE waymark_owner                                                    | 42501
        by joining a role                  | one     | GRANT performance_manager TO try_one                                      | 25006
        by joining a role, read-write      | one     | SET transaction_read_only = off; GRANT performance_manager TO try_one     | 42501
        by changing the membership         | one     | SET transaction_read_only = off; INSERT INTO access.membership VALUES ('try_one', 'WHP-02') | 42501
        by reading the membership          | one     | SELECT contract_id FROM access.membership                                 | 42501
        by calling its function            | analyst | SELECT access.own_contracts()                                             | 42501
        by copying                         | one     | SET transaction_read_only = off; COPY marts.measure TO PROGRAM 'cat'      | 42501
        by copying to a file               | one     | COPY marts.measure TO '/tmp/measure.csv'                                  | 42501
        by a file of the server            | analyst | SELECT pg_read_file('postgresql.conf')                                    | 42501
        by listing the server's files      | analyst | SELECT pg_ls_dir('.')                                                     | 42501
        by a policy                        | one     | SET transaction_read_only = off; DROP POLICY contract_manager_reads ON marts.measure | 42501
        by switching row security off      | one     | SET transaction_read_only = off; ALTER TABLE marts.measure DISABLE ROW LEVEL SECURITY | 42501
        by cancelling others               | one     | SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'try_manager' | 42501
        others' queries                    | one     | SELECT DISTINCT query FROM pg_stat_activity WHERE usename = 'try_manager' | 42501
        names of all providers             | one     | SELECT * FROM marts.provider                                              | 42501
        how the runs went                  | one     | SELECT * FROM marts.run                                                   | 42501
        how the runs went                  | manager | SELECT run_id FROM marts.run                                              | r7
        all providers                      | analyst | SELECT count(*) FROM marts.provider                                       | 2
        passwords                          | analyst | SELECT rolpassword FROM pg_authid                                         | 42501
        reads only, unless it says so      | analyst | CREATE TABLE marts.mine (a int)                                           | 25006
        what \\dt shows                     | analyst | SELECT array_to_string(current_schemas(false), ' ')                       | marts
        makes a table in the facts         | analyst | SET transaction_read_only = off; CREATE TABLE cases.mine (a int)          | 42501
        changes a fact                     | analyst | SET transaction_read_only = off; DELETE FROM cases.esf_form               | 42501
        makes a table in the boards        | analyst | SET transaction_read_only = off; CREATE TABLE boards.mine (a int)         | 42501
        makes a table in the marts         | analyst | SET transaction_read_only = off; CREATE TABLE marts.mine (a int)          | 42501
        makes a table in public            | analyst | SET transaction_read_only = off; CREATE TABLE public.mine (a int)         | 42501
        makes a schema                     | analyst | SET transaction_read_only = off; CREATE SCHEMA mine                       | 42501
        makes a temporary table            | analyst | SET transaction_read_only = off; CREATE TEMP TABLE mine (a int)           | 42501
        makes a temporary function         | one     | SET transaction_read_only = off; CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql RETURN 1 | 42501
        makes a large object               | analyst | SET transaction_read_only = off; SELECT lo_create(0)                      | 42501
        fills a large object               | analyst | SET transaction_read_only = off; SELECT lo_from_bytea(0, 'a')             | 42501
        loads a file as large object       | analyst | SET transaction_read_only = off; SELECT lo_import('/etc/passwd')          | 42501
        makes an extension                 | analyst | SET transaction_read_only = off; CREATE EXTENSION dblink                  | 42501
        makes a database                   | analyst | CREATE DATABASE mine                                                      | 25006
        makes a role                       | analyst | SET transaction_read_only = off; CREATE ROLE mine                         | 42501
        runs a query given as text         | manager | SELECT query_to_xml('SELECT 1', true, false, '')                          | 42501
        runs a query given to the search   | manager | SELECT ts_stat('SELECT to_tsvector(contract_id) FROM marts.contract')      | 42501
        sees what others ask               | manager | SELECT query FROM pg_stat_activity                                        | 42501
        sees what others ask, by number    | manager | SELECT pg_stat_get_backend_activity(1)                                    | 42501
        changes a figure                   | manager | SET transaction_read_only = off; UPDATE marts.measure SET numerator = 0   | 42501
        adds a finding                     | manager | SET transaction_read_only = off; INSERT INTO marts.area VALUES ('A', 'B', 'C') | 42501
        deletes                            | manager | SET transaction_read_only = off; DELETE FROM marts.finding                | 42501
        empties                            | manager | SET transaction_read_only = off; TRUNCATE marts.finding                   | 42501
        drops                              | manager | SET transaction_read_only = off; DROP TABLE marts.finding                 | 42501
        drops the schema                   | manager | SET transaction_read_only = off; DROP SCHEMA marts CASCADE                | 42501
        locks others out                   | manager | SET transaction_read_only = off; BEGIN; LOCK TABLE marts.finding IN EXCLUSIVE MODE | 42501
        changes a comment                  | manager | SET transaction_read_only = off; COMMENT ON TABLE marts.finding IS 'x'    | 42501
        writes in a block                  | manager | SET transaction_read_only = off; DO $$ BEGIN DELETE FROM marts.finding; END $$ | 42501
        changes the database               | manager | SET transaction_read_only = off; ALTER DATABASE waymark SET statement_timeout = 0 | 42501
        sees the limit of its queries      | analyst | SHOW statement_timeout                                                    | 20s
        sees the limit of its idleness     | analyst | SHOW idle_in_transaction_session_timeout                                  | 30s
        reads only                         | manager | SHOW default_transaction_read_only                                        | on
        owns nothing                       | analyst | SELECT count(*) FROM pg_class WHERE relowner = 'analyst'::regrole         | 0
        """)
    void allowsWhatARoleIsForAndNothingElse(String situation, String who, String sql, String answer) throws Exception {
        assertThat(answer(SESSIONS.get(who), sql)).as(situation).isEqualTo(answer);
    }

    private static String answer(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            List<String> values = new ArrayList<>();
            boolean rows = statement.execute(sql);
            while (rows || statement.getUpdateCount() >= 0) {
                if (rows) {
                    values = firstColumn(statement.getResultSet());
                }
                rows = statement.getMoreResults();
            }
            return String.join(",", values);
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            try (Statement statement = session.createStatement()) {
                statement.execute("ROLLBACK");
                statement.execute("RESET ROLE");
                statement.execute("RESET ALL");
            }
        }
    }

    private static List<String> firstColumn(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
            values.add(rows.getString(1));
        }
        return values;
    }
}
