package waymark.rule.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import waymark.cases.Programme;
import waymark.cases.Source;
import waymark.contract.FeedCatalogue;

class WarningCatalogueTest {

    private static final WarningCatalogue CATALOGUE =
            new WarningCatalogue(FeedCatalogue.load().contracts());

    /** The list is the table of checks.md, a code on a line. */
    @Test
    void knowsTheCodesOfTheListOfChecks() throws IOException {
        assertThat(Arrays.stream(WarningCode.values())
                        .map(code -> code + "|" + code.level() + "|" + (code.rule() == null ? "" : code.rule())))
                .containsExactlyElementsOf(listed());
    }

    @Test
    void makesEachCodeInExactlyOneCheck() {
        Set<WarningCheck> ofCases = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Programme programme : Programme.values()) {
            ofCases.addAll(CATALOGUE.checks(programme));
        }

        assertThat(Stream.concat(
                        ofCases.stream().flatMap(check -> check.codes().stream()),
                        CATALOGUE.contractChecks().stream().map(ContractCheck::code)))
                .containsExactlyInAnyOrder(WarningCode.values());
        assertThat(ofCases).containsAll(waysOfReferences());
    }

    /** A figure is made of findings and contributions; a warning is neither, nor does it hold one. */
    @Test
    void leadsFromNoWarningToAFigure() {
        assertThat(Arrays.stream(Warning.class.getRecordComponents()).map(RecordComponent::getType))
                .allMatch(type ->
                        type.getPackageName().startsWith("java.") || type == WarningCode.class || type == Source.class);
    }

    private static List<WarningCheck> waysOfReferences() {
        return CATALOGUE.referenceChecks().stream()
                .map(WarningCheck.class::cast)
                .toList();
    }

    private static List<String> listed() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                WarningCatalogueTest.class.getResourceAsStream("/warnings.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).toList();
        }
    }
}
