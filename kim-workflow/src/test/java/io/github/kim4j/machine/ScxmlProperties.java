package io.github.kim4j.machine;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Reporter;
import net.jqwik.api.ShrinkingMode;

/** Law 5: the engine agrees with an independent interpreter of the exported chart, whatever the table. */
class ScxmlProperties {
    private static final int STEPS_A_TABLE = 50;

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void the_engine_agrees_with_commons_scxml_on_random_tables(@ForAll long seed, Reporter reporter) {
        Random random = new Random(seed);
        Agreement agreement = new Agreement(random);
        var tables = new DefinitionProperties().tables().generator(1000);
        for (int i = 0; i < Agreement.steps(1); i += STEPS_A_TABLE) {
            var definition = DefinitionProperties.definition(tables.next(random).value());
            agreement.walk(
                    definition, DrawnLifecycle.of(definition), new ScxmlInterpreter<>(definition), STEPS_A_TABLE);
        }
        agreement.assertEveryAnswerMet();
        agreement.report(reporter);
    }
}
