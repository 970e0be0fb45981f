package waymark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.problem.WaymarkException;

class YamlFilesTest {

    @Test
    void everyFaultOfEveryFileIsToldAtOnceWithItsFileAndPlace() {
        YamlFiles files = new YamlFiles();
        Place first = files.open("first.yaml", "title: 7\nrowz: [1]\n");
        first.only(Set.of("title", "rows"));
        first.at("title").text();
        files.open("second.yaml", "a: [1, 2\n");
        Place third = files.open("third.yaml", "");
        third.at("name").text();

        assertThatThrownBy(() -> files.requireNoFault("the trial"))
                .isInstanceOf(WaymarkException.class)
                .hasMessageContaining("there are faults in the trial:")
                .hasMessageContaining("first.yaml: unknown key rowz; did you mean rows? Else remove it")
                .hasMessageContaining("first.yaml: title: 7 is not a text")
                .hasMessageContaining("second.yaml: line 2 is not YAML")
                .hasMessageContaining("third.yaml: name: is missing; write a text");
    }

    @Test
    void aPartUnderANameStandsWhereverTheNameIsGiven() {
        Place file = new YamlFiles()
                .open("x.yaml", "one: &filters [{column: month}]\ntwo: *filters\nthree: [{a: *filters}]\n");

        assertThat(file.value())
                .hasToString(
                        "{\"one\":[{\"column\":\"month\"}],\"two\":[{\"column\":\"month\"}],\"three\":[{\"a\":[{\"column\":\"month\"}]}]}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a key twice         | 'a: 1⏎a: 2'       | line 2 is not YAML, or names a key twice
        a second document   | 'a: 1⏎---⏎b: 2' | is not YAML
        a name that is none | 'a: *nothing'      | is not YAML
        """)
    void whatIsNotOneDocumentIsAFault(String situation, String text, String fault) {
        YamlFiles files = new YamlFiles();
        files.open("x.yaml", text.replace('⏎', '\n'));

        assertThat(files.faults())
                .singleElement()
                .asString()
                .startsWith("x.yaml: ")
                .contains(fault);
    }
}
