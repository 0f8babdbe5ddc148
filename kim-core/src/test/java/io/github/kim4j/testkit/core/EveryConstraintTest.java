package io.github.kim4j.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** A constraint that is added gets a defect, or a reason why not. */
class EveryConstraintTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final String TELLS_MORE =
            "never told: its validator tells what is inconsistent, under codes of their own";

    private static final Map<String, String> WITHOUT = Map.of(
            "Group group.inconsistent", TELLS_MORE,
            "Forum forum.inconsistent", TELLS_MORE,
            "Decree decree.inconsistent", TELLS_MORE);

    /** A constraint as it is told: by whom, under which code, at which field; none for one on the whole type. */
    record Told(Class<?> type, String code, String field) {
        boolean hasDefect() {
            return Defects.known(type).stream()
                    .filter(defect -> defect.code().equals(code))
                    .anyMatch(defect -> field.isEmpty() || at(defect.pointer()));
        }

        private boolean at(String pointer) {
            return pointer.equals("/" + field) || pointer.equals("/" + field + "/0");
        }

        @Override
        public String toString() {
            return type.getSimpleName() + (field.isEmpty() ? "" : "." + field) + " " + code;
        }
    }

    @Test
    void every_constraint_of_every_type_has_a_defect_or_a_reason() {
        Set<Told> all = KimArbitraries.types().stream()
                .flatMap(EveryConstraintTest::told)
                .collect(Collectors.toSet());
        Set<String> missing = all.stream()
                .filter(told -> !told.hasDefect())
                .map(Told::toString)
                .collect(Collectors.toSet());

        assertThat(all.stream().map(Told::toString))
                .contains("Group.unit region.unknown", "Speaker.positions text.size", "Decree.about text.blank");
        assertThat(missing).isEqualTo(WITHOUT.keySet());
    }

    private static Stream<Told> told(Class<?> type) {
        BeanDescriptor bean = VALIDATOR.getConstraintsForClass(type);
        return Stream.concat(
                bean.getConstraintDescriptors().stream().map(constraint -> told(type, constraint, "")),
                bean.getConstrainedProperties().stream().flatMap(property -> told(type, property)));
    }

    private static Stream<Told> told(Class<?> type, PropertyDescriptor property) {
        Stream<ConstraintDescriptor<?>> inside = property.getConstrainedContainerElementTypes().stream()
                .map(ContainerElementTypeDescriptor::getConstraintDescriptors)
                .flatMap(Set::stream);
        return Stream.concat(property.getConstraintDescriptors().stream(), inside)
                .map(constraint -> told(type, constraint, property.getPropertyName()));
    }

    private static Told told(Class<?> type, ConstraintDescriptor<?> constraint, String field) {
        return new Told(type, constraint.getMessageTemplate().replaceAll("[{}]", ""), field);
    }
}
