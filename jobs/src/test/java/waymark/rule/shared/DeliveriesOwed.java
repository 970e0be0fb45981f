package waymark.rule.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import waymark.calendar.Nation;
import waymark.cases.Contract;
import waymark.cases.LedgerLine;
import waymark.cases.Programme;
import waymark.contract.Cadence;
import waymark.contract.FeedContract;
import waymark.contract.Sender;
import waymark.rule.AsOf;
import waymark.rule.DeliveryRule;
import waymark.rule.Finding;
import waymark.rule.MetricCatalogue;

/** Who owes which feeds in the tests of deliveries: a few feeds of each kind of sender, and two contracts. */
final class DeliveriesOwed {

    static final Contract CHOICE = contract("WC-01", Programme.WC, null);
    static final Contract WORK = contract("WP-01", Programme.WP, LocalDate.of(2013, 8, 14));

    private static final DeliveryRule RULE = new FeedOnTime(
            MetricCatalogue.described().get("feed_on_time"),
            List.of(
                    feed("referral", Sender.DWP, Cadence.DAILY, "WC", "WP", "WHP", "SES"),
                    feed("esf_form", Sender.DWP, Cadence.WEEKLY, "WHP"),
                    feed("jobcentre", Sender.DWP, Cadence.ON_CHANGE, "WC", "WP", "WHP", "SES"),
                    feed("exit_event", Sender.JOBCENTRE_PLUS, Cadence.DAILY, "WP"),
                    feed("exit_report", Sender.PROVIDER, Cadence.DAILY, "WP"),
                    feed("plan", Sender.PROVIDER, Cadence.WEEKLY, "WC", "WP", "WHP", "SES"),
                    feed("barrier", Sender.PROVIDER, Cadence.MONTHLY, "WC", "SES"),
                    feed("participant_change", Sender.PROVIDER_OR_DWP, Cadence.WEEKLY, "WC", "WP", "WHP", "SES")));

    private DeliveriesOwed() {}

    static List<Finding> judge(List<LedgerLine> ledger, AsOf asOf) {
        return RULE.judge(ledger, asOf).toList();
    }

    private static FeedContract feed(String name, Sender sender, Cadence cadence, String... programmes) {
        return new FeedContract(
                name,
                "",
                "1.0",
                sender,
                cadence,
                Set.of(programmes),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Contract contract(String contractId, Programme programme, LocalDate endsOn) {
        return new Contract(contractId, programme, "P07", "A1", "Area", Nation.ENGLAND, null, null, endsOn, null, null);
    }
}
