/** What can be set: read from the settings file and the environment, with all faults told at once. */
package waymark.settings;
