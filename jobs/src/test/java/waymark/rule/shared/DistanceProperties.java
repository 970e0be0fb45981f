package waymark.rule.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import waymark.rule.Amount;
import waymark.rule.Finding;
import waymark.rule.Given;
import waymark.rule.Outcome;

/** What holds of a distance whatever the tool and the scores. */
class DistanceProperties {

    private static final Amount WHOLE_WAY = Amount.of(1);
    private static final Amount WHOLE_WAY_BACK = Amount.of(-1);

    @Property(tries = 200)
    void liesBetweenMinusOneAndOneAndTurnsItsSignWithTime(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int areas) {
        Given forwards = tool(seed, areas, "2018-03-01", "2018-09-01");
        Given backwards = tool(seed, areas, "2018-09-01", "2018-03-01");

        Finding distance = only(forwards, "distance_travelled");
        Finding reversed = only(backwards, "distance_travelled");

        assertThat(distance.amount()).isBetween(WHOLE_WAY_BACK, WHOLE_WAY);
        assertThat(reversed.amount().tenThousandths())
                .isEqualTo(-distance.amount().tenThousandths());
        assertThat(only(forwards, "distance_improved").outcome())
                .isEqualTo(distance.amount().signum() > 0 ? Outcome.MET : Outcome.NOT_MET);
        assertThat(only(forwards, "distance_declined").outcome())
                .isEqualTo(distance.amount().signum() < 0 ? Outcome.MET : Outcome.NOT_MET);
    }

    @Property(tries = 200)
    void isTheMeanOfItsAreasWithinTheirRounding(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int areas) {
        Given tool = tool(seed, areas, "2018-03-01", "2018-09-01");

        List<Finding> byArea =
                tool.asOf("2018-12-31").judge(SharedRules.all().get("distance_by_area"), "distance_by_area");
        long sum = byArea.stream()
                .mapToLong(finding -> finding.amount().tenThousandths())
                .sum();

        assertThat(byArea).hasSize(areas);
        assertThat(byArea).allSatisfy(area -> assertThat(area.amount()).isBetween(WHOLE_WAY_BACK, WHOLE_WAY));
        assertThat(Math.abs(only(tool, "distance_travelled").amount().tenThousandths() * areas - sum))
                .isLessThanOrEqualTo(areas);
    }

    private static Finding only(Given given, String metric) {
        List<Finding> findings =
                given.asOf("2018-12-31").judge(SharedRules.all().get(metric), metric);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** A tool with scales of any width, less being better on every third, and a first and a second reading of all areas. */
    private static Given tool(long seed, int areas, String first, String second) {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder("""
                referral      | programme=SES referral_date=2018-01-15
                participation | start_date=2018-02-01
                """);
        for (int area = 0; area < areas; area++) {
            int low = random.nextInt(20000) - 10000;
            int high = low + 1 + random.nextInt(20000);
            rows.append("instrument | dimension=D" + area + " scale_min=" + hundredths(low) + " scale_max="
                    + hundredths(high) + " polarity=" + (area % 3 == 2 ? "LOWER" : "HIGHER") + "_IS_BETTER\n");
            for (String day : List.of(first, second)) {
                rows.append("distance_reading | dimension=D" + area + " assessment_id=A" + day + " assessed_date=" + day
                        + " score=" + hundredths(low + random.nextInt(high - low + 1)) + "\n");
            }
        }
        return Given.rows(rows.toString());
    }

    private static String hundredths(int number) {
        return Amount.ratio(number, 100).toString();
    }
}
