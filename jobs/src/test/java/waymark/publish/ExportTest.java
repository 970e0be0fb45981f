package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

class ExportTest {

    private static final LocalDate MONTH = LocalDate.of(2020, 2, 1);
    private static final LocalDate AS_OF = LocalDate.of(2020, 6, 30);

    @TempDir
    Path folder;

    private final Map<ExportFile, List<Object[]>> rows = new EnumMap<>(ExportFile.class);

    private void rows(ExportFile file, Object[]... given) {
        rows.put(file, List.of(given));
    }

    private Map<ExportFile, Long> export() {
        return Export.write(folder, file -> RowStream.of(rows.getOrDefault(file, List.of())));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static Object[] row(Object... values) {
        return values;
    }

    @Test
    void writesHeadersWhereThereIsNothing() throws IOException {
        assertThat(export()).containsEntry(ExportFile.FINDING, 0L).hasSize(4);
        assertThat(text("finding.csv"))
                .isEqualTo("metric,referral_id,contract_id,subject_id,month,outcome,clause,reason,opened_on,due_on,"
                        + "closed_on,amount,dimension\n");
        assertThat(text("measure.csv"))
                .isEqualTo("metric,contract_id,month,dimension,numerator,denominator,excluded,not_due,unknown,value,"
                        + "p50,p90,target,as_of,maturity\n");
        assertThat(text("delivery.csv"))
                .isEqualTo("file,feed,sender,sent_on,status,reason,rows_in,accepted,rejected,waiting,duplicate,"
                        + "superseded\n");
        assertThat(text("problem.csv")).isEqualTo("file,row,code,column\n");
    }

    @Test
    void writesValuesAsThePagesSay() throws IOException {
        rows(
                ExportFile.MEASURE,
                row(
                        "m",
                        "WHP-01",
                        MONTH,
                        "ALL",
                        new BigDecimal("10.5000"),
                        3L,
                        0L,
                        1L,
                        0L,
                        new BigDecimal("3.5000"),
                        new BigDecimal("-0.0000"),
                        new BigDecimal("1000.0000"),
                        null,
                        AS_OF,
                        "PROVISIONAL"));
        rows(
                ExportFile.FINDING,
                row(
                        "m",
                        "R1",
                        "WHP-01",
                        "R1",
                        MONTH,
                        "NOT_MET",
                        "003 para 3",
                        "LATE",
                        MONTH,
                        AS_OF,
                        null,
                        new BigDecimal("1E+2"),
                        "a,b \"c\"\nd\re"));
        export();

        assertThat(text("measure.csv"))
                .endsWith("\nm,WHP-01,2020-02-01,ALL,10.5,3,0,1,0,3.5,0,1000,,2020-06-30,PROVISIONAL\n");
        assertThat(text("finding.csv"))
                .endsWith("\nm,R1,WHP-01,R1,2020-02-01,NOT_MET,003 para 3,LATE,2020-02-01,2020-06-30,,100,"
                        + "\"a,b \"\"c\"\"\nd\re\"\n");
    }

    @Test
    void deliveriesOfOneNameStayInTheOrderGiven() throws IOException {
        rows(
                ExportFile.DELIVERY,
                row("a.csv", "plan", "WHP-02", MONTH, "ACCEPTED", null, 2L, 2L, 0L, 0L, 0L, 0L),
                row("a.csv", "plan", "WHP-01", MONTH, "REJECTED", "SAME_NAME", 0L, 0L, 0L, 0L, 0L, 0L));
        export();
        assertThat(text("delivery.csv")).endsWith("""
            superseded
            a.csv,plan,WHP-02,2020-02-01,ACCEPTED,,2,2,0,0,0,0
            a.csv,plan,WHP-01,2020-02-01,REJECTED,SAME_NAME,0,0,0,0,0,0
            """);
    }

    @Test
    void changesNoFileUnlessAllAreComplete() throws IOException {
        export();
        String before = text("finding.csv");
        rows(
                ExportFile.FINDING,
                row("a", "R1", "WHP-01", "S1", MONTH, "MET", null, null, null, null, null, null, null));
        rows(ExportFile.PROBLEM, row("b.csv", 1, "C", null), row("a.csv", 1, "C", null));

        assertThatThrownBy(this::export).hasMessageContaining("(a.csv, 1) comes after (b.csv, 1)");
        assertThat(text("finding.csv")).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void makesTheDirectoryAndRefusesAFileInItsPlace() throws IOException {
        Path below = folder.resolve("a/b");
        Export.write(below, file -> RowStream.of(List.of()));
        assertThat(below.resolve("problem.csv")).exists();

        Path inTheWay = below.resolve("problem.csv");
        assertThatThrownBy(() -> Export.write(inTheWay, file -> RowStream.of(List.of())))
                .isInstanceOfSatisfying(WaymarkException.class, fault -> assertThat(fault.exitCode())
                        .isEqualTo(ExitCode.WRONG_USE));
    }
}
