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
        SESSIONS.put("two", TestServer.reader("try_two", Reader.CONTRACT_MANAGER));
        SESSIONS.put("none", TestServer.reader("try_none", Reader.CONTRACT_MANAGER));
        try (Connection publisher = TestServer.shared().publisher()) {
            Access access = new Access(publisher, TestServer.LIMITS);
            access.assign("try_one", Set.of("WHP-01"));
            access.assign("try_two", Set.of("WHP-02"));
        }
    }

    @AfterAll
    static void leave() throws SQLException {
        for (Connection session : SESSIONS.values()) {
            session.close();
        }
        try (Connection publisher = TestServer.shared().publisher()) {
            Access access = new Access(publisher, TestServer.LIMITS);
            access.assign("try_one", Set.of());
            access.assign("try_two", Set.of());
        }
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        # situation                        | who     | SQL                                                                       | answer
        every contract's figures           | manager | SELECT contract_id FROM marts.measure ORDER BY 1                          | WHP-01,WHP-02
        every contract's figures           | analyst | SELECT contract_id FROM marts.measure ORDER BY 1                          | WHP-01,WHP-02
        own figures                        | one     | SELECT contract_id FROM measure ORDER BY 1                          | WHP-01
        own contract                       | one     | SELECT contract_id FROM contract                                    | WHP-01
        own terms                          | one     | SELECT contract_id FROM contract_term                               | WHP-01
        own findings                       | one     | SELECT DISTINCT contract_id FROM finding                            | WHP-01
        own deliveries                     | one     | SELECT DISTINCT sender FROM delivery                                | WHP-01
        own problems                       | one     | SELECT DISTINCT sender FROM problem                                 | WHP-01
        own warnings                       | one     | SELECT DISTINCT contract_id FROM warning                            | WHP-01
        every contract's scores            | manager | SELECT contract_id FROM marts.distance ORDER BY 1                         | WHP-01,WHP-02
        not even own scores                | one     | SELECT contract_id FROM marts.distance                                    | 42501
        own waiting rows                   | one     | SELECT DISTINCT sender FROM waiting                                 | WHP-01
        no schema needed                   | one     | SELECT contract_id FROM measure                                           | WHP-01
        what metrics mean                  | one     | SELECT count(*) FROM jobcentre                                      | 1
        as of when                         | one     | SELECT as_of FROM published_run                                     | 2020-06-30
        facts of every contract            | manager | SELECT contract_id FROM cases.esf_form ORDER BY 1                         | WHP-01,WHP-02
        facts of every contract            | analyst | SELECT contract_id FROM cases.esf_form ORDER BY 1                         | WHP-01,WHP-02
        not even own facts                 | one     | SELECT contract_id FROM cases.esf_form                                    | 42501
        no facts                           | none    | SELECT contract_id FROM cases.referral                                    | 42501
        no member of anything              | none    | SELECT contract_id FROM measure                                     | 42P01
        no member of anything              | none    | SELECT count(*) FROM contract                                       | 42P01
        asks for another contract          | one     | SELECT count(*) FROM measure WHERE contract_id = 'WHP-02'           | 0
        counts all                         | one     | SELECT count(*) FROM finding                                        | 2
        by a prepared statement            | one     | PREPARE p AS SELECT contract_id FROM measure; EXECUTE p             | WHP-01
        by a cursor                        | one     | BEGIN; DECLARE c CURSOR FOR SELECT contract_id FROM measure; FETCH ALL c  | WHP-01
        by a join                          | one     | SELECT m.contract_id FROM contract c RIGHT JOIN measure m ON true         | WHP-01
        by an error that tells a value     | one     | SELECT 1 / (CASE contract_id WHEN 'WHP-02' THEN 0 ELSE 1 END) FROM contract | 1
        by the statistics                  | one     | SELECT count(*) FROM pg_stats WHERE schemaname = 'marts' AND tablename = 'measure' | 0
        by the raw statistics              | one     | SELECT stavalues1::text FROM pg_statistic                                 | 42501
        by a setting                       | one     | SET row_security = on; SET session.login = 'try_manager'; SELECT contract_id FROM measure | WHP-01
        by the group role                  | one     | SET ROLE contract_manager; SELECT contract_id FROM measure                | 42P01
        by another login of its role       | none    | SET ROLE try_one                                                          | 42501
        by another session's name          | none    | SET SESSION AUTHORIZATION try_one                                         | 42501
        by a wider role                    | one     | SET ROLE performance_manager                                              | 42501
        by the owner                       | one     | SET ROLE waymark_owner                                                    | 42501
        by the owner                       | analyst | SET ROLE waymark_owner                                                    | 42501
        by joining a role                  | one     | GRANT performance_manager TO try_one                                      | 25006
        by joining a role, read-write      | one     | SET transaction_read_only = off; GRANT performance_manager TO try_one     | 42501
        by changing the membership         | one     | SET transaction_read_only = off; INSERT INTO access.membership VALUES ('try_one', 'WHP-02') | 42501
        by reading the membership          | one     | SELECT contract_id FROM access.membership                                 | 42501
        by copying                         | one     | SET transaction_read_only = off; COPY marts.measure TO PROGRAM 'cat'      | 42501
        by copying to a file               | one     | COPY marts.measure TO '/tmp/measure.csv'                                  | 42501
        by a file of the server            | analyst | SELECT pg_read_file('postgresql.conf')                                    | 42501
        by listing the server's files      | analyst | SELECT pg_ls_dir('.')                                                     | 42501
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
        plans over everybody's rows        | one     | EXPLAIN SELECT 1 FROM marts.finding WHERE referral_id = 'WHP-02-R1'       | 42501
        counts what a plan went through    | one     | EXPLAIN (ANALYZE) SELECT 1 FROM marts.finding WHERE referral_id = 'WHP-02-R1' | 42501
        another login's copies             | one     | SELECT contract_id FROM marts_of_try_two.measure                          | 42501
        what that other login has          | two     | SELECT contract_id FROM marts_of_try_two.measure                          | WHP-02
        a plan over another's copies       | one     | EXPLAIN SELECT 1 FROM marts_of_try_two.finding                            | 42501
        another's copies of the boards     | one     | SELECT 1 FROM boards_of_try_two.figure                                    | 42501
        names a table of all               | one     | SELECT 'marts.finding'::regclass                                          | 42501
        asks whether there is one          | one     | SELECT to_regclass('marts.finding')                                       | 42501
        counts rows by the list of tables  | one     | SELECT reltuples FROM pg_class WHERE relname = 'finding'                  | 42501
        counts pages by the list of tables | one     | SELECT relpages FROM pg_class WHERE relname = 'finding'                   | 42501
        takes the whole list of tables     | one     | SELECT * FROM pg_class                                                    | 42501
        names in the list of tables        | one     | SELECT count(*) > 1 FROM pg_class WHERE relname = 'finding'               | t
        who reads all counts rows          | analyst | SELECT reltuples FROM pg_class WHERE oid = 'marts.finding'::regclass      | 4
        the size of a table                | one     | SELECT pg_relation_size(oid) FROM pg_class WHERE relname = 'finding'      | 42501
        the size with all there is         | one     | SELECT pg_total_relation_size(oid) FROM pg_class WHERE relname = 'finding' | 42501
        the size of its indexes            | one     | SELECT pg_indexes_size(oid) FROM pg_class WHERE relname = 'finding'       | 42501
        the size of a table                | analyst | SELECT pg_table_size('marts.finding') > 0                                 | t
        the size of the database           | one     | SELECT pg_database_size(current_database())                               | 42501
        the rows that are alive            | one     | SELECT pg_stat_get_live_tuples(oid) FROM pg_class WHERE relname = 'finding' | 42501
        the rows that came in              | one     | SELECT n_tup_ins FROM pg_stat_all_tables                                  | 42501
        the blocks that were read          | one     | SELECT heap_blks_read FROM pg_statio_all_tables                           | 42501
        how much the server does           | one     | SELECT tup_returned FROM pg_stat_database                                 | 42501
        who holds what                     | one     | SELECT relation FROM pg_locks                                             | 42501
        whom one waits for                 | one     | SELECT pg_blocking_pids(1)                                                | 42501
        statistics of others' columns      | one     | SELECT count(*) FROM pg_stats WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'marts_of_try_one') | 0
        statistics of several columns      | one     | SELECT stxdmcv FROM pg_statistic_ext_data                                 | 42501
        a sample of a table                | one     | SELECT 1 FROM marts.finding TABLESAMPLE SYSTEM (100)                      | 42501
        a row by its place                 | one     | SELECT currtid2('marts.finding', '(0,1)')                                 | 42501
        a block that looks                 | one     | DO $$ BEGIN PERFORM 1 FROM marts.finding; END $$                          | 42501
        the list of the standard           | one     | SELECT count(*) FROM information_schema.tables WHERE table_schema = 'marts' | 0
        makes a table among her own        | one     | SET transaction_read_only = off; CREATE TABLE mine (a int)                | 42501
        changes her own                    | one     | SET transaction_read_only = off; DELETE FROM measure                      | 42501
        keeps her own from being replaced  | one     | SET transaction_read_only = off; BEGIN; LOCK TABLE measure IN EXCLUSIVE MODE | 42501
        takes locks by number              | one     | SELECT count(pg_advisory_lock(i)) FROM generate_series(1, 500000) i       | 42501
        takes shared locks by number       | analyst | SELECT pg_try_advisory_xact_lock_shared(1)                                | 42501
        takes numbers of transactions      | one     | SELECT pg_current_xact_id()                                               | 42501
        takes them by the old name         | manager | SELECT txid_current()                                                     | 42501
        fills the queue of messages        | one     | SELECT pg_notify('a', repeat('x', 7000))                                  | 42501
        fills the log of changes           | one     | SELECT pg_logical_emit_message(false, 'a', repeat('x', 100000))           | 42501
        leaves snapshots about             | one     | SELECT pg_export_snapshot()                                               | 42501
        leaves a transaction prepared      | one     | BEGIN; PREPARE TRANSACTION 'a'                                            | 55000
        lifts the limit on files           | one     | SET temp_file_limit = -1                                                  | 42501
        asks unseen                        | one     | SET log_statement = 'none'                                                | 42501
        asks unseen from the next login on | one     | SET transaction_read_only = off; ALTER ROLE try_one SET log_statement = 'none' | 42501
        lifts the limit on sessions        | one     | SET transaction_read_only = off; ALTER ROLE try_one CONNECTION LIMIT -1   | 42501
        changes the server                 | analyst | ALTER SYSTEM SET work_mem = '1GB'                                         | 42501
        loads a library                    | analyst | LOAD '$libdir/dict_snowball'                                              | 42501
        ends others                        | one     | SELECT pg_terminate_backend(pid) FROM pg_stat_activity                    | 42501
        owns nothing                       | analyst | SELECT count(*) FROM pg_class WHERE relowner = 'analyst'::regrole         | 0
        """)
    void allowsWhatARoleIsForAndNothingElse(String situation, String who, String sql, String answer) throws Exception {
        assertThat(answer(SESSIONS.get(who), sql)).as(situation).isEqualTo(answer);
    }

    /**
     * PostgreSQL asks a rule on rows last, at the first row of anybody that all else lets through: a plan that was run tells whether
     * there was one. With tables of her own there is nothing to be told.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # of whom                  | guess     | really  | is known
        another contract's person  | WHP-02-R1 | WHP-99  | false
        a person of her own        | WHP-01-R1 | WHP-99  | true
        """)
    void noPlanTellsWhetherAGuessIsTrue(String whose, String there, String nowhere, boolean known) throws SQLException {
        assertThat(plan(there).equals(plan(nowhere))).as(whose).isEqualTo(!known);
    }

    private static String plan(String referral) throws SQLException {
        try (Statement statement = SESSIONS.get("one").createStatement()) {
            statement.execute(
                    "SET enable_indexscan = off; SET enable_bitmapscan = off; SET enable_indexonlyscan = off");
            try (ResultSet rows = statement.executeQuery("EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)"
                    + " SELECT 1 FROM finding WHERE referral_id = '" + referral + "' AND outcome = 'MET'")) {
                return String.join("\n", firstColumn(rows)).replace(referral, "?");
            } finally {
                statement.execute("RESET ALL");
            }
        }
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
