package waymark.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import waymark.intake.DeliveryName;
import waymark.intake.Folders;
import waymark.intake.People;

/**
 * A setting as someone wrote it. Each reading notes a fault and gives nothing when the text does not fit.
 *
 * @param text without white space around it, never empty
 * @param place where it was written, for messages: file and line with the key, or the variable
 * @param folder what a relative path is relative to
 */
record GivenText(String text, Place place, Path folder) {

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})([smh])");
    private static final int MOST_DAYS = 3650;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,6})([kmgt])");
    private static final Pattern ISSUER =
            Pattern.compile("https://[^/\\s?#]+[^\\s?#]*|http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?(/[^\\s?#]*)?");
    private static final String POSTGRESQL = "jdbc:postgresql:";

    Optional<Path> path() {
        if (text.startsWith("~")) {
            return fault("begins with ~, which stands for nothing here; write the path in full");
        }
        try {
            return Optional.of(folder.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return fault("is not a path (" + e.getReason() + ")");
        }
    }

    /** The path of a file that is there. */
    Optional<Path> file() {
        return path().flatMap(path -> Files.isRegularFile(path)
                ? Optional.of(path)
                : fault("is no file: there is none at " + path.toAbsolutePath() + "; name one that is there"));
    }

    /** A path, or the URI of a folder that another file system holds, which stays as it is. */
    Optional<String> pathOrUri() {
        return URI.matcher(text).matches() ? Optional.of(text) : path().map(Path::toString);
    }

    Optional<People> people() {
        return switch (text) {
            case "synthetic" -> Optional.of(People.SYNTHETIC);
            case "real" -> Optional.of(People.REAL);
            default -> fault("is not known; write synthetic or real");
        };
    }

    /** Whose files may lie where: named, open, or lines of a folder, a colon and the senders of its files. */
    Optional<Folders> folders() {
        if (text.equals("named")) {
            return Optional.of(Folders.NAMED);
        }
        if (text.equals("open")) {
            return Optional.of(Folders.OPEN);
        }
        Map<String, Set<String>> senders = new TreeMap<>();
        for (String line :
                text.replace(';', '\n').lines().filter(each -> !each.isBlank()).toList()) {
            int colon = line.lastIndexOf(':');
            String folderName =
                    colon < 0 ? "" : line.substring(0, colon).strip().replaceAll("/+$", "");
            Set<String> named = Arrays.stream(line.substring(colon + 1).split(",", -1))
                    .map(String::strip)
                    .filter(sender -> !sender.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean areSenders =
                    named.stream().allMatch(sender -> sender.equals(Folders.ANY) || DeliveryName.isSender(sender));
            if (folderName.isEmpty() || folderName.startsWith("/") || named.isEmpty() || !areSenders) {
                place.fault(
                        "\"" + line.strip() + "\" does not say whose files a folder is for; write named, open, or for"
                                + " each folder its path in the landing folder and its senders, such as \"acme: WHP-03, WHP-06\"");
                return Optional.empty();
            }
            senders.put(folderName, named);
        }
        return Optional.of(new Folders(senders, Folders.Others.NAMED));
    }

    /** A whole number within these limits, both included. */
    Optional<Integer> wholeNumber(int least, int most) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        return fault("is not a whole number "
                + (most == Integer.MAX_VALUE ? "from " + least : "from " + least + " to " + most) + "; write one");
    }

    /** A length of time from one second to a day. */
    Optional<Duration> duration() {
        Matcher parts = DURATION.matcher(text);
        if (parts.matches()) {
            long count = Long.parseLong(parts.group(1));
            Duration duration =
                    switch (parts.group(2)) {
                        case "s" -> Duration.ofSeconds(count);
                        case "m" -> Duration.ofMinutes(count);
                        default -> Duration.ofHours(count);
                    };
            if (!duration.isZero() && duration.compareTo(LONGEST) <= 0) {
                return Optional.of(duration);
            }
        }
        return fault("is not a time from 1s to 24h; write a whole number with s, m or h, such as 60s or 2m");
    }

    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return fault("is not a day; write yyyy-mm-dd");
        }
    }

    /** A whole number from 1 on. */
    Optional<Long> number(long largest) {
        if (NUMBER.matcher(text).matches()) {
            long number = Long.parseLong(text);
            if (number >= 1 && number <= largest) {
                return Optional.of(number);
            }
        }
        return fault("is not a number from 1 to " + largest + "; write digits alone");
    }

    /** A number of bytes from 1 on. */
    Optional<Long> size(long largest) {
        Matcher parts = SIZE.matcher(text);
        if (parts.matches()) {
            int power = "kmgt".indexOf(parts.group(2)) + 1;
            long number = Long.parseLong(parts.group(1)) << (10 * power);
            if (number >= 1 && number <= largest) {
                return Optional.of(number);
            }
        }
        return fault(
                "is not a size from 1k to " + largest + " bytes; write a whole number with k, m, g or t, such as 64m");
    }

    /** A number of days, from one to ten years. */
    Optional<Integer> days() {
        return text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST_DAYS
                ? Optional.of(Integer.valueOf(text))
                : fault("is not a number of days from 1 to " + MOST_DAYS + "; write one, such as 365");
    }

    Optional<DashboardSettings.Door> door() {
        return text.equals("tls-proxy")
                ? Optional.of(DashboardSettings.Door.TLS_PROXY)
                : fault("is not known; write tls-proxy, or remove it");
    }

    /** The address of an OpenID Connect provider. Anybody could answer in its place without TLS, but for this machine. */
    Optional<String> issuer() {
        return ISSUER.matcher(text).matches()
                ? Optional.of(text)
                : fault("is not the address of a provider; write one such as https://login.example/realms/waymark");
    }

    /** A JDBC URL of PostgreSQL. A fault does not repeat it, for it may hold a password. */
    Optional<String> postgresqlUrl() {
        if (text.startsWith(POSTGRESQL) && text.length() > POSTGRESQL.length()) {
            return Optional.of(text);
        }
        place.fault("is not the URL of a PostgreSQL; write one such as jdbc:postgresql://host:5432/database");
        return Optional.empty();
    }

    private <T> Optional<T> fault(String what) {
        place.fault("\"" + text + "\" " + what);
        return Optional.empty();
    }
}
