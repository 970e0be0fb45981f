package waymark.resolve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import waymark.resolve.NinoMatching.Candidate;

/** Packs candidates so that they can travel among the packed rows of their person. */
final class CandidatePacking {

    /** The first byte of a packed candidate. That of a packed row is the number of its feed, which is not below 0. */
    private static final byte MARK = -1;

    private CandidatePacking() {}

    static byte[] pack(Candidate candidate) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(packed)) {
            out.writeByte(MARK);
            out.writeUTF(candidate.referralId());
            out.writeUTF(candidate.personKey());
            out.writeLong(candidate.referredOn().toEpochDay());
            out.writeInt(candidate.contracts().size());
            for (String contract : candidate.contracts()) {
                out.writeUTF(contract);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return packed.toByteArray();
    }

    static boolean isCandidate(byte[] packed) {
        return packed[0] == MARK;
    }

    static Candidate unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed, 1, packed.length - 1))) {
            String referralId = in.readUTF();
            String personKey = in.readUTF();
            LocalDate referredOn = LocalDate.ofEpochDay(in.readLong());
            Set<String> contracts = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                contracts.add(in.readUTF());
            }
            return new Candidate(referralId, personKey, referredOn, contracts);
        } catch (IOException e) {
            throw new UncheckedIOException("a candidate was not packed whole", e);
        }
    }
}
