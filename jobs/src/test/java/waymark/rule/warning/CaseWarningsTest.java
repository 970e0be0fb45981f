package waymark.rule.warning;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.cases.Programme;
import waymark.rule.Guidance;

/** The checks of whole cases as a list. */
class CaseWarningsTest {

    /** All that the list of checks calls warnings on cases but the one about a contract. */
    @Test
    void areOfEveryCodeOnCasesInTheOrderOfTheList() {
        assertThat(CaseWarnings.all().stream().flatMap(check -> check.codes().stream()))
                .containsExactlyElementsOf(Arrays.stream(WarningCode.values())
                        .filter(code -> code.level() == WarningCode.Level.CASE)
                        .filter(code -> code != WarningCode.NO_VOLUME_CONTACT)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void quoteWhatTheyRestOn(WarningCheck check) {
        Guidance guidance = check.getClass().getAnnotation(Guidance.class);

        assertThat(guidance.clause()).matches("00[0-4] .+");
        assertThat(guidance.text()).isNotBlank();
    }

    /** Warnings of Work Choice that support plans are asked for in the same words are of both. */
    @ParameterizedTest
    @CsvSource({
        "SIGNATURE_MISSING_NO_REASON, WHP",
        "NO_TENDER_FREQUENCY, WHP",
        "ESF_FORM_DIFFERS, WHP",
        "NETWORK_WITHOUT_CONSENT, WC SES",
        "REVISED_WITHOUT_VERSION, WC SES",
        "FORMAT_NOT_ASKED, WC SES",
        "ACCOMPLISHED_BEFORE_AGREED, WC SES",
        "EMPLOYER_INFORMED_AGAINST_WISH, WC",
        "EMPLOYER_CONTACT_AFTER_DECLINE, WC",
        "OPEN_AFTER_DECLINE, WC",
        "ACTIVE_AFTER_DEEMED_LEAVING, WC",
        "JOB_LEFT_STILL_ON, WC",
        "OPEN_AFTER_CAP, WC",
        "BELOW_16_HOURS, WC",
        "EXTENSION_RETROSPECTIVE, WC",
        "EXTENSION_PAST_CAP, WC",
        "EXTENSION_BY_PROVIDER, WC",
        "SES_PURPOSE, SES",
        "ASSESSMENT_AFTER_PLAN, SES",
        "LATE_TRANSITION, SES",
        "LATE_BASELINE, WC SES",
        "READING_NOT_IN_REPORT, WC SES",
        "RECEIPT_WITHOUT_REQUEST, WP",
        "RECEIVED_BEFORE_REQUEST, WP",
        "DEADLINE_DIFFERS, WP",
        "REQUEST_AFTER_LAST, WP",
        "REMINDER_EARLY, WP",
        "REMINDER_CROSSED, WP",
        "REMINDER_LATE, WP",
        "ESCALATED_WITHOUT_REMINDER, WP",
        "TWO_SYSTEMS, WP"
    })
    void areOfTheProgrammesWhoseGuidanceAsks(WarningCode code, String programmes) {
        Set<Programme> expected =
                Arrays.stream(programmes.split(" ", -1)).map(Programme::valueOf).collect(toSet());

        assertThat(CaseWarnings.all().stream().filter(check -> check.codes().contains(code)))
                .singleElement()
                .satisfies(check -> assertThat(check.programmes()).isEqualTo(expected));
    }

    static Stream<WarningCheck> checks() {
        return CaseWarnings.all().stream();
    }
}
