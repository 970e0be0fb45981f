package waymark.demo;

import java.util.ArrayList;
import java.util.List;

/** Choices and how often each is made. */
final class Shares {

    private final List<String> choices = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();
    private int total;

    private Shares() {}

    /**
     * Reads shares such as {@code "JSA 55, ESA 35, UC 10"}. They need not add up to a hundred.
     *
     * @throws IllegalArgumentException when a part is not a code, a space and a whole number
     */
    static Shares of(String text) {
        Shares shares = new Shares();
        for (String part : text.split(", ", -1)) {
            String[] choice = part.split(" ", -1);
            if (choice.length != 2) {
                throw new IllegalArgumentException("\"" + part + "\" is not a code, a space and a number");
            }
            shares.total += Integer.parseInt(choice[1]);
            shares.choices.add(choice[0]);
            shares.upTo.add(shares.total);
        }
        return shares;
    }

    int total() {
        return total;
    }

    /** The choice that holds the place from 1 to {@link #total()}. */
    String at(int place) {
        int choice = 0;
        while (upTo.get(choice) < place) {
            choice++;
        }
        return choices.get(choice);
    }
}
