package waymark.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.cases.LedgerLine;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.problem.ProblemCode;
import waymark.rule.Measure;
import waymark.rule.Metric;
import waymark.rule.MetricCatalogue;
import waymark.rule.Outcome;
import waymark.rule.warning.WarningCode;

/** The mart {@code code}. That it has every code of the sample is held by DemoTest. */
class CodeListsTest {

    private static final FeedCatalogue FEEDS = FeedCatalogue.load();
    private static final List<Object[]> ROWS = new CodeLists(FEEDS).rows();

    /** A code as it ends a judgement in the source of a rule. */
    private static final Pattern WRITTEN_REASON =
            Pattern.compile("\\b(?:met|metByException|notMet|excluded|unknown)\\(\\s*\"([A-Z][A-Z0-9_]+)\"");

    private static Set<String> codes(String list) {
        return ROWS.stream()
                .filter(row -> row[0].equals(list))
                .map(row -> (String) row[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
        # list                                 | code             | words                                                       | columns that hold it
        outcome                                | MET_EXCEPTION    | Met by an exception that the guidance allows; counts as met | marts.finding.outcome
        contract.programme                     | SES              | Specialist Employability Support                            | marts.contract.programme
        contract.nation                        | GREAT_BRITAIN    | Great Britain                                               | marts.contract.nation, marts.area.nation
        referral.referral_status               | FAILED_TO_ATTEND | Failed to attend                                            | cases.referral.referral_status
        reason                                 | FAILED_TO_ATTEND | Failed to attend                                            | marts.finding.reason
        referral.customer_group                | LTU              | Long-term unemployed                                        | -
        dimension of whp_action_plan_on_time   | LTU              | Long-term unemployed                                        | marts.finding.dimension, marts.measure.dimension
        dimension of needs_assessment_at_start | 6-10             | 6 to 10 working days after the start                        | marts.finding.dimension, marts.measure.dimension
        dimension of feed_on_time              | plan_signature   | A party's signature on a plan version, or why there is none | marts.finding.dimension, marts.measure.dimension
        measure.maturity                       | FINAL            | Changes by a correction only                                | marts.measure.maturity
        problem                                | BAD_DATE         | Not a date                                                  | marts.problem.code, marts.delivery.reason
        """)
    void saysWhatACodeMeansAndWhereItStands(String list, String code, String words, String usedIn) {
        assertThat(ROWS)
                .filteredOn(row -> row[0].equals(list) && row[1].equals(code))
                .singleElement()
                .satisfies(row -> assertThat(row).containsExactly(list, code, words, usedIn));
    }

    @Test
    void hasEveryCodeOfEveryFeedOnce() {
        for (FeedContract feed : FEEDS.contracts()) {
            for (FeedField field : feed.fields()) {
                String list = feed.feed() + "." + field.name();
                assertThat(codes(list)).as(list).isEqualTo(new TreeSet<>(field.codes()));
            }
        }
        assertThat(ROWS.stream().map(row -> row[0] + " " + row[1])).doesNotHaveDuplicates();
    }

    static Stream<Arguments> classes() {
        return Stream.of(
                Arguments.of("outcome", Outcome.values()),
                Arguments.of("measure.maturity", Measure.Maturity.values()),
                Arguments.of("metric.kind", Metric.Kind.values()),
                Arguments.of("metric.better", Metric.Better.values()),
                Arguments.of("metric.duty", Metric.Duty.values()),
                Arguments.of("delivery.status", LedgerLine.Status.values()),
                Arguments.of("problem", ProblemCode.values()),
                Arguments.of("problem.level", ProblemCode.Level.values()),
                Arguments.of("warning", WarningCode.values()),
                Arguments.of("warning.level", WarningCode.Level.values()));
    }

    /** A constant without words of its own would read as its name in small letters, which says nothing new. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("classes")
    void everyConstantIsExplainedInTheFile(String list, Enum<?>[] constants) {
        Set<String> names = Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes(list)).isEqualTo(names);
        assertThat(explained().get(list)).isEqualTo(names);
    }

    /** The codes with words of their own, by list. */
    private static Map<String, Set<String>> explained() {
        try (InputStream text = CodeListsTest.class.getResourceAsStream("/schemas/codes.yaml")) {
            Map<String, Set<String>> explained = new HashMap<>();
            for (JsonNode list : new YAMLMapper().readTree(text).path("lists")) {
                Set<String> codes = explained.computeIfAbsent(list.path("list").asText(), none -> new TreeSet<>());
                list.path("words").fieldNames().forEachRemaining(codes::add);
            }
            return explained;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample need not hold every reason. */
    @Test
    void explainsEveryReasonThatARuleWrites() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/waymark/rule"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher reason = WRITTEN_REASON.matcher(Files.readString(source));
                while (reason.find()) {
                    written.add(reason.group(1));
                }
            }
        }

        assertThat(written).hasSizeGreaterThan(30);
        assertThat(codes("reason")).containsAll(written);
    }

    @Test
    void everyListOfDimensionsIsThatOfAMetric() {
        assertThat(ROWS.stream()
                        .map(row -> (String) row[0])
                        .filter(list -> list.startsWith("dimension of "))
                        .map(list -> list.substring("dimension of ".length())))
                .isSubsetOf(MetricCatalogue.described().keySet());
    }
}
