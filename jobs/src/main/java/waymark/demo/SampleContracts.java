package waymark.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import waymark.calendar.Nation;
import waymark.cases.Programme;

/** The contracts of the sample worlds. */
final class SampleContracts {

    private static final List<String> ENGLISH = List.of("J01", "J02", "J03");
    private static final List<String> SCOTTISH = List.of("J09", "J10");
    private static final List<String> WELSH = List.of("J11", "J12");
    private static final List<String> NONE = List.of();

    private SampleContracts() {}

    /** Two contracts of each programme, one better than the other, and two that have planted cases only. */
    static List<SampleContract> few() {
        return List.of(
                workChoice(3, Nation.ENGLAND, "AWARDED_2010", 95, ENGLISH),
                workChoice(11, Nation.WALES, "REMPLOY", 67, WELSH),
                workChoice(21, Nation.SCOTLAND, "AWARDED_2010", 80, NONE),
                workProgramme(5, Nation.ENGLAND, 91, List.of("J04", "J05", "J06")),
                workProgramme(9, Nation.ENGLAND, 80, NONE),
                workProgramme(16, Nation.SCOTLAND, 68, SCOTTISH),
                workAndHealth(3, Nation.ENGLAND, 93, ENGLISH),
                workAndHealth(6, Nation.WALES, 79, WELSH),
                support(1, 95, List.of("J02", "J07", "J09")),
                support(4, 63, List.of("J05", "J08", "J11")));
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
                        near(number))));
        numbers(40)
                .forEach(number ->
                        contracts.add(workProgramme(number, nation(number), skill(number + 3), near(number))));
        numbers(11)
                .forEach(number -> contracts.add(workAndHealth(
                        number, number == 6 ? Nation.WALES : Nation.ENGLAND, skill(number + 1), near(number))));
        numbers(6).forEach(number -> contracts.add(support(number, skill(number + 2), near(number))));
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

    private static SampleContract workChoice(int number, Nation nation, String origin, int skill, List<String> near) {
        LocalDate end = nation == Nation.SCOTLAND ? Scale.WORK_CHOICE_END_IN_SCOTLAND : Scale.WORK_CHOICE_END;
        return new SampleContract(
                Programme.WC, number, nation, origin, LocalDate.parse("2010-10-25"), end, skill, near);
    }

    private static SampleContract workProgramme(int number, Nation nation, int skill, List<String> near) {
        return new SampleContract(Programme.WP, number, nation, null, LocalDate.parse("2011-06-01"), null, skill, near);
    }

    private static SampleContract workAndHealth(int number, Nation nation, int skill, List<String> near) {
        return new SampleContract(
                Programme.WHP, number, nation, null, LocalDate.parse("2017-11-27"), null, skill, near);
    }

    private static SampleContract support(int number, int skill, List<String> near) {
        return new SampleContract(
                Programme.SES, number, Nation.GREAT_BRITAIN, null, LocalDate.parse("2015-09-01"), null, skill, near);
    }

    /** Every ninth area lies in Scotland, every tenth in Wales. */
    private static Nation nation(int number) {
        if (number % 9 == 0) {
            return Nation.SCOTLAND;
        }
        return number % 10 == 0 ? Nation.WALES : Nation.ENGLAND;
    }

    private static int skill(int number) {
        return 60 + number * 7 % 36;
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
