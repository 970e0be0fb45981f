package waymark.lake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waymark.contract.Classification;
import waymark.contract.FeedCatalogue;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.lake.LakeColumn.Kind;

/**
 * The facts about cases that one feed gives to analysts: its current rows, without the columns that identify a person
 * (class D, the person key among them) or are of a special category (class S). Every row leads with its referral and a
 * contract: the feed's own where it names one, else the one that the referral was made to.
 */
public final class CaseFacts {

    /** Those that analysts ask for; each feed about people may be added. */
    private static final List<String> FEEDS = List.of(
            "referral",
            "participation",
            "plan",
            "plan_action",
            "plan_review",
            "plan_signature",
            "support_activity",
            "module_stay",
            "module_extension",
            "employment",
            "exit_event",
            "exit_report",
            "leaver_report",
            "barrier",
            "access_to_work_event",
            "distance_reading",
            "compliance_check",
            "esf_form");

    private static final String REFERRAL = "referral_id";
    private static final String CONTRACT = "contract_id";
    private static final Set<Classification> SHOWN = EnumSet.of(Classification.NONE, Classification.PSEUDONYMOUS);

    private final FeedContract contract;
    private final LakeTable table;
    /** Of each column after the first two, its place among the values of the feed. */
    private final int[] places;

    /** The place of the feed's own contract there; below 0 when it names none. */
    private final int ownContract;

    private CaseFacts(FeedContract contract) {
        this.contract = contract;
        List<LakeColumn> columns = new ArrayList<>();
        columns.add(LakeColumn.of(
                REFERRAL,
                Kind.ID,
                contract.has(REFERRAL)
                        ? contract.field(REFERRAL).description()
                        : "The referral that the row belongs to, found by the person and the contract that it names."));
        columns.add(Optional.ofNullable(contract.field(CONTRACT))
                .map(LakeTable::column)
                .orElse(LakeColumn.of(CONTRACT, Kind.TEXT, "Contract that the referral was made to.")));
        List<FeedField> others = contract.fields().stream()
                .filter(field -> SHOWN.contains(field.classification()))
                .filter(field -> !field.name().equals(REFERRAL) && !field.name().equals(CONTRACT))
                .toList();
        others.forEach(field -> columns.add(column(field)));
        table = LakeTable.current(contract.feed(), columns);
        places = others.stream().mapToInt(contract.fields()::indexOf).toArray();
        ownContract = contract.has(CONTRACT) ? contract.fields().indexOf(contract.field(CONTRACT)) : -1;
    }

    private LakeColumn column(FeedField field) {
        return contract.key().contains(field.name()) && field.type() == FieldType.STRING
                ? LakeColumn.of(field.name(), Kind.ID, field.description())
                : LakeTable.column(field);
    }

    /** The facts of every feed that gives some. */
    public static List<CaseFacts> all(FeedCatalogue feeds) {
        return FEEDS.stream()
                .map(feed -> new CaseFacts(feeds.feed(feed).orElseThrow()))
                .toList();
    }

    public FeedContract contract() {
        return contract;
    }

    /** The table of the lake that holds them. */
    public LakeTable table() {
        return table;
    }

    /**
     * A row of the table.
     *
     * @param values those of the feed's row, one for each field of its contract
     * @param referralId the referral that the row belongs to
     * @param contractId the contract that the referral was made to
     */
    public Object[] row(Object[] values, String referralId, String contractId) {
        Object[] row = new Object[places.length + 2];
        row[0] = referralId;
        row[1] = ownContract < 0 ? contractId : values[ownContract];
        for (int i = 0; i < places.length; i++) {
            row[i + 2] = values[places[i]];
        }
        return row;
    }
}
