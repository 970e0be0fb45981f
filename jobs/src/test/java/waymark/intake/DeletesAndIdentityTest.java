package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeletesAndIdentityTest {

    private static final String PERSON = Taken.PSEUDONYMS.personKey("QQ123456");

    @Test
    void readsOnlyTheKeyOfADelete() {
        Taken.Row row = Written.taken(
                "plan_signature", Map.of("_delete", "true", "signed_date", "never", "refusal_reason", ""));
        assertThat(row.deleted()).isTrue();
        assertThat(row.values()).containsExactly("X1", 1, null, "PARTICIPANT", null, null, null, null, null);
        assertThat(row.identity()).isEqualTo(new Identity("X1", null, false));
    }

    @Test
    void checksTheKeyOfADelete() {
        assertThat(Written.taken("plan_signature", Map.of("_delete", "true", "party", "NOBODY", "version_no", ""))
                        .faults())
                .containsExactly("REQUIRED version_no", "BAD_CODE party");
        assertThat(Written.taken("contract_term", Map.of("_delete", "true", "metric", ""))
                        .faults())
                .isEmpty();
        assertThat(Written.taken("exit_report", Map.of("_delete", "true", "contract_id", "WP-02"))
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest(name = "_delete \"{0}\"")
    @CsvSource({
        "true, true, ''",
        "false, false, ''",
        "'', false, ''",
        "' true ', true, ''",
        "TRUE, false, BAD_BOOL _delete",
        "1, false, BAD_BOOL _delete"
    })
    void deletesWhenToldSo(String text, boolean deleted, String fault) {
        Taken.Row row = Written.taken("provider", Map.of("_delete", text));
        assertThat(row.deleted()).isEqualTo(deleted);
        assertThat(row.fault()).isEqualTo(fault);
    }

    @Test
    void refusesADeleteFlagThatIsAnObject() {
        Taken taken = Taken.of(
                "provider_dwp_20200402_001.jsonl",
                "{\"provider_id\": \"A\", \"provider_name\": \"x\", \"kind\": \"PRIME\", \"_delete\": {}}");
        assertThat(taken.faults()).containsExactly("BAD_BOOL _delete");
    }

    @Test
    void namesWhomARowIsAbout() {
        assertThat(Written.taken("referral", Map.of("referral_id", "R1")).identity())
                .isEqualTo(new Identity("R1", PERSON, false));
        assertThat(Written.taken("barrier", Map.of()).identity()).isEqualTo(new Identity("X1", null, false));
        assertThat(Written.taken("exit_event", Map.of()).identity()).isEqualTo(new Identity(null, PERSON, false));
        assertThat(Written.taken("provider", Map.of()).identity()).isEqualTo(new Identity(null, null, false));
    }

    @Test
    void namesThemOfARefusedRowAsFarAsItCan() {
        String tooLong = "x".repeat(21);
        Taken.Row row = Written.taken(
                "referral",
                Map.of("referral_id", tooLong, "nino", "ab 12 34 56 c", "protection_marker", "SCR", "programme", "?"));
        assertThat(row.fault()).isEqualTo("TOO_LONG referral_id");
        assertThat(row.identity()).isEqualTo(new Identity(tooLong, Taken.PSEUDONYMS.personKey("AB123456"), true));

        assertThat(Written.taken("referral", Map.of("referral_id", "", "nino", "QQ12345"))
                        .identity())
                .isEqualTo(new Identity(null, null, false));
    }

    @Test
    void namesThemOfADelete() {
        assertThat(Written.taken("referral", Map.of("_delete", "true", "referral_id", "R1", "protection_marker", "SCR"))
                        .identity())
                .isEqualTo(new Identity("R1", PERSON, true));
        assertThat(Written.taken("exit_report", Map.of("_delete", "true")).identity())
                .isEqualTo(new Identity(null, PERSON, false));
    }

    @ParameterizedTest(name = "{0} marked \"{1}\"")
    @CsvSource({"SCR, true", "' SCR ', true", "MAPPA, false", "NONE, false", "'', false", "scr, false", "SCR2, false"})
    void marksSpecialCustomerRecords(String marker, boolean sensitive) {
        assertThat(Written.taken("referral", Map.of("protection_marker", marker))
                        .identity()
                        .sensitive())
                .isEqualTo(sensitive);
    }

    @Test
    void readsNoIdentityFromAValueOfAWrongShape() {
        Taken taken = Taken.of(
                "barrier_WP-01_20200402_001.jsonl",
                "{\"barrier_id\": 1, \"referral_id\": {}, \"kind\": \"BARRIER\", \"assessed_date\": null, \"type\":"
                        + " \"X\"}");
        assertThat(taken.rows().get(0).identity()).isEqualTo(new Identity(null, null, false));
        assertThat(taken.faults()).containsExactly("BAD_JSON referral_id");
    }
}
