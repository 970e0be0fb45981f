package waymark.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.ExitCode;
import waymark.problem.WaymarkException;

class BankHolidaysTest {

    @TempDir
    private Path folder;

    @Test
    void bundlesAListThatCoversTheProgrammes() {
        assertThat(BankHolidays.bundled().lastYear()).isEqualTo(2028);
        assertThat(BankHolidays.bundled().lastDay()).isEqualTo(LocalDate.of(2028, 12, 31));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2019-02-28, false", "2028-06-29, false", "2028-06-30, true", "2028-12-31, true", "2029-01-01, true"})
    void saysSixMonthsBeforeThatTheListEnds(LocalDate day, boolean soon) {
        assertThat(BankHolidays.bundled().endSoonAfter(day)).isEqualTo(soon);
    }

    @Test
    void readsAnotherListAndEndsWithTheYearThatEveryNationHas() throws IOException {
        BankHolidays holidays = BankHolidays.from(list("""
                {"england-and-wales": {"division": "england-and-wales", "events": [
                    {"title": "A day of our own", "date": "2025-06-04", "notes": "", "bunting": true},
                    {"title": "New Year", "date": "2026-01-01", "notes": "", "bunting": true}]},
                 "scotland": {"division": "scotland", "events": [
                    {"title": "Another", "date": "2025-06-05", "notes": "", "bunting": false}]}}
                """));

        assertThat(holidays.lastYear()).isEqualTo(2025);
        assertThat(holidays.of(Nation.WALES).isWorkingDay(LocalDate.of(2025, 6, 4)))
                .isFalse();
        assertThat(holidays.of(Nation.SCOTLAND).isWorkingDay(LocalDate.of(2025, 6, 4)))
                .isTrue();
        assertThat(holidays.of(Nation.SCOTLAND).isWorkingDay(LocalDate.of(2025, 6, 5)))
                .isFalse();
        assertThat(holidays.of(Nation.WALES).isWorkingDay(LocalDate.of(2026, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            empty file             |                                                        | has no events for england-and-wales
            not JSON               | holidays: none                                         | cannot be read as JSON
            no events              | {"england-and-wales": {"events": []}}                  | has no events for england-and-wales
            no Scotland            | {"england-and-wales": {"events": [{"date": "2025-01-01"}]}} | has no events for scotland
            a day that is none     | {"england-and-wales": {"events": [{"date": "2025-02-30"}]}} | date "2025-02-30" is not a date; write yyyy-mm-dd
            a date written our way | {"england-and-wales": {"events": [{"date": "01/01/2025"}]}} | date "01/01/2025" is not a date; write yyyy-mm-dd
            """)
    void refusesWhatIsNoList(String situation, String text, String message) throws IOException {
        Path file = list(text == null ? "" : text);

        assertThatThrownBy(() -> BankHolidays.from(file))
                .isInstanceOfSatisfying(WaymarkException.class, refused -> assertThat(refused.exitCode())
                        .isEqualTo(ExitCode.WRONG_USE))
                .hasMessageContaining(file.toString())
                .hasMessageContaining(message);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> BankHolidays.from(folder.resolve("nowhere.json")))
                .hasMessageContaining("nowhere.json");
    }

    private Path list(String json) throws IOException {
        return Files.writeString(folder.resolve("list.json"), json);
    }
}
