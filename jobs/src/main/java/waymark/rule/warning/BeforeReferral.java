package waymark.rule.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.PlanSignature;
import waymark.cases.RecordColumns;
import waymark.contract.FeedContract;
import waymark.contract.FeedField;
import waymark.contract.FieldType;
import waymark.rule.AsOf;

/**
 * A row with a date before the referral. Dates that count are those of things that have happened, as the feed contracts tell
 * them: by which a row is visible, or which are hidden while they lie in the future. Planned dates do not.
 */
final class BeforeReferral implements WarningCheck {

    private final List<Dated> feeds;

    /** @param feeds the records of a case */
    BeforeReferral(List<RecordColumns> feeds) {
        this.feeds = feeds.stream().map(Dated::new).toList();
    }

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.BEFORE_REFERRAL);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        LocalDate referredOn = participant.referral().referredOn();
        List<Warning> warnings = new ArrayList<>();
        for (Dated feed : feeds) {
            for (Object row : participant.of(feed.columns.type())) {
                if (feed.hasOneBefore(row, referredOn)) {
                    warnings.add(warning(feed, row, feed.earliest(row), participant));
                }
            }
        }
        return warnings.stream();
    }

    private static Warning warning(Dated feed, Object row, int column, Case participant) {
        FeedContract contract = feed.columns.contract();
        String subject = feed.columns.key(row, participant.referralId());
        LocalDate day = feed.on(row, column);
        return Warning.ofRow(
                WarningCode.BEFORE_REFERRAL,
                participant,
                subject,
                day,
                feed.columns.source(row),
                contract.feed() + " " + subject + ": "
                        + contract.fields().get(column).name() + " " + day
                        + " lies before the referral of "
                        + participant.referral().referredOn()
                        + (row instanceof PlanSignature ? ", so that it does not count" : "")
                        + "; check both dates and send the wrong one again");
    }

    /** The records of a feed and their dates of what has happened. */
    private static final class Dated {

        private final RecordColumns columns;
        private final int[] happened;

        Dated(RecordColumns columns) {
            this.columns = columns;
            List<FeedField> fields = columns.contract().fields();
            happened = IntStream.range(0, fields.size())
                    .filter(i -> hasHappened(fields.get(i)))
                    .toArray();
        }

        private boolean hasHappened(FeedField field) {
            return field.type() == FieldType.DATE
                    && (columns.contract().eventOn().contains(field.name())
                            || field.name().equals(field.emptiedWith()));
        }

        LocalDate on(Object row, int column) {
            return (LocalDate) columns.value(row, column);
        }

        boolean hasOneBefore(Object row, LocalDate referredOn) {
            for (int column : happened) {
                LocalDate day = on(row, column);
                if (day != null && day.isBefore(referredOn)) {
                    return true;
                }
            }
            return false;
        }

        /** The column with the earliest date; the first of equal ones. */
        int earliest(Object row) {
            int earliest = -1;
            LocalDate first = null;
            for (int column : happened) {
                LocalDate day = on(row, column);
                if (day != null && (first == null || day.isBefore(first))) {
                    earliest = column;
                    first = day;
                }
            }
            return earliest;
        }
    }
}
