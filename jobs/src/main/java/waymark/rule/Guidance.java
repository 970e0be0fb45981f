package waymark.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The guidance that a rule judges, paragraph by paragraph and in our own words. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Guidance {

    /** The paragraph that findings cite; of several programmes, separated by a semicolon. */
    String clause();

    /** The document and chapter. */
    String title();

    /** What it asks, a paragraph a line. */
    String text();
}
