package waymark.rule.warning.workchoice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.Employment;
import waymark.cases.ParticipantChange;
import waymark.rule.AsOf;

/**
 * A move out of the area of the contract that held the participant, with no supported job kept. A job that ends in the 28
 * days after the move counts with it; one that goes on longer was kept. A job not marked as supported or not may have been.
 *
 * @param leftOn the day of the move or, where it is later, the day on which the job ended
 */
record DeemedLeaving(ParticipantChange move, LocalDate leftOn) {

    private static final int DAYS_TO_KEEP_JOB = 28;
    private static final Comparator<ParticipantChange> EARLIEST_FIRST = Comparator.comparing(
                    ParticipantChange::effectiveOn)
            .thenComparing(ParticipantChange::changeId, Bytewise.ORDER);

    /** The first such move; a new address without an area says nothing. */
    static Optional<DeemedLeaving> of(Case participant, AsOf asOf) {
        return moves(participant, asOf)
                .sorted(EARLIEST_FIRST)
                .flatMap(move -> of(move, participant).stream())
                .findFirst();
    }

    /** Whether the participant has moved out of the area on or before {@code day}, with or without a job. */
    static boolean hasMovedBy(LocalDate day, Case participant, AsOf asOf) {
        return moves(participant, asOf).anyMatch(move -> !move.effectiveOn().isAfter(day));
    }

    private static Stream<ParticipantChange> moves(Case participant, AsOf asOf) {
        return participant.of(ParticipantChange.class).stream()
                .filter(change -> change.changeType() == ParticipantChange.ChangeType.ADDRESS)
                .filter(move -> leavesArea(move, participant, asOf));
    }

    private static boolean leavesArea(ParticipantChange move, Case participant, AsOf asOf) {
        return move.newArea() != null
                && asOf.contract(participant.holderOn(move.effectiveOn()))
                        .filter(contract -> !contract.areaId().equals(move.newArea()))
                        .isPresent();
    }

    private static Optional<DeemedLeaving> of(ParticipantChange move, Case participant) {
        LocalDate movedOn = move.effectiveOn();
        LocalDate lastKept = movedOn.plusDays(DAYS_TO_KEEP_JOB);
        LocalDate employedUntil = employedUntil(movedOn, lastKept, participant);
        if (employedUntil == null) {
            return Optional.of(new DeemedLeaving(move, movedOn));
        }
        return employedUntil.isAfter(lastKept) ? Optional.empty() : Optional.of(new DeemedLeaving(move, employedUntil));
    }

    /** The last day of the supported jobs that follow one another without a gap from that of the move on; null without one. */
    private static LocalDate employedUntil(LocalDate movedOn, LocalDate lastKept, Case participant) {
        List<Employment> jobs = participant.of(Employment.class).stream()
                .filter(job -> !Boolean.FALSE.equals(job.supported()))
                .sorted(Comparator.comparing(Employment::startedOn))
                .toList();
        LocalDate until = null;
        for (Employment job : jobs) {
            LocalDate end = job.endedOn() == null ? lastKept.plusDays(1) : job.endedOn();
            LocalDate reach = until == null ? movedOn : until.plusDays(1);
            if (!job.startedOn().isAfter(reach) && !end.isBefore(movedOn) && (until == null || end.isAfter(until))) {
                until = end;
            }
        }
        return until;
    }
}
