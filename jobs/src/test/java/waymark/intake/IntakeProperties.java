package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import waymark.problem.ProblemCode;

class IntakeProperties {

    private static final String NAME = "provider_dwp_20200402_001.csv";
    private static final String HEADER = "provider_id,provider_name,kind";
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    @Property(tries = 500)
    void everyValueComesBackFromACsvFile(
            @ForAll @Size(max = 20) List<@From("texts") String> texts, @ForAll @IntRange(max = 2) int lineEnd) {
        String end = LINE_ENDS.get(lineEnd);
        StringBuilder csv = new StringBuilder(HEADER).append(end);
        texts.forEach(text -> csv.append("A,\"")
                .append(text.replace("\"", "\"\""))
                .append("\",PRIME")
                .append(end));

        assertThat(Taken.of(NAME, csv.toString()).rows())
                .extracting(row -> row.values().get(1))
                .isEqualTo(texts);
    }

    @Property(tries = 500)
    void everyRecordKnowsTheLineOnWhichItBegins(
            @ForAll @Size(max = 20) List<@From("texts") String> texts,
            @ForAll @Size(min = 20, max = 20) List<@IntRange(max = 3) Integer> emptyLines,
            @ForAll @IntRange(max = 2) int lineEnd) {
        String end = LINE_ENDS.get(lineEnd);
        StringBuilder csv = new StringBuilder(HEADER).append(end);
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            csv.append(end.repeat(emptyLines.get(i)));
            expected.add(lineAt(csv));
            csv.append("A,\"")
                    .append(texts.get(i).replace("\"", "\"\""))
                    .append("\",PRIME")
                    .append(end);
        }

        assertThat(Taken.of(NAME, csv.toString()).rows())
                .extracting(Taken.Row::line)
                .isEqualTo(expected);
    }

    @Property(tries = 500)
    void everyRecordIsEitherAcceptedOrRefused(@ForAll @Size(max = 30) List<@From("lines") String> lines) {
        String csv = HEADER + "\n" + String.join("\n", lines);
        Taken taken = Taken.of(NAME, csv);
        if (taken.reason() == ProblemCode.UNREADABLE) {
            assertThat(csv).contains("\"");
            return;
        }
        assertThat(taken.rows()).hasSize((int) taken.verdict().records());
        for (int i = 0; i < taken.rows().size(); i++) {
            Taken.Row row = taken.rows().get(i);
            assertThat(row.row()).isEqualTo(i + 1);
            assertThat(row.values().isEmpty()).isNotEqualTo(row.problems().isEmpty());
        }
    }

    @Property(tries = 300)
    void jsonLinesAndCsvTellTheSame(@ForAll @Size(max = 10) List<@From("plain") String> texts) {
        StringBuilder csv = new StringBuilder(
                "activity_id,referral_id,activity_date,participant_minutes,support_type," + "source_type\n");
        StringBuilder json = new StringBuilder();
        for (String text : texts) {
            csv.append("A1,R1,").append(text).append(',').append(text).append(",TRAINING,PRIME\n");
            json.append(String.format(
                    Locale.ROOT,
                    "{\"activity_id\": \"A1\", \"referral_id\": \"R1\", \"activity_date\": \"%s\","
                            + " \"participant_minutes\": \"%s\", \"support_type\": \"TRAINING\","
                            + " \"source_type\": \"PRIME\"}%n",
                    text,
                    text));
        }
        List<List<String>> fromCsv = Taken.of("support_activity_WC-01_20200402_001.csv", csv.toString()).rows().stream()
                .map(Taken.Row::faults)
                .toList();
        List<List<String>> fromJson =
                Taken.of("support_activity_WC-01_20200402_001.jsonl", json.toString()).rows().stream()
                        .map(Taken.Row::faults)
                        .toList();
        assertThat(fromJson).isEqualTo(fromCsv);
    }

    @Property(tries = 300)
    void aPackedFileThatIsCutIsNeverRead(@ForAll @IntRange(max = 10_000) int cut) {
        byte[] whole = Taken.gzip((HEADER + "\nA,x,PRIME\n").getBytes(StandardCharsets.UTF_8));
        byte[] part = Arrays.copyOf(whole, cut % whole.length);
        assertThat(Taken.of(NAME + ".gz", part).reason()).isEqualTo(ProblemCode.UNREADABLE);
    }

    @Property
    void datesAgreeWithTheCalendar(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int dayOfMonth) {
        LocalDate expected;
        try {
            expected = LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            expected = null;
        }
        assertThat(Day.dashed(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, dayOfMonth)))
                .isEqualTo(expected);
        assertThat(Day.compact(String.format(Locale.ROOT, "%04d%02d%02d", year, month, dayOfMonth)))
                .isEqualTo(expected);
    }

    @Property
    void shortestDecimalsReadBackAndCannotBeShorter(@ForAll double number) {
        String text = ShortestDecimal.of(number);
        assertThat(Double.parseDouble(text) == number).isTrue();
        assertThat(text).doesNotContain("E").doesNotEndWith(".0");
        BigDecimal written = new BigDecimal(text).stripTrailingZeros();
        if (written.precision() > 1) {
            BigDecimal shorter = written.round(new MathContext(written.precision() - 1));
            assertThat(shorter.doubleValue() == number).isFalse();
        }
    }

    @Property
    void hundredthsAreWrittenAsPeopleWriteThem(@ForAll @IntRange(min = -99_999, max = 99_999) int hundredths) {
        BigDecimal exact = BigDecimal.valueOf(hundredths, 2);
        assertThat(new BigDecimal(ShortestDecimal.of(exact.doubleValue()))).isEqualByComparingTo(exact);
    }

    /** Text of any kind inside quotes; it begins and ends with a letter, because values are trimmed. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab\",|\n\r\t ;é€")
                .ofMaxLength(40)
                .map(text -> "n" + text + "z");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars("AB,\" PRIME").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789-+. ").ofMaxLength(11),
                Arbitraries.of("2020-02-29", "60", "1441", "", "true"));
    }

    /** The line that the next character is on. */
    private static int lineAt(CharSequence text) {
        return 1
                + (int) text.toString()
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
    }
}
