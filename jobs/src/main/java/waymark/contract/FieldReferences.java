package waymark.contract;

import java.util.Map;
import waymark.yaml.Place;

/**
 * Checks what columns of a feed contract say of other columns: with which date they are emptied, what they read then, and
 * for which rows they are meant.
 */
final class FieldReferences {

    private final Map<String, FeedField> fields;

    FieldReferences(Map<String, FeedField> fields) {
        this.fields = fields;
    }

    /** Notes the faults at the place of each column. */
    void check(Map<String, Place> places) {
        fields.forEach((name, field) -> check(field, places.get(name)));
    }

    private void check(FeedField field, Place place) {
        String gate = field.emptiedWith();
        if (gate != null && (!fields.containsKey(gate) || fields.get(gate).type() != FieldType.DATE)) {
            place.fault("waymarkEmptiedWith " + gate + " is not a date column of the feed; name one");
        }
        if (field.readsInstead() != null) {
            checkReadsInstead(field, place);
        } else if (gate != null && field.required()) {
            place.fault("a required column cannot read as empty; give waymarkReadsInstead");
        }
        if (field.meantFor() != null && !field.meantFor().column().isEmpty()) {
            MeantForReader.check(field.meantFor(), fields, place);
        }
        if ((field.type() == FieldType.NINO) != field.name().equals("nino")) {
            place.fault("the column of a National Insurance number, and no other, is called nino; rename it, or give "
                    + "logicalTypeOptions: {format: nino}");
        }
        if ((field.type() == FieldType.NINO) != (field.classification() == Classification.DIRECT)) {
            place.fault("classification direct is for National Insurance numbers, which are stored hashed; no other "
                    + "column that identifies a person can be taken in");
        }
    }

    private void checkReadsInstead(FeedField field, Place place) {
        String reads = field.readsInstead();
        if (field.emptiedWith() == null) {
            place.fault("waymarkReadsInstead needs waymarkEmptiedWith; name the date column there");
        }
        FeedField other = reads.startsWith("=") ? fields.get(reads.substring(1)) : null;
        boolean isCode = field.type() == FieldType.CODE && field.codes().contains(reads);
        if (!isCode && (other == null || other.type() != field.type())) {
            place.fault("waymarkReadsInstead " + reads
                    + " is neither a code of the column nor =column of its type; write " + "one of them");
        }
    }
}
