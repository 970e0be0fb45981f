package waymark.intake;

import waymark.problem.ProblemCode;

/** The column of National Insurance numbers, whose value is the person key: BAD_NINO, ADMIN_PREFIX. */
record NinoColumn(Pseudonyms pseudonyms, People people) implements ColumnReader {

    private static final int DIGITS_FROM = 2;
    private static final int DIGITS_TO = 8;

    @Override
    public Object read(RawRecord record, int slot, Faults faults) {
        String nino = normalised(record, slot);
        if (nino == null) {
            faults.add(
                    ProblemCode.BAD_NINO,
                    slot,
                    "is not a National Insurance number",
                    "write two letters, six digits and a letter from A to D");
            return null;
        }
        if (!people.accepts(nino.charAt(0), nino.charAt(1))) {
            faults.add(
                    ProblemCode.ADMIN_PREFIX,
                    slot,
                    "has a prefix that is not accepted here",
                    switch (people) {
                        case SYNTHETIC -> "this lake is set to synthetic people, whose numbers begin with Q";
                        case REAL -> "send the person's own number, not one for administration or tests";
                    });
            return null;
        }
        return pseudonyms.personKey(nino);
    }

    /** The person key of the number in a slot, accepted here or not; null when it has not the form of one. */
    String personKey(RawRecord record, int slot) {
        String nino = record.isEmpty(slot) ? null : normalised(record, slot);
        return nino == null ? null : pseudonyms.personKey(nino);
    }

    /** The number in upper case and without spaces: two letters, six digits, at most one letter of A to D; else null. */
    private static String normalised(RawRecord record, int slot) {
        StringBuilder nino = new StringBuilder();
        for (int i = record.from(slot); i < record.to(slot); i++) {
            char character = record.text()[i];
            if (character != ' ') {
                char upper = character >= 'a' && character <= 'z' ? (char) (character - 'a' + 'A') : character;
                if (!isAllowed(upper, nino.length())) {
                    return null;
                }
                nino.append(upper);
            }
        }
        return nino.length() < DIGITS_TO ? null : nino.toString();
    }

    private static boolean isAllowed(char character, int position) {
        if (position < DIGITS_FROM) {
            return character >= 'A' && character <= 'Z';
        }
        return position < DIGITS_TO
                ? Day.isDigit(character)
                : position == DIGITS_TO && character >= 'A' && character <= 'D';
    }
}
