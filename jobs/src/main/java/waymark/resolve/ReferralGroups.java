package waymark.resolve;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import scala.Tuple2;

/** Walks sorted rows and gives those of one referral at a time, so that no more than one case is held in memory. */
final class ReferralGroups implements Iterator<ReferralRows> {

    private final Iterator<Tuple2<String, byte[]>> rows;
    private final Tools tools;
    private Tuple2<String, byte[]> next;

    ReferralGroups(Iterator<Tuple2<String, byte[]>> rows, Tools tools) {
        this.rows = rows;
        this.tools = tools;
        this.next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public ReferralRows next() {
        String referralId = next._1();
        List<PooledRow> same = new ArrayList<>();
        while (next != null && next._1().equals(referralId)) {
            same.add(tools.packing().unpack(next._2()));
            next = rows.hasNext() ? rows.next() : null;
        }
        return new ReferralRows(referralId, same, tools);
    }
}
