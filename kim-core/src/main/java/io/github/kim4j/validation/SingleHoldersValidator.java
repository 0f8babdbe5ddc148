package io.github.kim4j.validation;

import io.github.kim4j.group.Board;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.Section;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges {@link SingleHolders}; made by the validation provider. */
public final class SingleHoldersValidator implements ConstraintValidator<SingleHolders, Board> {
    /** Made by the validation provider. */
    public SingleHoldersValidator() {}

    @Override
    public boolean isValid(@Nullable Board board, ConstraintValidatorContext context) {
        if (board == null) {
            return true;
        }
        Violations violations = new Violations(context);
        List<Officer> officers = board.getOfficers();
        Set<Officer> second = new HashSet<>(board.secondHolders());
        Set<Officer> seen = new HashSet<>();
        for (int i = 0; i < officers.size(); i++) {
            if (!seen.add(officers.get(i))) {
                violations.add("{board.doubled_officer}", "officers", i);
            } else if (second.contains(officers.get(i))) {
                violations.add("{board.second_holder}", "officers", i);
            }
        }
        sectionsAreListed(board, violations);
        return violations.none();
    }

    private static void sectionsAreListed(Board board, Violations violations) {
        Set<String> listed = board.getSections().stream().map(Section::name).collect(Collectors.toSet());
        for (int i = 0; i < board.getOfficers().size() && !listed.isEmpty(); i++) {
            Optional<String> section = board.getOfficers().get(i).getSection();
            if (section.isPresent() && !listed.contains(section.get())) {
                violations.add("{board.unknown_section}", "officers", i);
            }
        }
    }
}
