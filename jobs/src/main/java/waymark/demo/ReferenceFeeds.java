package waymark.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import waymark.cases.Programme;

/** What DWP sends about contracts, providers, Jobcentres and instruments, when it changes. */
final class ReferenceFeeds {

    /** A tool of six dimensions on a scale from 1 to 5; of stress, less is better. */
    static final String SIX = "DT-SIX-1";

    /** A tool of four dimensions on a scale from 0 to 10; of barriers, less is better. */
    static final String FOUR = "DT-FOUR-1";

    static final Map<String, List<String>> DIMENSIONS = Map.of(
            SIX, List.of("CONFIDENCE", "SKILLS", "HEALTH", "NETWORK", "JOB_SEARCH", "STRESS"),
            FOUR, List.of("MOTIVATION", "WELLBEING", "WORK_READINESS", "BARRIERS"));

    private static final Set<String> LESS_IS_BETTER = Set.of("STRESS", "BARRIERS");

    private static final Map<Programme, String> HEADLINES = Map.of(
            Programme.WC, "m2_minimum_hours",
            Programme.WP, "exit_report_on_time",
            Programme.WHP, "whp_action_plan_on_time",
            Programme.SES, "support_plan_at_start");

    private final Scale scale;
    private final Outbox outbox;
    private final LocalDate recordedOn;

    ReferenceFeeds(Scale scale, Outbox outbox) {
        this.scale = scale;
        this.outbox = outbox;
        recordedOn = scale.contracts().stream()
                .map(SampleContract::startOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    void send() {
        Map<String, String> primes = new TreeMap<>();
        scale.contracts().forEach(contract -> primes.put(contract.providerId(), "PRIME"));
        primes.forEach(this::provider);
        provider("P91", "SUBCONTRACTOR");
        provider("P92", "SUBCONTRACTOR");
        provider("P93", "THIRD_TIER");
        for (SampleContract contract : scale.contracts()) {
            contract(contract);
            terms(contract);
            contacts(contract);
        }
        for (String jobcentre : SampleContracts.jobcentres(scale.contracts())) {
            tell(Row.of("jobcentre")
                    .with("jobcentre_id", jobcentre)
                    .with("jobcentre_name", "Jobcentre " + jobcentre)
                    .with("nation", SampleContracts.nationOfJobcentre(jobcentre))
                    .with("district", "District " + (1 + Integer.parseInt(jobcentre.substring(1)) / 4)));
        }
        instrument(SIX, "Six areas", "1.00", "5.00");
        instrument(FOUR, "Four areas", "0.00", "10.00");
    }

    private void provider(String id, String kind) {
        tell(Row.of("provider")
                .with("provider_id", id)
                .with("provider_name", "Provider " + id)
                .with("kind", kind));
    }

    private void contract(SampleContract contract) {
        tell(Row.of("contract")
                .with("contract_id", contract.id())
                .with("programme", contract.programme())
                .with("prime_provider_id", contract.providerId())
                .with("area_id", contract.areaId())
                .with("area_name", "Area " + contract.number())
                .with("nation", contract.nation())
                .with("origin", contract.origin())
                .with("start_date", contract.startOn())
                .with("end_date", contract.endOn())
                .with("esf_in_scope", contract.isEsfInScope()));
    }

    private void terms(SampleContract contract) {
        if (contract.programme() == Programme.WHP) {
            term(contract, "ACTION_PLAN_REVIEW_DAYS", null, contract.number() % 2 == 0 ? 42 : 28);
            term(contract, "REVIEW_SIGNATURE_REQUIRED", null, contract.number() % 2 == 0);
        }
        if (contract.number() % 3 != 1) {
            term(contract, "TARGET_PERCENT", HEADLINES.get(contract.programme()), 75 + contract.number() % 4 * 5);
        }
    }

    private void term(SampleContract contract, String term, String metric, Object value) {
        tell(Row.of("contract_term")
                .with("contract_id", contract.id())
                .with("term", term)
                .with("metric", metric)
                .with("value", value)
                .with("effective_from", contract.startOn()));
    }

    private void contacts(SampleContract contract) {
        for (String role : List.of("MONTHLY_VOLUME", "PERFORMANCE_MANAGER")) {
            if (role.equals("PERFORMANCE_MANAGER") || contract.programme() == Programme.WP) {
                tell(Row.of("contact")
                        .with("contract_id", contract.id())
                        .with("role", role)
                        .with("email", contract.id().toLowerCase(Locale.ROOT) + "@provider.example")
                        .with("supplied_date", contract.startOn())
                        .with("effective_from", contract.startOn()));
            }
        }
    }

    private void instrument(String id, String name, String lowest, String highest) {
        for (String dimension : DIMENSIONS.get(id)) {
            tell(Row.of("instrument")
                    .with("instrument_id", id)
                    .with("instrument_name", name)
                    .with("dimension", dimension)
                    .with("scale_min", lowest)
                    .with("scale_max", highest)
                    .with("polarity", LESS_IS_BETTER.contains(dimension) ? "LOWER_IS_BETTER" : "HIGHER_IS_BETTER"));
        }
    }

    private void tell(Row row) {
        outbox.put(row.toldBy("dwp", recordedOn));
    }
}
