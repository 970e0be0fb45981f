package waymark.rule.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.cases.Case;
import waymark.cases.RecordColumns;
import waymark.contract.MeantFor;
import waymark.rule.AsOf;

/** A value in a column that the feed contract means for other rows: another programme, term or type of event. */
final class ColumnNotMeant implements WarningCheck, ReferenceCheck {

    private final List<Limited> ofCases;
    private final List<Limited> ofReferences;

    /**
     * @param cases the records of a case
     * @param references the records of the reference feeds
     */
    ColumnNotMeant(List<RecordColumns> cases, List<RecordColumns> references) {
        ofCases = limited(cases);
        ofReferences = limited(references);
    }

    private static List<Limited> limited(List<RecordColumns> feeds) {
        return feeds.stream()
                .flatMap(feed -> IntStream.range(0, feed.contract().fields().size())
                        .filter(i -> feed.contract().fields().get(i).meantFor() != null)
                        .mapToObj(i -> Limited.of(feed, i)))
                .toList();
    }

    @Override
    public Set<WarningCode> codes() {
        return Set.of(WarningCode.COLUMN_NOT_MEANT);
    }

    @Override
    public Stream<Warning> judge(Case participant, AsOf asOf) {
        List<Warning> warnings = new ArrayList<>();
        for (Limited column : ofCases) {
            for (Object row : participant.of(column.feed.type())) {
                String of = column.by < 0 ? participant.programme().name() : column.by(row);
                if (column.isOutOfPlace(row, of)) {
                    LocalDate day = column.feed.day(row);
                    String subject = column.feed.key(row, participant.referralId());
                    warnings.add(Warning.ofRow(
                            WarningCode.COLUMN_NOT_MEANT,
                            participant,
                            subject,
                            day == null ? participant.referral().referredOn() : day,
                            column.feed.source(row),
                            column.message(subject)));
                }
            }
        }
        return warnings.stream();
    }

    @Override
    public Stream<Warning> judgeReferences(AsOf asOf) {
        return ofReferences.stream().flatMap(column -> asOf.references()
                .of(column.feed.type())
                .filter(row -> column.isOutOfPlace(row, column.by(row)))
                .map(row -> {
                    String subject = column.feed.key(row, null);
                    return Warning.ofContract(
                            WarningCode.COLUMN_NOT_MEANT,
                            (String) column.feed.value(row, column.feed.column("contract_id")),
                            subject,
                            column.feed.day(row),
                            column.feed.source(row),
                            column.message(subject));
                }));
    }

    /**
     * A column that is not meant for every row.
     *
     * @param by the place of the column that decides; -1 for the programme of the referral
     */
    private record Limited(RecordColumns feed, int place, String name, MeantFor meant, int by) {

        static Limited of(RecordColumns feed, int place) {
            MeantFor meant = feed.contract().fields().get(place).meantFor();
            String name = feed.contract().fields().get(place).name();
            return new Limited(feed, place, name, meant, feed.column(meant.column()));
        }

        String by(Object row) {
            Object code = feed.value(row, by);
            return code == null ? null : ((Enum<?>) code).name();
        }

        boolean isOutOfPlace(Object row, String of) {
            return feed.value(row, place) != null
                    && of != null
                    && !meant.codes().contains(of);
        }

        /** What the deciding column holds is not told: it may be of a special category. */
        String message(String subject) {
            return feed.contract().feed() + " " + subject + ": " + name + " has a value, and is only meant for "
                    + meant.column() + " " + String.join(", ", new TreeSet<>(meant.codes()))
                    + "; leave it empty, or correct " + meant.column();
        }
    }
}
