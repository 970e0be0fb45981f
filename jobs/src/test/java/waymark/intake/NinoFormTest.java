package waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.contract.FeedContract;
import waymark.problem.Problem;

/** National Insurance numbers where none belongs: found, refused and masked; and what only looks like one is left alone. */
class NinoFormTest {

    private static final int SLOTS_WITH_A_NUMBER = 3;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QQ123450A                     | [NI number]
            qq123450a                     | [NI number]
            QQ 12 34 50 A                 | [NI number]
            qq 123450 a                   | [NI number]
            QQ123450                      | [NI number]
            QQ 123450                     | [NI number]
            qq 12 34 50                   | [NI number]
            AB123456C                     | [NI number]
            notes on QQ999111A.txt        | notes on [NI number].txt
            a_QQ999111A_b                 | a_[NI number]_b
            NINOQQ123450A                 | [NI number]
            QQ123450A and ZZ990052B       | [NI number] and [NI number]
            """)
    void masksANumber(String text, String masked) {
        assertThat(NinoForm.masked(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WHP-03-T022",
                "WP-16-000001",
                "WC-15-0012",
                "Q123450",
                "QQ12345",
                "QQ1234567",
                "QQ123450E",
                "QQ123450AB",
                "plan_WHP-03_20190128_001.csv",
                "it has 123456 records and its control file says 12",
                "2019-02-26T10:15",
                "JC-0123456",
                "3f9a1c88e0ab123456dd"
            })
    void leavesWhatIsNoneAlone(String text) {
        assertThat(NinoForm.masked(text)).isEqualTo(text);
        assertThat(NinoForm.isIn(text, People.SYNTHETIC)).isFalse();
        assertThat(NinoForm.isIn(text, People.REAL)).isFalse();
    }

    /** Two letters and six digits may be an id: only those that this lake's people could have are taken for a number. */
    @ParameterizedTest
    @CsvSource({
        "QQ123450A, true, true",
        "AB123450A, true, true",
        "QQ123450, true, false",
        "AB123450, false, true",
        "BG123450, false, false",
        "REF123450A, false, false"
    })
    void refusesWhatIsSurelyOne(String id, boolean amongSynthetic, boolean amongReal) {
        assertThat(NinoForm.isIn(id, People.SYNTHETIC)).isEqualTo(amongSynthetic);
        assertThat(NinoForm.isIn(id, People.REAL)).isEqualTo(amongReal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            participant_event | referral_id
            participant_event | event_id
            plan              | document_ref
            barrier           | barrier_id
            """)
    void aTextColumnWithANumberIsRefusedAndTheProblemDoesNotRepeatIt(String feed, String column) {
        Taken.Row row = Written.taken(feed, Map.of(column, "QQ 12 34 50 A"));

        assertThat(row.fault()).isEqualTo("BAD_TEXT " + column);
        assertThat(row.problems().get(0).value()).isEqualTo("[NI number]");
        assertThat(row.problems().get(0).message())
                .contains(column + " \"[NI number]\" holds a National Insurance number; write what names nobody");
    }

    @Property(tries = 1_000)
    void whateverTheRowNothingThatIsKeptOrToldHoldsTheNumber(
            @ForAll("feeds") FeedContract feed,
            @ForAll("numbers") Misplaced number,
            @ForAll("places") List<Integer> places) {
        Map<String, String> row = Written.row(feed.feed());
        List<String> columns = List.copyOf(row.keySet());
        places.forEach(place -> row.put(columns.get(place % columns.size()), number.written));
        row.put("note " + number.written, "x");
        Taken taken = Taken.of(Written.csvName(feed.feed()), Written.csv(row));

        assertThat(taken.rows()).hasSize(1);
        assertThat(taken.verdict().extraColumns()).allSatisfy(column -> isFree(column, number));
        isFree(taken.verdict().message(), number);
        for (Taken.Row read : taken.rows()) {
            read.values().forEach(value -> isFree(value, number));
            for (Problem problem : read.problems()) {
                isFree(problem.message(), number);
                isFree(problem.value(), number);
            }
        }
    }

    private static void isFree(Object text, Misplaced number) {
        assertThat(String.valueOf(text).replace(" ", "").toUpperCase(Locale.ROOT))
                .doesNotContain(number.plain);
    }

    /**
     * A number as somebody wrote it.
     *
     * @param plain its first eight characters, by which a person is known
     */
    record Misplaced(String written, String plain) {}

    @Provide
    Arbitrary<FeedContract> feeds() {
        return Arbitraries.of(Taken.CATALOGUE.contracts());
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 1_000).list().ofMinSize(1).ofMaxSize(SLOTS_WITH_A_NUMBER);
    }

    @Provide
    Arbitrary<Misplaced> numbers() {
        return Combinators.combine(
                        Arbitraries.strings().withCharRange('A', 'Z').ofLength(1),
                        Arbitraries.strings().numeric().ofLength(6),
                        Arbitraries.of("", "A", "B", "C", "D"),
                        Arbitraries.of("%s%s%s", "%s %s %s", "nr %s%s%s!", "x;%s%s%s/y", "(%s%s%s)"),
                        Arbitraries.of(true, false))
                .as((letter, digits, suffix, form, lower) -> {
                    String plain = "Q" + letter + digits;
                    String written = String.format(Locale.ROOT, form, "Q" + letter, digits, suffix);
                    return new Misplaced(
                            lower && !suffix.isEmpty() ? written.toLowerCase(Locale.ROOT) : written, plain);
                });
    }
}
