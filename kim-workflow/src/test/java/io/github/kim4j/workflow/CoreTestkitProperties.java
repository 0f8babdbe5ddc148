package io.github.kim4j.workflow;

import static io.github.kim4j.testkit.core.KimAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.group.Group;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.testkit.core.Defective;
import io.github.kim4j.testkit.core.KimArbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The testkit of kim-core serves another module as it serves a host: through its test-jar, by the type alone. */
class CoreTestkitProperties {
    @Property(tries = 100)
    void groups_are_generated_by_their_type_alone(@ForAll Group group) {
        assertThat(group.getUnit().level()).isEqualTo(group.getLevel().unit());
        assertThat(KimArbitraries.types()).contains(Group.class);
    }

    @Property(tries = 100)
    void defects_are_told_as_they_were_foretold(@ForAll Defective<Group> defective) {
        assertThat(KimJson.read(defective.document(), Group.class))
                .hasOnlyFault(defective.defect().code(), defective.defect().pointer());
    }
}
