package waymark.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The current rows of the reference feeds: contracts, their terms and contacts, providers, Jobcentres and instruments. */
public final class References implements Serializable {

    private final Map<String, Contract> contracts = new LinkedHashMap<>();
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final Map<String, Jobcentre> jobcentres = new LinkedHashMap<>();
    /** By contract and term: asked for every plan review of every case. */
    private final Map<String, Map<ContractTerm.Term, List<ContractTerm>>> terms = new HashMap<>();

    private final List<Contact> contacts = new ArrayList<>();
    private final Map<String, Map<String, InstrumentDimension>> instruments = new LinkedHashMap<>();

    /** From the current rows of the six reference feeds, in any order. */
    public References(Collection<?> rows) {
        for (Object row : rows) {
            if (row instanceof Contract contract) {
                contracts.put(contract.contractId(), contract);
            } else if (row instanceof ContractTerm term) {
                terms.computeIfAbsent(term.contractId(), id -> new EnumMap<>(ContractTerm.Term.class))
                        .computeIfAbsent(term.term(), name -> new ArrayList<>())
                        .add(term);
            } else if (row instanceof Contact contact) {
                contacts.add(contact);
            } else if (row instanceof Provider provider) {
                providers.put(provider.providerId(), provider);
            } else if (row instanceof Jobcentre jobcentre) {
                jobcentres.put(jobcentre.jobcentreId(), jobcentre);
            } else if (row instanceof InstrumentDimension dimension) {
                instruments
                        .computeIfAbsent(dimension.instrumentId(), id -> new LinkedHashMap<>())
                        .put(dimension.dimension(), dimension);
            } else {
                throw new IllegalArgumentException(row.getClass() + " is no reference record");
            }
        }
    }

    public Optional<Contract> contract(String contractId) {
        return Optional.ofNullable(contracts.get(contractId));
    }

    public Collection<Contract> contracts() {
        return contracts.values();
    }

    public Collection<Provider> providers() {
        return providers.values();
    }

    public Optional<Jobcentre> jobcentre(String jobcentreId) {
        return Optional.ofNullable(jobcentres.get(jobcentreId));
    }

    public Collection<Jobcentre> jobcentres() {
        return jobcentres.values();
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    /** The dimensions of all instruments. */
    public List<InstrumentDimension> instruments() {
        return instruments.values().stream()
                .flatMap(dimensions -> dimensions.values().stream())
                .toList();
    }

    /** The dimensions of an instrument by name; empty when the instrument is not known. */
    public Map<String, InstrumentDimension> instrument(String instrumentId) {
        return instruments.getOrDefault(instrumentId, Map.of());
    }

    /** All rows of a type. */
    public <T> Stream<T> of(Class<T> type) {
        return Stream.<Collection<?>>of(contracts(), providers(), jobcentres(), contacts, instruments(), terms())
                .flatMap(Collection::stream)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private List<ContractTerm> terms() {
        return terms.values().stream()
                .flatMap(ofContract -> ofContract.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The value of a term of a contract on a day: of the rows in force (first and last day included) the one that came
     * into force last.
     *
     * @param metric the metric of a TARGET_PERCENT; null for every other term
     */
    public Optional<String> term(String contractId, ContractTerm.Term term, String metric, LocalDate day) {
        ContractTerm inForce = null;
        for (ContractTerm row : terms.getOrDefault(contractId, Map.of()).getOrDefault(term, List.of())) {
            boolean isInForce = !row.effectiveFrom().isAfter(day)
                    && (row.effectiveTo() == null || !row.effectiveTo().isBefore(day));
            if (isInForce
                    && Objects.equals(row.metric(), metric)
                    && (inForce == null || row.effectiveFrom().isAfter(inForce.effectiveFrom()))) {
                inForce = row;
            }
        }
        return Optional.ofNullable(inForce).map(ContractTerm::value);
    }
}
