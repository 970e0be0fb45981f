package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlFileTest {

    @Test
    void readsEveryMember() throws Exception {
        assertThat(parse("""
            {"rows": 12, "sha256": "AB", "period_from": "2020-02-03", "period_to": "2020-02-09",
             "complete": true, "contract": "1.0"}
            """))
                .isEqualTo(new ControlFile(12L, "AB", LocalDate.of(2020, 2, 3), LocalDate.of(2020, 2, 9), true, "1.0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"rows\": null, \"sha256\": null, \"period_from\": null, \"period_to\": null, \"complete\": null}",
                "{\"contract\": null, \"remark\": {\"by\": [1, 2]}}",
                "\uFEFF{}"
            })
    void leavesOutWhatIsAbsentNullOrNotKnown(String text) throws Exception {
        assertThat(parse(text)).isEqualTo(ControlFile.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # member                        | fine
        "rows": 0                       | true
        "rows": 9223372036854775808     | true
        "rows": -1                      | false
        "rows": 1.0                     | false
        "rows": 1e2                     | false
        "rows": "1"                     | false
        "rows": true                    | false
        "rows": [1]                     | false
        "sha256": ""                    | true
        "sha256": 12                    | false
        "period_from": "2020-02-29"     | true
        "period_from": "2019-02-29"     | false
        "period_from": "29/02/2020"     | false
        "period_from": ""               | false
        "period_from": 20200229         | false
        "period_to": "2020-12-31"       | true
        "period_to": "2020-12-32"       | false
        "complete": false               | true
        "complete": "true"              | false
        "complete": 1                   | false
        "contract": "1.0"               | true
        "contract": "10.27"             | true
        "contract": "1"                 | false
        "contract": "1."                | false
        "contract": ".0"                | false
        "contract": "1.0.0"             | false
        "contract": "v1.0"              | false
        "contract": 1.0                 | false
        """)
    void checksTheTypeOfEachMember(String member, boolean fine) throws Exception {
        if (fine) {
            assertThat(parse("{" + member + "}")).isNotEqualTo(ControlFile.NONE);
        } else {
            assertThatThrownBy(() -> parse("{" + member + "}"))
                    .isInstanceOf(ControlFile.BadControlException.class)
                    .hasMessageContaining(member.substring(1, member.indexOf('"', 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "rows: 1", "[]", "1", "null", "\"{}\"", "{\"rows\": 1", "{} {}", "{\"rows\": 01}"})
    void refusesWhatIsNotOneObject(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(ControlFile.BadControlException.class);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> ControlFile.parse("{\"remark\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(ControlFile.BadControlException.class);
    }

    private static ControlFile parse(String text) throws ControlFile.BadControlException {
        return ControlFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
