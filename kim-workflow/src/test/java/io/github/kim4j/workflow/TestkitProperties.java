package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.person.Nik;
import io.github.kim4j.testkit.core.PersonArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The testkit of kim-core is reached from another module. */
class TestkitProperties {
    @Property
    void a_generated_number_is_well_formed_and_nobodys(@ForAll("niks") Nik nik) {
        assertThat(nik.wellFormed()).isTrue();
        assertThat(nik.value()).startsWith("99");
    }

    @Provide
    Arbitrary<Nik> niks() {
        return PersonArbitraries.niks();
    }
}
