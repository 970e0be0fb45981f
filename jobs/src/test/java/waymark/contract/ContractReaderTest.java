package waymark.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.problem.WaymarkException;

class ContractReaderTest {

    private static final String PARCEL = parcel();

    @Test
    void readsWhatAContractSays() {
        FeedContract parcel = ContractReader.read("parcel.odcs.yaml", PARCEL);

        assertThat(parcel.feed()).isEqualTo("parcel");
        assertThat(parcel.version()).isEqualTo("1.2");
        assertThat(parcel.sender()).isEqualTo(Sender.PROVIDER);
        assertThat(parcel.cadence()).isEqualTo(Cadence.WEEKLY);
        assertThat(parcel.programmes()).isEqualTo(Set.of("WC", "SES"));
        assertThat(parcel.key()).containsExactly("parcel_id");
        assertThat(parcel.parents()).containsExactly(new Parent("referral", List.of("referral_id")));
        assertThat(parcel.eventOn()).containsExactly("sent_date");
        assertThat(parcel.rowChecks())
                .containsExactly(
                        new RowCheck.DateOrder("arrived_date", "sent_date"),
                        new RowCheck.RequiredWith("state", "WHOLE", List.of("weight")));
        assertThat(parcel.fields())
                .extracting(FeedField::type)
                .containsExactly(
                        FieldType.STRING,
                        FieldType.STRING,
                        FieldType.DATE,
                        FieldType.DATE,
                        FieldType.CODE,
                        FieldType.CODES,
                        FieldType.DECIMAL,
                        FieldType.INT,
                        FieldType.NINO);
        assertThat(parcel.field("labels").codes()).containsExactly("NO", "YES");
        assertThat(parcel.field("weight"))
                .isEqualTo(new FeedField(
                        "weight",
                        "Weight in kilogrammes.",
                        FieldType.DECIMAL,
                        false,
                        Classification.NONE,
                        List.of(),
                        BigDecimal.ZERO,
                        new BigDecimal("31.5"),
                        0,
                        5,
                        2,
                        null,
                        null,
                        null));
        assertThat(parcel.field("state").readsInstead()).isEqualTo("UNKNOWN");
        assertThat(parcel.field("pieces").meantFor()).isEqualTo(new MeantFor("state", Set.of("WHOLE", "DAMAGED")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = ";;", quoteCharacter = '`', textBlock = """
        # fault ;; what the sound contract says ;; what the broken one says in its place ;; what the message says
        a key of the document                       ;; status: active ;; status: active⏎owner: me ;; unknown key owner; remove it, or write one of apiVersion, customProperties
        another standard                            ;; v3.1.0 ;; v3.0.2 ;; apiVersion: v3.0.2 is not right; write v3.1.0
        a missing status                            ;; status: active ;;  ;; status: is missing; write a text
        an id of another feed                       ;; feed-parcel ;; feed-letter ;; id: feed-letter is not right; write feed-parcel
        a short version                             ;; 1.2.0 ;; '1.2' ;; version: 1.2 is not right; write three numbers such as 1.0.0
        an unknown sender                           ;; value: PROVIDER ;; value: ANYBODY ;; customProperties[0].value (waymarkSender): ANYBODY is not known; write one of DWP, JOBCENTRE_PLUS, PROVIDER, PROVIDER_OR_DWP
        no cadence                                  ;; ⏎  - {property: waymarkCadence, value: WEEKLY} ;;  ;; customProperties.waymarkCadence: is missing
        an unknown programme                        ;; [WC, SES] ;; [WC, XX] ;; (waymarkProgrammes): [WC, XX] is not right; write some of WC, WP, WHP, SES
        an unknown custom property                  ;; waymarkCadence ;; waymarkPace ;; customProperties[1]: unknown custom property waymarkPace; remove it, or write one of waymarkCadence, waymarkProgrammes, waymarkSender
        a custom property twice                     ;; waymarkCadence ;; waymarkSender ;; customProperties[1]: custom property waymarkSender is given twice
        an unknown key of a column                  ;; required: true⏎        primaryKey ;; requird: true⏎        primaryKey ;; schema[0].properties[0] (parcel_id): unknown key requird
        a name in capitals                          ;; name: pieces ;; name: Pieces ;; schema[0].properties[7].name: Pieces is not right
        a column twice                              ;; name: pieces ;; name: weight ;; schema[0].properties[7] (weight): the column is described twice
        no description                              ;; description: Number of pieces. ;; description: '' ;; (pieces).description: "" is not a text
        an unknown class                            ;; classification: special ;; classification: secret ;; (state).classification: secret is not known; write one of none, pseudonymous, direct, special
        an unknown type                             ;; logicalType: integer ;; logicalType: object ;; (pieces).logicalType: object is not a type of feeds
        a text without a limit                      ;; logicalTypeOptions: {maxLength: 20} ;;  ;; (referral_id).logicalTypeOptions.maxLength: is missing; write one such as 40
        an option of another type                   ;; {maxLength: 20} ;; {maxLength: 20, minimum: 3} ;; (referral_id).logicalTypeOptions: unknown key minimum
        an option of a type without any             ;; logicalType: date⏎        required: true ;; logicalType: date⏎        logicalTypeOptions: {}⏎        required: true ;; (sent_date): unknown key logicalTypeOptions
        a decimal without digits                    ;; decimal(5,2) ;; decimal ;; (weight).physicalType: decimal is not right; write digits and decimals as decimal(5,2)
        limits exchanged                            ;; {minimum: 0, maximum: 31.5} ;; {minimum: 40, maximum: 31.5} ;; (weight).logicalTypeOptions: minimum 40 lies above maximum 31.5
        a limit in words                            ;; {minimum: 0, ;; {minimum: none, ;; (weight).logicalTypeOptions.minimum: "none" is not a number
        an empty code list                          ;; [UNKNOWN, WHOLE, DAMAGED] ;; [] ;; validValues: is not a list with members
        a code twice                                ;; [UNKNOWN, WHOLE, DAMAGED] ;; [UNKNOWN, WHOLE, WHOLE] ;; validValues: names WHOLE more than once
        a code in lower case                        ;; [UNKNOWN, WHOLE, DAMAGED] ;; [UNKNOWN, WHOLE, damaged] ;; code damaged is not upper case
        a truth value for a code                    ;; ['NO', 'YES'] ;; [true] ;; validValues[0]: true is not a text; put it between quotes
        codes that may be missing                   ;; mustBe: 0 ;; mustBe: 1 ;; mustBe is not 0
        another measure of quality                  ;; metric: invalidValues ;; metric: nullValues ;; nullValues is not right; write invalidValues
        neither true nor false                      ;; primaryKey: true ;; primaryKey: 'yes' ;; (parcel_id).primaryKey: "yes" is neither true nor false
        no key                                      ;; primaryKey: true⏎        primaryKeyPosition: 1 ;;  ;; the key is {}; give its columns primaryKey: true
        a gap in the key                            ;; primaryKeyPosition: 1 ;; primaryKeyPosition: 2 ;; the key is {2=parcel_id}; give its columns
        a position outside the key                  ;; primaryKey: true ;; primaryKey: false ;; (parcel_id).primaryKeyPosition: the column is not of the key
        emptied with no date                        ;; waymarkEmptiedWith, value: arrived_date}⏎          - ;; waymarkEmptiedWith, value: weight}⏎          - ;; (state): waymarkEmptiedWith weight is not a date column of the feed
        reads what is no code                       ;; value: UNKNOWN ;; value: BROKEN ;; (state): waymarkReadsInstead BROKEN is neither a code of the column nor =column
        a required column that empties              ;; ⏎          - {property: waymarkReadsInstead, value: UNKNOWN} ;;  ;; (state): a required column cannot read as empty
        meant for a column it has not               ;; {column: state, ;; {column: stage, ;; (pieces): waymarkMeantFor stage is not a code column of the feed; name one, or programme
        meant for a column without codes            ;; {column: state, ;; {column: weight, ;; (pieces): waymarkMeantFor weight is not a code column of the feed
        meant for no code                           ;; [WHOLE, DAMAGED]}} ;; [WHOLE, SOLD]}} ;; (pieces): waymarkMeantFor state: [SOLD] is not right; write some of UNKNOWN, WHOLE, DAMAGED
        meant for no programme                      ;; {column: state, codes: [WHOLE, DAMAGED]} ;; {column: programme, codes: [WC, XX]} ;; (pieces): waymarkMeantFor programme: [XX] is not right; write some of SES, WC, WHP, WP
        meant for nothing                           ;; {column: state, codes: [WHOLE, DAMAGED]} ;; {column: state} ;; (waymarkMeantFor).codes: is missing; write a list
        meant for something unsaid                  ;; {column: state, codes: [WHOLE, DAMAGED]} ;; {codes: [WHOLE]} ;; (waymarkMeantFor).column: is missing; write a text
        meant in other words                        ;; {column: state, ;; {field: weight, column: state, ;; (waymarkMeantFor): unknown key field; remove it, or write one of codes, column
        visible from no date                        ;; value: [sent_date] ;; value: [posted_date] ;; (waymarkEventOn): posted_date is not a date column of the feed
        visible with a plan it has not              ;; value: [sent_date] ;; value: [plan.created_date] ;; (waymarkEventOn): plan.created_date is not a date column
        a parent of a column it has not             ;; from: parcel.referral_id ;; from: parcel.case_id ;; relationships[0].from: parcel.case_id is no column of this feed
        a parent half named                         ;; to: referral.referral_id ;; to: [referral.referral_id, referral.nino] ;; relationships[0]: from names 1 columns and to names 2
        a parent without a feed                     ;; to: referral.referral_id ;; to: referral ;; relationships[0].to: referral is not right; write feed.column
        an unknown check                            ;; name: DATE_ORDER ;; name: DATES ;; quality[0].name: DATES is not known
        a check of another kind                     ;; name: DATE_ORDER ;; name: BAD_NAME ;; quality[0].name: BAD_NAME is not a check on several columns
        checks out of order                         ;; name: DATE_ORDER ;; name: SCALE ;; quality[1]: checks are made in the order of their codes; put REQUIRED_WITH (What was damaged needs a weight.) before SCALE
        a check of a column it has not              ;; earlier: sent_date} ;; earlier: made_date} ;; quality[0].implementation.earlier: the feed has no column made_date
        a check of another type                     ;; earlier: sent_date} ;; earlier: weight} ;; quality[0].implementation.earlier: column weight is of type DECIMAL; name one of type [DATE]
        an exception that is no code                ;; unless: WHOLE ;; unless: ENTIRE ;; quality[1].implementation.unless: ENTIRE is not a code of state
        another engine                              ;; engine: waymark⏎        name: DATE_ORDER ;; engine: soda⏎        name: DATE_ORDER ;; quality[0].engine: soda is not right; write waymark
        a National Insurance number by another name ;; name: nino ;; name: number ;; (number): the column of a National Insurance number, and no other, is called nino
        a direct identifier that is stored          ;; description: Number of pieces.⏎        classification: none ;; description: A.⏎        classification: direct ;; (pieces): classification direct is for National Insurance numbers
        a key twice                                 ;; kind: DataContract ;; kind: DataContract⏎kind: DataContract ;; line 3 is not YAML, or names a key twice
        no YAML                                     ;; kind: DataContract ;; kind: [ ;; is not YAML, or names a key twice
        """)
    void refusesWhatItDoesNotUnderstand(String fault, String sound, String unsound, String message) {
        String replaced = lines(sound);
        assertThat(PARCEL).contains(replaced);
        String yaml = PARCEL.replace(replaced, lines(unsound));

        assertThatThrownBy(() -> ContractReader.read("schemas/parcel.odcs.yaml", yaml))
                .isInstanceOf(WaymarkException.class)
                .hasMessageStartingWith("schemas/parcel.odcs.yaml")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a text", "[a, b]", "schema: []", "schema: [{}]", "schema: [{name: parcel}]"})
    void refusesWhatIsNoContractAtAll(String yaml) {
        assertThatThrownBy(() -> ContractReader.read("schemas/parcel.odcs.yaml", yaml))
                .isInstanceOf(WaymarkException.class)
                .hasMessageStartingWith("schemas/parcel.odcs.yaml is not a feed contract that Waymark understands:");
    }

    @Test
    void reportsAllFaultsOfAFileAtOnce() {
        String yaml = PARCEL.replace("v3.1.0", "v2").replace("WEEKLY", "YEARLY").replace("name: pieces", "nme: pieces");

        assertThatThrownBy(() -> ContractReader.read("schemas/parcel.odcs.yaml", yaml))
                .hasMessage("""
                    schemas/parcel.odcs.yaml is not a feed contract that Waymark understands:
                      apiVersion: v2 is not right; write v3.1.0
                      customProperties[1].value (waymarkCadence): YEARLY is not known; write one of DAILY, WEEKLY, MONTHLY, ON_CHANGE
                      schema[0].properties[7].name: is missing; write a text
                      schema[0].properties[7]: unknown key nme; did you mean name? Else remove it, or write one of classification, customProperties, description, logicalType, logicalTypeOptions, name, primaryKey, primaryKeyPosition, required\
                    """);
    }

    /** A cell of the table, in which ⏎ stands for the end of a line. */
    private static String lines(String cell) {
        return cell == null ? "" : cell.replace('⏎', '\n');
    }

    private static String parcel() {
        try (InputStream yaml = ContractReaderTest.class.getResourceAsStream("/contracts/parcel.odcs.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
