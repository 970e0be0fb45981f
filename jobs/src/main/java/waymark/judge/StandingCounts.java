package waymark.judge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import waymark.lake.DataFile;
import waymark.lake.LakeTables;
import waymark.resolve.MissingParent;
import waymark.resolve.ReferralRows;
import waymark.resolve.Standing;

/** Counts how the rows of each delivery stand, and writes down those that wait or are refused because of other rows. */
final class StandingCounts implements ReferralRows.Standings {

    private static final int DELIVERIES_OF_A_BLOCK = 256;

    private final LazyRowFile unsettled;
    /** By block of deliveries, null where a block has no row: of each delivery of the block, how many rows stand how. */
    private long[][] blocks = new long[0][];

    StandingCounts(String lakeRoot) {
        unsettled = new LazyRowFile(LakeTables.UNSETTLED, lakeRoot);
    }

    @Override
    public void add(int delivery, int row, Standing standing, String referralId, MissingParent missing) {
        block(delivery / DELIVERIES_OF_A_BLOCK)[placeOf(delivery) + standing.place()]++;
        if (standing == Standing.CURRENT || standing == Standing.SUPERSEDED) {
            return;
        }
        unsettled.write(new Object[] {
            delivery,
            row,
            standing.name(),
            referralId,
            missing == null ? null : missing.feed(),
            missing == null ? null : missing.key()
        });
    }

    /** The counts by number of their block, to be added up with those of other parts. */
    Map<Integer, long[]> blocks() {
        Map<Integer, long[]> used = new HashMap<>();
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] != null) {
                used.put(i, blocks[i]);
            }
        }
        return used;
    }

    /** Adds what others have counted in a block. */
    void add(int number, long[] counted) {
        long[] own = block(number);
        blocks[number] = plus(own, counted);
    }

    /** The sum of a block's counts in two parts. */
    static long[] plus(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** By place of the delivery, how many rows stand how: an array in the order of the standings. */
    Map<Integer, long[]> counts() {
        Map<Integer, long[]> counts = new HashMap<>();
        blocks().forEach((number, block) -> {
            for (int i = 0; i < DELIVERIES_OF_A_BLOCK; i++) {
                int from = placeOf(i);
                counts.put(
                        number * DELIVERIES_OF_A_BLOCK + i, Arrays.copyOfRange(block, from, from + Standing.places()));
            }
        });
        return counts;
    }

    private long[] block(int number) {
        if (number >= blocks.length) {
            blocks = Arrays.copyOf(blocks, Math.max(number + 1, 2 * blocks.length));
        }
        if (blocks[number] == null) {
            blocks[number] = new long[DELIVERIES_OF_A_BLOCK * Standing.places()];
        }
        return blocks[number];
    }

    private static int placeOf(int delivery) {
        return delivery % DELIVERIES_OF_A_BLOCK * Standing.places();
    }

    /** Ends the file of unsettled rows; none when every row is settled. */
    List<DataFile> close() {
        return unsettled.close();
    }
}
