package waymark.settings;

/**
 * Where something was written.
 *
 * @param label file and line with the key, or the variable
 * @param line line of the settings file from 1, by which faults are put in order
 * @param faults where faults of this place go
 */
record Place(String label, int line, Faults faults) {

    void fault(String what) {
        faults.add(line, label + " " + what);
    }
}
