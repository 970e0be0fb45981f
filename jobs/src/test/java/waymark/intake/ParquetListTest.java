package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;

class ParquetListTest {

    private static final String NAME = "plan_review_WP-01_20200402_001.parquet";
    private static final String IDS =
            "required binary review_id (STRING); required binary plan_id (STRING); required binary referral_id"
                    + " (STRING);";
    private static final Consumer<Group> ROW =
            row -> row.append("review_id", "V1").append("plan_id", "P1").append("referral_id", "R1");

    private static Taken.Row taken(String column, Consumer<Group> value) {
        byte[] file =
                ParquetWritten.withColumns(IDS + column).row(ROW.andThen(value)).bytes();
        return Taken.of(NAME, file).rows().get(0);
    }

    private static Object value(Taken.Row row, String column) {
        assertThat(row.faults()).isEmpty();
        return row.values().get(new Columns(Written.contract("plan_review")).slot(column));
    }

    @Test
    void readsListsOfTextsInEveryLayout() {
        String nested = "optional group attended (LIST) { repeated group list { optional binary element (STRING); } }";
        String old = "optional group attended (LIST) { repeated binary array (STRING); }";
        String bare = "repeated binary attended (STRING);";
        List<String> parties = List.of("PROVIDER", "PARTICIPANT");

        assertThat(value(taken(nested, row -> addNested(row, parties)), "attended"))
                .isEqualTo("PARTICIPANT|PROVIDER");
        assertThat(value(taken(nested, row -> addNested(row, List.of())), "attended"))
                .isNull();
        assertThat(value(taken(nested, row -> {}), "attended")).isNull();
        assertThat(value(
                        taken(old, row -> {
                            Group list = row.addGroup("attended");
                            parties.forEach(party -> list.append("array", party));
                        }),
                        "attended"))
                .isEqualTo("PARTICIPANT|PROVIDER");
        assertThat(value(taken(bare, row -> parties.forEach(party -> row.append("attended", party))), "attended"))
                .isEqualTo("PARTICIPANT|PROVIDER");
        assertThat(value(taken(bare, row -> {}), "attended")).isNull();
    }

    @Test
    void refusesListsOfOtherThanTexts() {
        String nested = "optional group attended (LIST) { repeated group list { optional binary element (STRING); } }";
        String numbers = "optional group attended (LIST) { repeated group list { optional int32 element; } }";
        assertThat(taken(nested, row -> row.addGroup("attended").addGroup("list"))
                        .fault())
                .isEqualTo("BAD_JSON attended");
        assertThat(taken(
                                numbers,
                                row -> row.addGroup("attended").addGroup("list").append("element", 1))
                        .fault())
                .isEqualTo("BAD_JSON attended");
        assertThat(taken("repeated int32 attended;", row -> row.append("attended", 1))
                        .fault())
                .isEqualTo("BAD_JSON attended");
    }

    private static void addNested(Group row, List<String> texts) {
        Group list = row.addGroup("attended");
        texts.forEach(text -> list.addGroup("list").append("element", text));
    }
}
