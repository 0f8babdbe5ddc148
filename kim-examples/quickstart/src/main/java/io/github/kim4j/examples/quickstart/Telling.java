package io.github.kim4j.examples.quickstart;

import java.util.List;
import java.util.Optional;

/**
 * A story in the words of one language: what the terminal, the page and the files show.
 *
 * @param name a short name, for files
 * @param story what is told
 * @param title what the case is called
 * @param place the region of the group, from the village up
 * @param note what is real and what is made up
 * @param findings what is wrong with the policy of the region itself
 * @param now how the group stands today
 * @param entries what was done, in the order in which it was put on file
 * @param interval how long the decree came after the minutes, if both are on file
 * @param days how the group stands on the days asked for, the last of them today
 * @param stages the states that a group goes through, up to recognition
 * @param plantUml the whole lifecycle, as PlantUML; empty if the region has no rules today
 * @param mermaid the same, as Mermaid
 */
record Telling(
        String name,
        Story story,
        String title,
        String place,
        String note,
        List<String> findings,
        Day now,
        List<Entry> entries,
        Optional<String> interval,
        List<Day> days,
        List<Stage> stages,
        Optional<String> plantUml,
        Optional<String> mermaid) {
    /**
     * Something that was asked for.
     *
     * @param date the day on which it was done
     * @param action what it is called
     * @param by who asked
     * @param accepted whether it was accepted
     * @param result the state afterwards, or that it was refused
     * @param facts what its evidence says
     * @param reasons why it was refused
     * @param warnings what is noted though it was accepted
     * @param need what recognition needs afterwards; empty where the case does not stop to ask
     */
    record Entry(
            String date,
            String action,
            String by,
            boolean accepted,
            String result,
            List<Fact> facts,
            List<Reason> reasons,
            List<Reason> warnings,
            Optional<Need> need) {}

    /**
     * A piece of evidence.
     *
     * @param label what it is
     * @param texts what it says
     * @param brief whether it is told in the short report too
     */
    record Fact(String label, List<String> texts, boolean brief) {}

    /**
     * A reason with its source.
     *
     * @param text the reason
     * @param code its stable code
     * @param basis the rule's source
     */
    record Reason(String text, String code, String basis) {}

    /**
     * What recognition still needs.
     *
     * @param decree the decree that is awaited
     * @param basis why it is that one
     * @param options what can be done next
     * @param blocked what cannot be done yet
     */
    record Need(String decree, String basis, List<Option> options, List<Option> blocked) {}

    /**
     * Something that somebody may do.
     *
     * @param action what it is called
     * @param who who may do it
     * @param papers what to bring
     * @param why what stands in its way; empty if nothing does
     */
    record Option(String action, String who, String papers, String why) {}

    /**
     * How the group stands on a day.
     *
     * @param date the day
     * @param recognized whether it is recognized
     * @param verdict the same in a word
     * @param reasons why
     */
    record Day(String date, boolean recognized, String verdict, String reasons) {}

    /**
     * A stage on the way to recognition.
     *
     * @param label what it is called
     * @param here whether the group is there
     */
    record Stage(String label, boolean here) {}
}
