package waymark.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waymark.calendar.Nation;
import waymark.cases.Programme;

/** The contracts of the sample worlds. */
final class SampleContracts {

    private static final List<String> ENGLISH = List.of("J01", "J02", "J03");
    private static final List<String> SCOTTISH = List.of("J09", "J10");
    private static final List<String> WELSH = List.of("J11", "J12");
    private static final List<String> NONE = List.of();

    private SampleContracts() {}

    /** Four or five contracts of each programme, better and worse, and two that have planted cases only. */
    static List<SampleContract> few() {
        return List.of(
                workChoice(3, Nation.ENGLAND, "AWARDED_2010", 93, 30, ENGLISH),
                workChoice(8, Nation.ENGLAND, "REMPLOY", 81, 24, List.of("J04", "J05", "J06")),
                workChoice(11, Nation.WALES, "REMPLOY", 72, 20, WELSH),
                workChoice(15, Nation.ENGLAND, "AWARDED_2010", 87, 22, List.of("J07", "J08")),
                workChoice(20, Nation.SCOTLAND, "AWARDED_2010", 80, 60, SCOTTISH),
                workChoice(21, Nation.SCOTLAND, "AWARDED_2010", 80, 1, NONE),
                workProgramme(5, Nation.ENGLAND, 91, 34, List.of("J04", "J05", "J06")),
                workProgramme(9, Nation.ENGLAND, 80, 1, NONE),
                workProgramme(13, Nation.WALES, 84, 33, WELSH),
                workProgramme(16, Nation.SCOTLAND, 75, 33, SCOTTISH),
                workAndHealth(2, Nation.ENGLAND, 87, 24, List.of("J04", "J07", "J08")),
                workAndHealth(3, Nation.ENGLAND, 93, 36, ENGLISH),
                workAndHealth(6, Nation.WALES, 81, 20, WELSH),
                workAndHealth(9, Nation.ENGLAND, 77, 20, List.of("J05", "J06")),
                support(1, 94, 30, List.of("J02", "J07", "J09")),
                support(2, 84, 24, List.of("J03", "J10", "J12")),
                support(4, 70, 22, List.of("J05", "J08", "J11")),
                support(5, 79, 24, List.of("J01", "J04", "J06")));
    }

    /** Of {@link #few}, those who send nothing before most others have done so for three weeks. */
    static Map<String, LocalDate> joiningLater() {
        LocalDate joinedOn = LocalDate.parse("2019-02-18");
        return Stream.of("WC-08", "WC-15", "WC-20", "WP-13", "WHP-02", "WHP-09", "SES-02", "SES-05")
                .collect(Collectors.toMap(contract -> contract, contract -> joinedOn));
    }

    /** As many contracts as there were: 28 Work Choice, 40 Work Programme, 11 Work and Health, 6 support. */
    static List<SampleContract> national() {
        List<SampleContract> contracts = new ArrayList<>();
        numbers(28)
                .forEach(number -> contracts.add(workChoice(
                        number,
                        nation(number),
                        number % 4 == 0 ? "REMPLOY" : "AWARDED_2010",
                        skill(number),
                        size(number),
                        near(number))));
        numbers(40)
                .forEach(number -> contracts.add(
                        workProgramme(number, nation(number), skill(number + 3), size(number), near(number))));
        numbers(11)
                .forEach(number -> contracts.add(workAndHealth(
                        number,
                        number == 6 ? Nation.WALES : Nation.ENGLAND,
                        skill(number + 1),
                        size(number),
                        near(number))));
        numbers(6).forEach(number -> contracts.add(support(number, skill(number + 2), size(number), near(number))));
        return contracts;
    }

    /** The nation of a Jobcentre of these worlds: of every twelve, two are in Scotland and two in Wales. */
    static Nation nationOfJobcentre(String jobcentre) {
        int place = (Integer.parseInt(jobcentre.substring(1)) - 1) % 12;
        if (place < 8) {
            return Nation.ENGLAND;
        }
        return place < 10 ? Nation.SCOTLAND : Nation.WALES;
    }

    /** Every Jobcentre, one dozen for each twelve contracts of the largest programme. */
    static List<String> jobcentres(List<SampleContract> contracts) {
        int most = contracts.stream().mapToInt(SampleContract::number).max().orElse(1);
        int dozens = Math.max(1, most / 12);
        return numbers(12 * dozens).mapToObj(SampleContracts::jobcentre).toList();
    }

    private static IntStream numbers(int count) {
        return IntStream.rangeClosed(1, count);
    }

    private static SampleContract workChoice(
            int number, Nation nation, String origin, int skill, int size, List<String> near) {
        LocalDate end = nation == Nation.SCOTLAND ? Scale.WORK_CHOICE_END_IN_SCOTLAND : Scale.WORK_CHOICE_END;
        return new SampleContract(
                Programme.WC, number, nation, origin, LocalDate.parse("2010-10-25"), end, skill, size, near);
    }

    private static SampleContract workProgramme(int number, Nation nation, int skill, int size, List<String> near) {
        return new SampleContract(
                Programme.WP, number, nation, null, LocalDate.parse("2011-06-01"), null, skill, size, near);
    }

    private static SampleContract workAndHealth(int number, Nation nation, int skill, int size, List<String> near) {
        return new SampleContract(
                Programme.WHP, number, nation, null, LocalDate.parse("2017-11-27"), null, skill, size, near);
    }

    private static SampleContract support(int number, int skill, int size, List<String> near) {
        return new SampleContract(
                Programme.SES,
                number,
                Nation.GREAT_BRITAIN,
                null,
                LocalDate.parse("2015-09-01"),
                null,
                skill,
                size,
                near);
    }

    /** Every ninth area lies in Scotland, every tenth in Wales. */
    private static Nation nation(int number) {
        if (number % 9 == 0) {
            return Nation.SCOTLAND;
        }
        return number % 10 == 0 ? Nation.WALES : Nation.ENGLAND;
    }

    private static int skill(int number) {
        return 65 + number * 7 % 30;
    }

    private static int size(int number) {
        return 60 + number * 37 % 81;
    }

    private static List<String> near(int number) {
        int dozen = (number - 1) / 12 % 3 * 12;
        return switch (nation(number)) {
            case SCOTLAND -> List.of(jobcentre(dozen + 9), jobcentre(dozen + 10));
            case WALES -> List.of(jobcentre(dozen + 11), jobcentre(dozen + 12));
            default -> List.of(jobcentre(dozen + 1 + number % 6), jobcentre(dozen + 2 + number % 6));
        };
    }

    private static String jobcentre(int number) {
        return String.format(Locale.ROOT, "J%02d", number);
    }
}
