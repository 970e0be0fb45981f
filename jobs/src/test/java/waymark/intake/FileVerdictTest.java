package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.problem.ProblemCode.BAD_CHECKSUM;
import static waymark.problem.ProblemCode.BAD_CONTROL;
import static waymark.problem.ProblemCode.BAD_NAME;
import static waymark.problem.ProblemCode.BAD_ROW_COUNT;
import static waymark.problem.ProblemCode.BAD_SENDER;
import static waymark.problem.ProblemCode.CONTRACT_VERSION;
import static waymark.problem.ProblemCode.MISSING_COLUMN;
import static waymark.problem.ProblemCode.UNREADABLE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.ProblemCode;

class FileVerdictTest {

    private static final String EVENTS = "participant_event_WHP-01_20200402_001.csv";
    private static final String FORMS = "esf_form_dwp_20200402_001.csv";
    private static final String ONE_EVENT = """
        event_id,referral_id,event_type,event_date
        E1,R1,CAREER_GOALS,2020-03-02
        """;
    private static final String NO_FORM = "referral_id,form_version,form_start_date,received_date\n";
    private static final String WRONG_SUM = "\"sha256\": \"" + "0".repeat(64) + "\"";

    @Test
    void findsNothingWrongWithAWholeFile() {
        Verdict verdict = Taken.of(EVENTS, ONE_EVENT, """
            {"rows": 1, "period_from": "2020-03-02", "period_to": "2020-03-08", "complete": true}
            """).verdict();

        assertThat(verdict.reason()).isNull();
        assertThat(verdict.message()).isNull();
        assertThat(verdict.name().feed()).isEqualTo("participant_event");
        assertThat(verdict.records()).isEqualTo(1);
        assertThat(verdict.bytes()).isEqualTo(ONE_EVENT.length());
        assertThat(verdict.periodFrom()).isEqualTo(LocalDate.of(2020, 3, 2));
        assertThat(verdict.periodTo()).isEqualTo(LocalDate.of(2020, 3, 8));
        assertThat(verdict.complete()).isTrue();
        assertThat(verdict.controlSha256()).hasSize(64);
    }

    @Test
    void hashesTheBytesAsTheyLie() {
        // sha256sum of the four bytes "abc\n"
        assertThat(Taken.of("nonsense.csv", "abc\n").verdict().sha256())
                .isEqualTo("edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # feed              | sender | refused
        esf_form            | dwp    | false
        esf_form            | jcp    | true
        esf_form            | WHP-01 | true
        end_of_programme    | jcp    | false
        end_of_programme    | dwp    | true
        end_of_programme    | WP-01  | true
        participant_event   | WHP-01 | false
        participant_event   | dwp    | true
        participant_event   | jcp    | true
        participant_change  | WHP-01 | false
        participant_change  | dwp    | false
        participant_change  | jcp    | true
        """)
    void acceptsEachFeedFromItsKindOfSender(String feed, String sender, boolean refused) {
        String header = String.join(
                ",", Taken.CATALOGUE.feed(feed).orElseThrow().byName().keySet());
        Taken taken = Taken.of(feed + "_" + sender + "_20200402_001.csv", header + "\n");
        assertThat(taken.reason()).isEqualTo(refused ? BAD_SENDER : null);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # feed            | version | reason
        # its contract is at 1.0
        participant_event | 1.0     |
        participant_event | 01.00   |
        participant_event | 1.1     | CONTRACT_VERSION
        participant_event | 0.9     | CONTRACT_VERSION
        participant_event | 0.0     | CONTRACT_VERSION
        participant_event | 2.0     | CONTRACT_VERSION
        participant_event | 10.0    | CONTRACT_VERSION
        # its contract is at 1.1
        leaver_report     | 1.0     |
        leaver_report     | 1.1     |
        leaver_report     | 1.01    |
        leaver_report     | 1.2     | CONTRACT_VERSION
        leaver_report     | 1.10    | CONTRACT_VERSION
        leaver_report     | 0.1     | CONTRACT_VERSION
        leaver_report     | 2.0     | CONTRACT_VERSION
        leaver_report     | 2.1     | CONTRACT_VERSION
        # more digits than any number of the machine has
        leaver_report     | 1.4294967297           | CONTRACT_VERSION
        leaver_report     | 1.18446744073709551617 | CONTRACT_VERSION
        """)
    void acceptsVersionsOfTheSameMajorNumberUpToItsOwn(String feed, String version, ProblemCode reason) {
        String header = String.join(
                ",", Taken.CATALOGUE.feed(feed).orElseThrow().byName().keySet());
        assertThat(Taken.of(feed + "_WC-01_20200402_001.csv", header + "\n", "{\"contract\": \"" + version + "\"}")
                        .reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        participant_event | 1.1 | it follows version 1.1 of the feed contract, of which there is only 1.0; write it to version 1.0
        leaver_report     | 2.0 | it follows version 2.0 of the feed contract, of which there are 1.0, 1.1; write it to version 1.1
        """)
    void namesTheVersionsThatThereAre(String feed, String version, String message) {
        String file = feed + "_WC-01_20200402_001.csv";
        assertThat(Taken.of(file, "", "{\"contract\": \"" + version + "\"}")
                        .verdict()
                        .message())
                .isEqualTo(file + ": " + message);
    }

    @Test
    void acceptsAChecksumInAnyCase() {
        String sum = Taken.of(EVENTS, ONE_EVENT).verdict().sha256();
        assertThat(Taken.of(EVENTS, ONE_EVENT, "{\"sha256\": \"" + sum.toUpperCase(Locale.ROOT) + "\"}")
                        .reason())
                .isNull();
        assertThat(Taken.of(EVENTS, ONE_EVENT, "{\"sha256\": \" " + sum + "\"}").reason())
                .isEqualTo(BAD_CHECKSUM);
    }

    @Test
    void takesTheFirstReasonInTheOrderOfTheChecks() {
        String unclosed = "event_id,referral_id\n\"E1,R1\n";
        String allWrong = "{\"contract\": \"2.0\", \"rows\": 9, " + WRONG_SUM + "}";
        assertThat(Taken.of("visits_WHP-01_20200402_001.csv", unclosed, "no control")
                        .reason())
                .isEqualTo(BAD_NAME);
        assertThat(Taken.of("esf_form_WHP-01_20200402_001.csv", unclosed, "no control")
                        .reason())
                .isEqualTo(BAD_SENDER);
        assertThat(Taken.of(EVENTS, unclosed, "no control").reason()).isEqualTo(BAD_CONTROL);
        assertThat(Taken.of(EVENTS, unclosed, allWrong).reason()).isEqualTo(CONTRACT_VERSION);
        assertThat(Taken.of(EVENTS, unclosed, "{\"rows\": 9, " + WRONG_SUM + "}")
                        .reason())
                .isEqualTo(BAD_CHECKSUM);
        assertThat(Taken.of(EVENTS, unclosed, "{\"rows\": 9}").reason()).isEqualTo(UNREADABLE);
        assertThat(Taken.of(EVENTS, "event_id,referral_id\nE1,R1\n", "{\"rows\": 9}")
                        .reason())
                .isEqualTo(MISSING_COLUMN);
        assertThat(Taken.of(EVENTS, ONE_EVENT, "{\"rows\": 9}").reason()).isEqualTo(BAD_ROW_COUNT);
    }

    @Test
    void namesTheFirstColumnThatIsMissing() {
        Verdict verdict =
                Taken.of(EVENTS, "event_date,event_id\n2020-03-02,E1\n").verdict();
        assertThat(verdict.reason()).isEqualTo(MISSING_COLUMN);
        assertThat(verdict.column()).isEqualTo("referral_id");
        assertThat(verdict.message()).isEqualTo(EVENTS + ": the required column referral_id is missing; add it");
    }

    @Test
    void countsRecordsAndNotLines() {
        String twoLinesOneRecord =
                "event_id,referral_id,event_type,event_date\n\n\"E\n1\",R1,CAREER_GOALS,2020-03-02\n\n";
        assertThat(Taken.of(EVENTS, twoLinesOneRecord, "{\"rows\": 1}").reason())
                .isNull();
        assertThat(Taken.of(FORMS, NO_FORM, "{\"rows\": 0}").reason()).isNull();
        assertThat(Taken.of(FORMS, NO_FORM, "{\"rows\": 1}").reason()).isEqualTo(BAD_ROW_COUNT);
    }

    @Test
    void reportsColumnsThatTheFeedDoesNotKnowButNotTheDeleteColumn() {
        Verdict verdict = Taken.of(EVENTS, """
            event_id,note,referral_id,event_type,event_date,_delete,Signed
            E1,x,R1,CAREER_GOALS,2020-03-02,,x
            """).verdict();
        assertThat(verdict.reason()).isNull();
        assertThat(verdict.extraColumns()).containsExactly("note", "Signed");
    }

    @Test
    void reportsNothingOfARefusedFile() {
        Taken taken = Taken.of(EVENTS, "note\nx\n");
        assertThat(taken.verdict().records()).isZero();
        assertThat(taken.verdict().extraColumns()).isEmpty();
        assertThat(taken.rows()).isEmpty();
    }

    @Test
    void readsACompressedFileAndHashesItCompressed() {
        byte[] packed = Taken.gzip(ONE_EVENT.getBytes(StandardCharsets.UTF_8));
        Taken taken = Taken.of(EVENTS + ".gz", packed);
        assertThat(taken.reason()).isNull();
        assertThat(taken.rows()).hasSize(1);
        assertThat(taken.verdict().bytes()).isEqualTo(packed.length);
        assertThat(taken.verdict().sha256()).isEqualTo(DeliveredBytes.sha256(packed));
    }
}
