package waymark.rule.workchoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import waymark.cases.Bytewise;
import waymark.cases.Case;
import waymark.cases.ModuleExtension;
import waymark.cases.ModuleExtension.DecidedBy;
import waymark.cases.ModuleExtension.Decision;
import waymark.rule.Sentence;
import waymark.rule.terms.ModuleStays;

/** The requests to extend a stay in Module Two, and what each gives: only a dated approval by a Performance Manager counts. */
final class ModuleTwoRequests {

    private static final Comparator<ModuleExtension> BY_REQUEST = Comparator.comparing(ModuleExtension::requestedOn)
            .thenComparing(ModuleExtension::extensionId, Bytewise.ORDER);

    private final List<ModuleExtension> all;

    private ModuleTwoRequests(List<ModuleExtension> all) {
        this.all = all;
    }

    static ModuleTwoRequests of(ModuleStays.Stay stay, Case participant) {
        return new ModuleTwoRequests(participant.of(ModuleExtension.class).stream()
                .filter(row -> row.kind() == ModuleExtension.Kind.M2_REQUEST
                        && row.stayId().equals(stay.stayId()))
                .sorted(BY_REQUEST)
                .toList());
    }

    /** The Performance Manager's approvals, each with its decision date, by the day of the request. */
    List<ModuleExtension> approvals() {
        return all.stream().filter(ModuleTwoRequests::isApproval).toList();
    }

    /** What became of each request, as a fact of a sentence: {@code approval} says what an approval gives. */
    Object words(Function<ModuleExtension, Sentence.Part> approval) {
        if (all.isEmpty()) {
            return "no more time was asked for";
        }
        List<Sentence.Part> words = new ArrayList<>();
        for (ModuleExtension request : all) {
            words.add(isApproval(request) ? approval.apply(request) : whyNone(request));
        }
        return words;
    }

    private static boolean isApproval(ModuleExtension request) {
        return request.decision() == Decision.APPROVED
                && request.decidedBy() == DecidedBy.PERFORMANCE_MANAGER
                && request.decidedOn() != null;
    }

    private static Sentence.Part whyNone(ModuleExtension request) {
        LocalDate asked = request.requestedOn();
        if (request.decision() == null || request.decision() == Decision.PENDING) {
            return Sentence.part("the request of {} is not decided", asked);
        }
        if (request.decision() != Decision.APPROVED) {
            return Sentence.part("the request of {} was {}", asked, request.decision());
        }
        if (request.decidedBy() == DecidedBy.PERFORMANCE_MANAGER) {
            return Sentence.part("the approval of the request of {} has no date", asked);
        }
        return request.decidedBy() == DecidedBy.PROVIDER
                ? Sentence.part("the request of {} was approved by the provider only", asked)
                : Sentence.part("the request of {} was approved by nobody knows whom", asked);
    }
}
