package waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.calendar.Nation;
import waymark.cases.Programme;

class SkillTest {

    /** A skill of 80 is 73 to 87 in any one kind of work; nobody is better than 99 or worse than 3 of a hundred. */
    @ParameterizedTest(name = "{0} harder, {1}")
    @CsvSource({"0, plans, 73, 87", "0, reviews, 73, 87", "20, plans, 53, 67", "-60, plans, 99, 99", "100, plans, 3, 3"
    })
    void managesAboutAsOftenAsItsContractIsSkilled(int harder, String work, int least, int most) {
        Skill skill = Skill.of(contract(), work, Chance.of(1, "skill"));
        long managed =
                IntStream.range(0, 20_000).filter(i -> skill.manages(harder)).count();
        assertThat(managed / 200.0).isBetween(least - 1.0, most + 1.0);
    }

    private static SampleContract contract() {
        return new SampleContract(
                Programme.WHP, 3, Nation.ENGLAND, null, LocalDate.parse("2017-11-27"), null, 80, 10, List.of("J01"));
    }
}
