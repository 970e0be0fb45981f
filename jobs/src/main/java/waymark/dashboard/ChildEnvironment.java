package waymark.dashboard;

import java.util.regex.Pattern;

/**
 * What programs that Waymark starts find in their environment: what they need to know of the machine, which is where programs, the
 * user's files and room for scratch are, languages and time, and how the network is reached. All else stays with Waymark: the
 * person key, the passwords of databases, and what would change how another Python behaves.
 */
public final class ChildEnvironment {

    private static final Pattern INHERITED =
            Pattern.compile("PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_[A-Z]+|TZ|TMPDIR|SSL_CERT_FILE|SSL_CERT_DIR"
                    + "|REQUESTS_CA_BUNDLE|(https?|no|all)_proxy|(HTTPS?|NO|ALL)_PROXY|PYENV_(ROOT|VERSION)");

    private ChildEnvironment() {}

    /** Takes all else from what a program would inherit. */
    public static void keepLittle(ProcessBuilder program) {
        program.environment().keySet().removeIf(name -> !INHERITED.matcher(name).matches());
    }
}
