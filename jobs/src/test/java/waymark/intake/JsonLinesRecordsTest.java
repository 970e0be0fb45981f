package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.problem.ProblemCode.MISSING_COLUMN;
import static waymark.problem.ProblemCode.UNREADABLE;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesRecordsTest {

    private static final String NAME = "plan_review_WP-01_20200402_001.jsonl";
    private static final String GOOD = "{\"review_id\": \"V1\", \"plan_id\": \"P1\", \"referral_id\": \"R1\"}";

    private static String with(String member) {
        return GOOD.replace("}", ", " + member + "}");
    }

    @ParameterizedTest(name = "{0} gives {2} in {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
        # member                                                    ; column            ; value or fault
        "attended": ["PROVIDER", "PARTICIPANT"]                     ; attended          ; PARTICIPANT|PROVIDER
        "attended": "PROVIDER|PARTICIPANT"                          ; attended          ; PARTICIPANT|PROVIDER
        "attended": ["PROVIDER", "PROVIDER", ""]                    ; attended          ; PROVIDER
        "attended": []                                              ; attended          ;
        "attended": [""]                                            ; attended          ;
        "attended": null                                            ; attended          ;
        "attended": {"PROVIDER": true}                              ; attended          ; BAD_JSON attended
        "attended": ["PROVIDER", null]                              ; attended          ; BAD_JSON attended
        "attended": ["PROVIDER", 1]                                 ; attended          ; BAD_JSON attended
        "attended": [["PROVIDER"]]                                  ; attended          ; BAD_JSON attended
        "attended": [{}]                                            ; attended          ; BAD_JSON attended
        "attended": ["MARTIAN"]                                     ; attended          ; BAD_CODE attended
        "mode": ["PHONE"]                                           ; mode              ; PHONE
        "plan_id": {"id": 1}                                        ; plan_id           ; BAD_JSON plan_id
        "plan_id": {}, "plan_id": "P2"                              ; plan_id           ; P2
        "plan_id": "P2", "plan_id": {}                              ; plan_id           ; BAD_JSON plan_id
        "plan_id": "P2", "plan_id": null                            ; plan_id           ; REQUIRED plan_id
        "plan_id": 7                                                ; plan_id           ; 7
        "plan_id": 7.50                                             ; plan_id           ; 7.50
        "plan_id": 1E3                                              ; plan_id           ; 1E3
        "plan_id": true                                             ; plan_id           ; true
        "plan_id": " P2\\t"                                         ; plan_id           ; P2
        "plan_id": "  "                                             ; plan_id           ; REQUIRED plan_id
        "progress_rating": 3                                        ; progress_rating   ; 3
        "progress_rating": "3"                                      ; progress_rating   ; 3
        "progress_rating": 3.0                                      ; progress_rating   ; BAD_INT progress_rating
        "progress_rating": 3e0                                      ; progress_rating   ; BAD_INT progress_rating
        "progress_rating": true                                     ; progress_rating   ; BAD_INT progress_rating
        "actions_checked": true                                     ; actions_checked   ; true
        "actions_checked": "false"                                  ; actions_checked   ; false
        "actions_checked": 1                                        ; actions_checked   ; BAD_BOOL actions_checked
        "note": {"any": [1, {"thing": null}]}                       ; plan_id           ; P1
        """)
    void readsMembers(String member, String column, String expected) {
        Taken.Row row = Taken.of(NAME, with(member)).rows().get(0);
        int slot = new Columns(Taken.CATALOGUE.feed("plan_review").orElseThrow()).slot(column);

        String given = row.problems().isEmpty()
                ? (row.values().get(slot) == null
                        ? null
                        : row.values().get(slot).toString())
                : row.fault();
        assertThat(given).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2]",
                "\"text\"",
                "7",
                "null",
                "{",
                "{\"review_id\": \"V1\", ",
                "{\"review_id\": \"V1\"}}",
                "{} {}",
                "{},",
                "{review_id: 1}",
                "{'review_id': 1}",
                "{\"review_id\": NaN}",
                "{\"review_id\": -Infinity}",
                "{\"review_id\": 01}",
                "{\"review_id\": .5}",
                "{\"review_id\": 1.}",
                "{\"review_id\": +1}",
                "{\"review_id\": True}",
                "{\"review_id\": \"a\tb\"}",
                "{\"review_id\": \"\\x\"}",
                "{\"review_id\": \"\\ud800\"}",
                "{\"review_id\": \"\\udc00\\ud800\"}",
                "{\"note\": \"\\ud800 \"}",
                "{\"note\": [{\"deep\": \"\\udfff\"}]}",
                "{\"note\": [{\"\\udfff\": 1}]}",
                "{\"attended\": [\"\\udfff\"]}",
                "{\"\\ud800\": 1}",
                "{\"review_id\": 1,}",
                "{\"review_id\": 1} // one",
                "\u000b{}"
            })
    void refusesALineThatIsNotOneObject(String line) {
        Taken taken = Taken.of(NAME, GOOD + "\n" + line + "\n" + GOOD + "\n");

        assertThat(taken.faults()).containsExactly("", "BAD_JSON", "");
        assertThat(taken.rows().get(1).identity()).isNull();
        assertThat(taken.rows().get(1).problems().get(0).message())
                .isEqualTo(NAME + " line 2: the line is not one JSON object; write one object on each line");
    }

    @Test
    void readsPairsOfSurrogateEscapes() {
        assertThat(Taken.of(NAME, with("\"plan_id\": \"\\ud83d\\ude00\""))
                        .rows()
                        .get(0)
                        .values()
                        .get(1))
                .isEqualTo("\uD83D\uDE00");
    }

    @Test
    void takesNoEarlierMembersFromALineThatFailsLater() {
        Taken taken = Taken.of(NAME, GOOD + "\n{\"attended\": \"PROVIDER\", \"x\n" + GOOD);
        assertThat(taken.rows().get(2).values().get(7)).isNull();
    }

    @Test
    void numbersRecordsAndLines() {
        String text = "\uFEFF" + GOOD + "\r\n\n  \t\r\n" + GOOD + "\n[]\n \n" + GOOD;
        assertThat(Taken.of(NAME, text).rows())
                .extracting(row -> row.row() + " " + row.line())
                .containsExactly("1 1", "2 4", "3 5", "4 7");
    }

    @Test
    void endsRecordsWithLineFeedsOnly() {
        assertThat(Taken.of(NAME, GOOD.replace(", ", ",\r")).faults()).containsExactly("");
        assertThat(Taken.of(NAME, GOOD + "\n" + GOOD + "\r" + GOOD).faults()).containsExactly("", "BAD_JSON");
    }

    @Test
    void refusesAFileInWhichNoRecordNamesARequiredColumn() {
        Taken taken = Taken.of(NAME, "{\"review_id\": \"V1\", \"plan_id\": \"P1\"}\n");
        assertThat(taken.reason()).isEqualTo(MISSING_COLUMN);
        assertThat(taken.verdict().column()).isEqualTo("referral_id");
        assertThat(Taken.of(NAME, "[]\n").reason()).isEqualTo(MISSING_COLUMN);
    }

    @Test
    void isContentWhenOneRecordNamesAColumn() {
        Taken taken = Taken.of(NAME, "{\"review_id\": \"V1\", \"plan_id\": \"P1\"}\n{\"referral_id\": null}\n");
        assertThat(taken.faults()).containsExactly("REQUIRED referral_id", "REQUIRED review_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n", " \r\n"})
    void acceptsAFileWithoutRecords(String text) {
        Taken taken = Taken.of(NAME, text);
        assertThat(taken.reason()).isNull();
        assertThat(taken.verdict().records()).isZero();
    }

    @Test
    void collectsMembersThatTheFeedDoesNotKnow() {
        String lines = with("\"b\": 1") + "\n{\"unread\": 1, [\n" + with("\"a\": {}, \"b\": 2, \"_delete\": false");
        assertThat(Taken.of(NAME, lines).verdict().extraColumns()).containsExactly("b", "a");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = with("\"note\": \"caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Taken.of(NAME, latin).reason()).isEqualTo(UNREADABLE);
    }

    @Test
    void readsLinesThatAreLongerThanTheBuffer() {
        String longLine = with("\"note\": \"" + "x".repeat(100_000) + "\"");
        assertThat(Taken.of(NAME, longLine + "\n" + GOOD + "\n" + longLine).faults())
                .containsExactly("", "", "");
    }
}
