package waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankHolidaysReportTest {

    private static final String WARNING =
            "The list of bank holidays ends on 2028-12-31: no later day can be judged until"
                    + " you give a newer list with the setting bank-holidays\n";

    @TempDir
    private Path folder;

    @Test
    void runJudgeAndStatusWarnByTheAsOfDayFromSixMonthsBeforeTheEndOfTheList() throws IOException {
        Path landing = Files.createDirectory(folder.resolve("landing"));
        Files.writeString(landing.resolve("provider_dwp_20280601_001.csv"), """
            provider_id,provider_name,kind
            P01,Provider P01,PRIME
            """);

        assertThat(out("run", "--landing", landing.toString(), "--as-of", "2028-06-29"))
                .doesNotContain("bank holidays");
        assertThat(out("status")).doesNotContain("bank holidays");
        assertThat(out("judge", "--as-of", "2028-06-30")).containsOnlyOnce(WARNING);
        assertThat(out("status")).containsOnlyOnce(WARNING);
        assertThat(out("run", "--landing", landing.toString(), "--as-of", "2028-12-31"))
                .containsOnlyOnce(WARNING);
    }

    private String out(String command, String... further) {
        String[] arguments = new String[further.length + 3];
        arguments[0] = command;
        arguments[1] = "--home";
        arguments[2] = folder.resolve("home").toString();
        System.arraycopy(further, 0, arguments, 3, further.length);
        return Sample.done(0, arguments).out();
    }
}
