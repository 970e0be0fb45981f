package waymark.rule.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waymark.cases.Programme;
import waymark.rule.Given;
import waymark.rule.RuleCatalogue;

class DistanceScoresTest {

    /** A and B are scored from 1 to 5, more being better; DEBT from 0 to 6, less being better. */
    private static final String REFERRED = """
        referral   | programme=WC referral_date=2016-01-15
        instrument | instrument_id=STAR dimension=A scale_min=1 scale_max=5 polarity=HIGHER_IS_BETTER
        instrument | instrument_id=STAR dimension=B scale_min=1 scale_max=5 polarity=HIGHER_IS_BETTER
        instrument | instrument_id=LESS dimension=DEBT scale_min=0 scale_max=6 polarity=LOWER_IS_BETTER
        """;

    private static final String STARTED = REFERRED + "participation | start_date=2016-02-01\n";

    private static final DistanceByArea RULE = RuleCatalogue.load().rules(Programme.WC).stream()
            .filter(DistanceByArea.class::isInstance)
            .map(DistanceByArea.class::cast)
            .findFirst()
            .orElseThrow();

    // readings: "day assessment tool/area score, …"; scores: "tool/area before > after, change, month"
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
        # situation, working                           ; readings                                                                                  ; scores
        a rise of 2 on a scale of 4                    ; 2016-03-01 A1 STAR/A 2, 2016-09-30 A2 STAR/A 4                                            ; STAR/A 2 > 4, 0.5, 2016-09-01
        less is better: as delivered, (5 - 2) / 6      ; 2016-03-01 A1 LESS/DEBT 5, 2016-09-01 A2 LESS/DEBT 2                                      ; LESS/DEBT 5 > 2, 0.5, 2016-09-01
        no change is a pair too                        ; 2016-03-01 A1 STAR/A 3.25, 2016-03-02 A2 STAR/A 3.25                                      ; STAR/A 3.25 > 3.25, 0, 2016-03-01
        an area scored once has none                   ; 2016-03-01 A1 STAR/A 2, 2016-03-01 A1 STAR/B 2, 2016-04-01 A2 STAR/A 1                    ; STAR/A 2 > 1, -0.25, 2016-04-01
        nor one scored in the latest alone             ; 2016-03-01 A1 STAR/A 2, 2016-04-01 A2 STAR/B 1                                            ; none
        those between do not count                     ; 2016-03-01 A1 STAR/A 2, 2016-04-01 A2 STAR/A 5, 2016-05-01 A3 STAR/A 3                    ; STAR/A 2 > 3, 0.25, 2016-05-01
        an area left out at last has none              ; 2016-03-01 A1 STAR/A 2, 2016-04-01 A2 STAR/A 5, 2016-05-01 A3 STAR/B 3                    ; none
        two readings on one day are one                ; 2016-03-01 A1 STAR/A 2, 2016-03-01 A2 STAR/A 5                                            ; none
        the latest day read twice: the greatest id     ; 2016-03-01 A1 STAR/A 2, 2016-05-01 A2 STAR/A 4, 2016-05-01 A3 STAR/A 5                    ; STAR/A 2 > 5, 0.75, 2016-05-01
        on the as-of day                               ; 2016-03-01 A1 STAR/A 2, 2016-12-31 A2 STAR/A 1                                            ; STAR/A 2 > 1, -0.25, 2016-12-01
        the day after is not known yet                 ; 2016-03-01 A1 STAR/A 2, 2017-01-01 A2 STAR/A 1                                            ; none
        another tool is another series                 ; 2016-03-01 A1 STAR/A 1, 2016-04-01 A2 STAR/A 5, 2016-04-01 A3 LESS/DEBT 6                 ; STAR/A 1 > 5, 1, 2016-04-01
        two tools                                      ; 2016-03-01 A1 STAR/A 1, 2016-04-01 A2 STAR/A 5, 2016-04-01 A3 LESS/DEBT 0, 2016-05-01 A4 LESS/DEBT 6 ; LESS/DEBT 0 > 6, -1, 2016-05-01 and STAR/A 1 > 5, 1, 2016-04-01
        """)
    void areTheTwoThatADistanceLiesBetween(String situation, String readings, String scores) {
        assertThat(scores(STARTED, readings)).as(situation).isEqualTo(scores);
    }

    @Test
    void whoNeverStartedHasNone() {
        String readings = "2016-03-01 A1 STAR/A 2, 2016-09-01 A2 STAR/A 4";

        assertThat(scores(REFERRED, readings)).isEqualTo("none");
        assertThat(scores(STARTED, readings)).isNotEqualTo("none");
    }

    @Test
    void everyFindingHasItsScores() {
        Given given = Given.rows(STARTED
                + rows("2016-03-01 A1 STAR/A 2, 2016-03-01 A1 STAR/B 3, 2016-09-01 A2 STAR/A 4"
                        + ", 2016-09-01 A2 STAR/B 1, 2016-03-01 A3 LESS/DEBT 5, 2016-10-01 A4 LESS/DEBT 2"));
        Given.OnDay day = given.asOf("2016-12-31");

        assertThat(RULE.scores(day.participant(), day.asOf()).map(DistanceScores::distance))
                .hasSize(3)
                .containsExactlyElementsOf(
                        RULE.judge(day.participant(), day.asOf()).toList());
    }

    private static String scores(String referred, String readings) {
        Given.OnDay day = Given.rows(referred + rows(readings)).asOf("2016-12-31");
        String told = RULE.scores(day.participant(), day.asOf())
                .sorted(Comparator.comparing(each -> each.distance().dimension()))
                .map(each -> each.scores().area().instrumentId()
                        + "/" + each.scores().area().dimension()
                        + " " + each.scores().before().stripTrailingZeros().toPlainString()
                        + " > " + each.scores().after().stripTrailingZeros().toPlainString()
                        + ", " + each.distance().amount()
                        + ", " + each.distance().month())
                .collect(joining(" and "));
        return told.isEmpty() ? "none" : told;
    }

    private static String rows(String readings) {
        StringBuilder rows = new StringBuilder();
        for (String reading : readings.split(", ", -1)) {
            String[] parts = reading.split("[ /]", -1);
            rows.append("distance_reading | assessed_date=" + parts[0] + " assessment_id=" + parts[1]
                    + " instrument_id=" + parts[2] + " dimension=" + parts[3] + " score=" + parts[4] + "\n");
        }
        return rows.toString();
    }
}
