package waymark.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waymark.problem.WaymarkException;

/** The contracts of all feeds. */
public final class FeedCatalogue implements Serializable {

    /** The feeds, in the order in which people list them. A new feed is added here; its contract stands in schemas/. */
    private static final List<String> FEEDS = List.of(
            "referral",
            "participation",
            "plan",
            "plan_signature",
            "plan_action",
            "plan_review",
            "support_activity",
            "module_stay",
            "module_extension",
            "employment",
            "distance_reading",
            "barrier",
            "participant_event",
            "access_to_work_event",
            "leaver_report",
            "mandatory_activity",
            "end_of_programme",
            "exit_event",
            "exit_report",
            "esf_form",
            "compliance_check",
            "participant_change",
            "contract",
            "contract_term",
            "contact",
            "provider",
            "jobcentre",
            "instrument");

    private final Map<String, FeedContract> byFeed;

    private FeedCatalogue(Map<String, FeedContract> byFeed) {
        this.byFeed = byFeed;
    }

    /**
     * Reads the contracts that come with Waymark.
     *
     * @throws WaymarkException when one is missing or at fault
     */
    public static FeedCatalogue load() {
        return of(FEEDS.stream().map(FeedCatalogue::readBundled).toList());
    }

    /** The catalogue of these contracts, once they fit each other. */
    static FeedCatalogue of(List<ContractFile> files) {
        Map<String, FeedContract> byFeed = new LinkedHashMap<>();
        files.forEach(file -> byFeed.put(file.contract().feed(), file.contract()));
        List<String> faults = new ArrayList<>();
        for (ContractFile file : files) {
            for (ParentKey parent : file.parents()) {
                misfit(parent, file.contract(), byFeed).ifPresent(fault -> faults.add(file.file() + ": " + fault));
            }
        }
        if (!faults.isEmpty()) {
            throw WaymarkException.failed(
                    "the feed contracts do not fit each other:\n  " + String.join("\n  ", faults));
        }
        return new FeedCatalogue(byFeed);
    }

    /** The contracts, in the order in which people list the feeds. */
    public List<FeedContract> contracts() {
        return List.copyOf(byFeed.values());
    }

    /** The contract of the feed of that name; empty when there is none. */
    public Optional<FeedContract> feed(String name) {
        return Optional.ofNullable(byFeed.get(name));
    }

    private static ContractFile readBundled(String feed) {
        String file = "schemas/" + feed + ".odcs.yaml";
        try (InputStream yaml = FeedCatalogue.class.getResourceAsStream("/" + file)) {
            if (yaml == null) {
                throw WaymarkException.failed(file + " is missing: build Waymark anew");
            }
            ContractFile read = ContractReader.readFile(file, new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
            if (!read.contract().feed().equals(feed)) {
                throw WaymarkException.failed(
                        file + " describes " + read.contract().feed() + "; rename one of them");
            }
            return read;
        } catch (IOException e) {
            throw WaymarkException.failed(file + " cannot be read: build Waymark anew", e);
        }
    }

    private static Optional<String> misfit(ParentKey reference, FeedContract child, Map<String, FeedContract> byFeed) {
        Parent parent = reference.parent();
        FeedContract of = byFeed.get(parent.feed());
        if (of == null) {
            return Optional.of("relationships: there is no feed " + parent.feed() + "; name one that there is");
        }
        if (!reference.columns().equals(of.key())) {
            return Optional.of("relationships: " + parent.feed() + " is known by its key " + of.key() + " and not by "
                    + reference.columns() + "; write the key, in its order");
        }
        for (int i = 0; i < of.key().size(); i++) {
            FieldType own = child.field(parent.columns().get(i)).type();
            FieldType needed = of.field(of.key().get(i)).type();
            if (own != needed) {
                return Optional.of("relationships: column " + parent.columns().get(i) + " is of type " + own + " and "
                        + parent.feed() + "." + of.key().get(i) + " of type " + needed + "; make them the same");
            }
        }
        return Optional.empty();
    }
}
