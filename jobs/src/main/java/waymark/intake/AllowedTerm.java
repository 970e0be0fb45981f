package waymark.intake;

/** What the value of a contract term may be, which the ending of the term's code tells. */
enum AllowedTerm {
    DAYS("_DAYS", "write 1 to 365 in digits") {
        @Override
        boolean allows(String value) {
            return areDigits(value) && isWithin(value, 1, 365);
        }
    },
    BASIS("_BASIS", "write CALENDAR or WORKING") {
        @Override
        boolean allows(String value) {
            return value.equals("CALENDAR") || value.equals("WORKING");
        }
    },
    REQUIRED("_REQUIRED", "write true or false") {
        @Override
        boolean allows(String value) {
            return value.equals("true") || value.equals("false");
        }
    },
    PERCENT("_PERCENT", "write 0 to 100, with at most two digits after a point") {
        @Override
        boolean allows(String value) {
            int point = value.indexOf('.');
            if (point < 0) {
                return areDigits(value) && isWithin(value, 0, 100);
            }
            String whole = value.substring(0, point);
            String part = value.substring(point + 1);
            boolean isWhole = part.chars().allMatch(c -> c == '0');
            return areDigits(whole) && areDigits(part) && part.length() <= 2 && isWithin(whole, 0, isWhole ? 100 : 99);
        }
    };

    private final String ending;
    private final String remedy;

    AllowedTerm(String ending, String remedy) {
        this.ending = ending;
        this.remedy = remedy;
    }

    /** Whether a value is one of these. */
    abstract boolean allows(String value);

    /** What to write instead of one that is not. */
    String remedy() {
        return remedy;
    }

    /** What is allowed for a term of that code. */
    static AllowedTerm of(String term) {
        for (AllowedTerm allowed : values()) {
            if (term.endsWith(allowed.ending)) {
                return allowed;
            }
        }
        throw new IllegalArgumentException("the term " + term + " ends in none of those that have values");
    }

    private static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Day.isDigit((char) c));
    }

    /** Whether a number, however many zeros it begins with, lies within these limits, both included. */
    private static boolean isWithin(String digits, int minimum, int maximum) {
        int number = 0;
        for (int i = 0; i < digits.length() && number <= maximum; i++) {
            number = number * 10 + digits.charAt(i) - '0';
        }
        return number >= minimum && number <= maximum;
    }
}
