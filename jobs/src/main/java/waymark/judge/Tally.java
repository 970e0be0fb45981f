package waymark.judge;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import waymark.rule.Finding;

/** Counts findings of one metric, contract, month and dimension value. Tallies of parts add up to the tally of the whole. */
final class Tally {

    private static final String OPEN_NOT_STARTED = "OPEN_NOT_STARTED";

    private long met;
    private long notMet;
    private long excluded;
    private long notDue;
    private long unknown;
    private long openNotStarted;
    private long subjects;
    /** How often each amount occurs, in ten-thousandths; most tallies have none. */
    private Map<Long, Long> amounts = Map.of();

    void add(Finding finding) {
        switch (finding.outcome()) {
            case MET, MET_EXCEPTION -> met++;
            case NOT_MET -> notMet++;
            case EXCLUDED -> excluded++;
            case NOT_DUE -> notDue++;
            case UNKNOWN -> unknown++;
            case COUNTED -> {}
        }
        if (OPEN_NOT_STARTED.equals(finding.reason())) {
            openNotStarted++;
        }
        if (finding.amount() != null) {
            addAmount(finding.amount().tenThousandths(), 1);
        }
    }

    /** Counts subjects whose findings are COUNTED, each once however many findings it has. */
    void addSubjects(long count) {
        subjects += count;
    }

    Tally plus(Tally other) {
        met += other.met;
        notMet += other.notMet;
        excluded += other.excluded;
        notDue += other.notDue;
        unknown += other.unknown;
        openNotStarted += other.openNotStarted;
        subjects += other.subjects;
        other.amounts.forEach(this::addAmount);
        return this;
    }

    private void addAmount(long amount, long count) {
        if (amounts.isEmpty()) {
            amounts = new HashMap<>();
        }
        amounts.merge(amount, count, Long::sum);
    }

    /** Writes this tally so that {@link #readFrom} reads it. */
    void writeTo(DataOutput out) throws IOException {
        for (long count : new long[] {met, notMet, excluded, notDue, unknown, openNotStarted, subjects}) {
            writeShort(out, count);
        }
        writeShort(out, amounts.size());
        for (Map.Entry<Long, Long> each : amounts.entrySet()) {
            out.writeLong(each.getKey());
            writeShort(out, each.getValue());
        }
    }

    static Tally readFrom(DataInput in) throws IOException {
        Tally tally = new Tally();
        tally.met = readShort(in);
        tally.notMet = readShort(in);
        tally.excluded = readShort(in);
        tally.notDue = readShort(in);
        tally.unknown = readShort(in);
        tally.openNotStarted = readShort(in);
        tally.subjects = readShort(in);
        for (long left = readShort(in); left > 0; left--) {
            tally.addAmount(in.readLong(), readShort(in));
        }
        return tally;
    }

    /** A count in as few bytes as it needs, seven bits in each: most are below 128. */
    private static void writeShort(DataOutput out, long count) throws IOException {
        long left = count;
        while (left > 0x7f) {
            out.writeByte((int) ((left & 0x7f) | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private static long readShort(DataInput in) throws IOException {
        long count = 0;
        int shift = 0;
        byte next = in.readByte();
        while (next < 0) {
            count |= (long) (next & 0x7f) << shift;
            shift += 7;
            next = in.readByte();
        }
        return count | (long) next << shift;
    }

    long met() {
        return met;
    }

    long judged() {
        return met + notMet;
    }

    long excluded() {
        return excluded;
    }

    long notDue() {
        return notDue;
    }

    long unknown() {
        return unknown;
    }

    long subjects() {
        return subjects;
    }

    Map<Long, Long> amounts() {
        return amounts;
    }

    /** Whether the figure can still change because something is not due or not started. */
    boolean isProvisional() {
        return notDue > 0 || openNotStarted > 0;
    }
}
