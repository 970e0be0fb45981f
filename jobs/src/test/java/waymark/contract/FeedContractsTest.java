package waymark.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the contracts say beyond names and types, against tables written by hand from the specification. */
class FeedContractsTest {

    private static final FeedCatalogue CATALOGUE = FeedCatalogue.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # feed               | sender          | cadence   | version | programmes  | key
        referral             | DWP             | DAILY     | 1.0     | WC WP WHP SES | referral_id
        participation        | PROVIDER        | WEEKLY    | 1.0     | WC WP WHP SES | referral_id
        plan                 | PROVIDER        | WEEKLY    | 1.0     | WC WP WHP SES | plan_id version_no
        plan_signature       | PROVIDER        | WEEKLY    | 1.0     | WC WP WHP SES | plan_id version_no party
        plan_action          | PROVIDER        | WEEKLY    | 1.0     | WC WP WHP SES | action_id
        plan_review          | PROVIDER        | WEEKLY    | 1.0     | WC WP WHP SES | review_id
        support_activity     | PROVIDER        | WEEKLY    | 1.0     | WC SES WHP  | activity_id
        module_stay          | PROVIDER        | WEEKLY    | 1.0     | WC          | stay_id
        module_extension     | PROVIDER        | WEEKLY    | 1.0     | WC          | extension_id
        employment           | PROVIDER        | WEEKLY    | 1.0     | WC SES WHP  | spell_id
        distance_reading     | PROVIDER        | MONTHLY   | 1.0     | WC SES      | assessment_id dimension
        barrier              | PROVIDER        | MONTHLY   | 1.0     | WC SES      | barrier_id
        participant_event    | PROVIDER        | WEEKLY    | 1.0     | WC WP WHP SES | event_id
        access_to_work_event | PROVIDER        | WEEKLY    | 1.0     | WC SES      | event_id
        leaver_report        | PROVIDER        | WEEKLY    | 1.1     | WC SES      | leaver_report_id
        mandatory_activity   | PROVIDER        | WEEKLY    | 1.0     | WHP         | mandatory_id
        end_of_programme     | JOBCENTRE_PLUS  | DAILY     | 1.0     | WP          | report_date nino system
        exit_event           | JOBCENTRE_PLUS  | DAILY     | 1.0     | WP          | event_id
        exit_report          | PROVIDER        | DAILY     | 1.0     | WP          | return_id
        esf_form             | DWP             | WEEKLY    | 1.0     | WHP         | referral_id form_version
        compliance_check     | DWP             | MONTHLY   | 1.0     | WHP         | check_id
        participant_change   | PROVIDER_OR_DWP | WEEKLY    | 1.0     | WC WP WHP SES | change_id
        contract             | DWP             | ON_CHANGE | 1.0     | WC WP WHP SES | contract_id
        contract_term        | DWP             | ON_CHANGE | 1.0     | WC WP WHP SES | contract_id term metric effective_from
        contact              | DWP             | ON_CHANGE | 1.0     | WC WP WHP SES | contract_id role effective_from
        provider             | DWP             | ON_CHANGE | 1.0     | WC WP WHP SES | provider_id
        jobcentre            | DWP             | ON_CHANGE | 1.0     | WC WP WHP SES | jobcentre_id
        instrument           | DWP             | ON_CHANGE | 1.0     | WC WP WHP SES | instrument_id dimension
        """)
    void saysWhoSendsWhatHowOften(
            String feed, Sender sender, Cadence cadence, String version, String programmes, String key) {
        FeedContract contract = feed(feed);

        assertThat(contract.sender()).isEqualTo(sender);
        assertThat(contract.cadence()).isEqualTo(cadence);
        assertThat(contract.programmes()).containsExactlyInAnyOrder(programmes.split(" "));
        assertThat(contract.key()).containsExactly(key.split(" "));
        assertThat(contract.version()).isEqualTo(version);
    }

    @Test
    void letsRowsWaitForTheirParentsAndForNothingElse() {
        assertThat(lines(contract -> contract.parents().stream()
                        .map(parent -> parent.feed() + parent.columns())
                        .collect(joining(" "))))
                .containsExactlyInAnyOrder(
                        "referral: contract[contract_id] jobcentre[jobcentre_id]",
                        "contract: provider[prime_provider_id]",
                        "distance_reading: instrument[instrument_id, dimension] referral[referral_id]",
                        "participation: referral[referral_id]",
                        "plan: referral[referral_id]",
                        "plan_signature: referral[referral_id]",
                        "plan_action: referral[referral_id]",
                        "plan_review: referral[referral_id]",
                        "support_activity: referral[referral_id]",
                        "module_stay: referral[referral_id]",
                        "module_extension: referral[referral_id]",
                        "employment: referral[referral_id]",
                        "barrier: referral[referral_id]",
                        "participant_event: referral[referral_id]",
                        "access_to_work_event: referral[referral_id]",
                        "leaver_report: referral[referral_id]",
                        "mandatory_activity: referral[referral_id]",
                        "esf_form: referral[referral_id]",
                        "compliance_check: referral[referral_id]",
                        "participant_change: referral[referral_id]");
    }

    @Test
    void checksRowsAsTheListOfChecksSays() {
        assertThat(lines(contract ->
                        contract.rowChecks().stream().map(RowCheck::toString).collect(joining(" "))))
                .containsExactlyInAnyOrder(
                        "referral: DateOrder[later=status_date, earlier=referral_date]",
                        "participation: DateOrder[later=leave_date, earlier=start_date] "
                                + "RequiredWith[column=leave_date, unless=null, needed=[leave_reason]]",
                        "module_stay: DateOrder[later=end_date, earlier=start_date]",
                        "plan_signature: RequiredWith[column=refusal_type, unless=null, "
                                + "needed=[refusal_reason, refusal_recorded_date]]",
                        "support_activity: RequiredWith[column=source_type, unless=PRIME, needed=[source_org_id]]",
                        "instrument: Scale[maximum=scale_max, minimum=scale_min]",
                        "contract_term: TermValue[term=term, value=value]",
                        "exit_report: OwnContract[column=contract_id]");
    }

    @Test
    void limitsNumbersAsTheListOfChecksSays() {
        assertThat(fields(field -> field.minimum() != null || field.maximum() != null)
                        .map(named -> named.name() + " " + named.field().minimum() + " to "
                                + named.field().maximum()))
                .containsExactlyInAnyOrder(
                        "support_activity.participant_minutes 0 to 1440",
                        "support_activity.support_minutes 0 to 1440",
                        "employment.weekly_hours 0 to 100",
                        "plan_review.progress_rating 1 to 5",
                        "barrier.impact 1 to 5",
                        "module_stay.module 1 to 3",
                        "plan.support_item_count 0 to null",
                        "support_activity.description_length 0 to null");
    }

    @Test
    void limitsTextsAsTheListOfChecksSays() {
        assertThat(fields(field -> field.type() == FieldType.STRING && field.maxLength() != 40)
                        .map(named -> named.name() + " " + named.field().maxLength()))
                .containsExactlyInAnyOrder(
                        "referral.referral_id 20",
                        "contract.area_name 100",
                        "contact.email 100",
                        "provider.provider_name 100",
                        "jobcentre.jobcentre_name 100",
                        "instrument.instrument_name 100");
        assertThat(fields(field -> field.type() != FieldType.STRING && field.maxLength() != 0))
                .isEmpty();
    }

    /** The columns that feeds.md marks as "… only". */
    @Test
    void saysForWhichRowsAColumnIsMeant() {
        assertThat(fields(field -> field.meantFor() != null)
                        .map(named -> named.name() + " "
                                + named.field().meantFor().column() + " "
                                + String.join(" ", named.field().meantFor().codes())))
                .containsExactlyInAnyOrder(
                        "referral.strand programme SES",
                        "referral.customer_group programme WHP",
                        "referral.attachment_date programme WP",
                        "plan.purpose programme SES",
                        "plan_action.mandatory programme WHP",
                        "participant_event.signed event_type INTERACTION",
                        "contract.origin programme WC",
                        "contract_term.metric term TARGET_PERCENT");
    }

    @Test
    void takesNationalInsuranceNumbersInAsPersonKeys() {
        assertThat(fields(field -> field.type() == FieldType.NINO)
                        .map(named -> named.name() + " " + named.field().lakeName() + " "
                                + named.field().classification()))
                .containsExactlyInAnyOrder(
                        "referral.nino person_key DIRECT",
                        "end_of_programme.nino person_key DIRECT",
                        "exit_event.nino person_key DIRECT",
                        "exit_report.nino person_key DIRECT");
        assertThat(CATALOGUE.contracts().stream()
                        .filter(FeedContract::isMatchedByNino)
                        .map(FeedContract::feed))
                .containsExactlyInAnyOrder("end_of_programme", "exit_event", "exit_report");
    }

    private static FeedContract feed(String name) {
        return CATALOGUE.feed(name).orElseThrow();
    }

    /** What the feeds say, {@code feed: what}, without those that say nothing. */
    private static List<String> lines(Function<FeedContract, String> what) {
        return CATALOGUE.contracts().stream()
                .filter(contract -> !what.apply(contract).isEmpty())
                .map(contract -> contract.feed() + ": " + what.apply(contract))
                .toList();
    }

    private static Stream<Named> fields(Predicate<FeedField> wanted) {
        return CATALOGUE.contracts().stream().flatMap(contract -> contract.fields().stream()
                .filter(wanted)
                .map(field -> new Named(contract.feed() + "." + field.name(), field)));
    }

    private record Named(String name, FeedField field) {}
}
