package waymark.resolve;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a task says of the rows of one referral, to be brought home. */
record Told(boolean isThere, String referralId, List<String> current, List<Row> rows) implements Serializable {

    record Row(int delivery, int row, Standing standing, String missingFeed) implements Serializable {

        MissingParent missing() {
            return missingFeed == null ? null : new MissingParent(missingFeed, null);
        }
    }

    static Told of(ReferralRows referral) {
        List<Row> rows = new ArrayList<>();
        referral.tell((delivery, row, standing, referralId, missing) ->
                rows.add(new Row(delivery, row, standing, missing == null ? null : missing.feed())));
        String referralId = referral.current().stream()
                .filter(row -> row.feed().equals("referral"))
                .map(row -> (String) row.values()[0])
                .findFirst()
                .orElse(null);
        return new Told(
                referral.referralIsThere(),
                referralId,
                new ArrayList<>(referral.current().stream()
                        .map(row -> row.source().file() + "#" + row.source().row())
                        .toList()),
                rows);
    }
}
