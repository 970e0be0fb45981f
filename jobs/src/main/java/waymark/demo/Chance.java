package waymark.demo;

/**
 * A stream of chances that depends on its seed alone, on every machine and Java version: SplitMix64, published by Steele, Lea
 * and Flood (OOPSLA 2014).
 */
final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The stream of {@code seed} for one thing, named by numbers or text; another thing has another stream. */
    static Chance of(long seed, Object... thing) {
        long state = seed;
        for (Object part : thing) {
            state = mix(state + STEP + part.hashCode());
        }
        return new Chance(state);
    }

    /** Whether something happens that does so {@code percent} times in a hundred. */
    boolean happens(int percent) {
        return between(1, 100) <= percent;
    }

    /** A whole number from {@code low} to {@code high}, both included, each as likely as any other. */
    int between(int low, int high) {
        long bound = high - low + 1L;
        return low + (int) (((next() >>> 33) * bound) >>> 31);
    }

    String oneOf(String... choices) {
        return choices[between(0, choices.length - 1)];
    }

    /** One of the choices, as often as its share says. */
    String of(Shares shares) {
        return shares.at(between(1, shares.total()));
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
