package io.github.kim4j.validation;

import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Officer;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges {@link ConsistentGroup}; made by the validation provider. */
public final class ConsistentGroupValidator implements ConstraintValidator<ConsistentGroup, Group> {
    /** Made by the validation provider. */
    public ConsistentGroupValidator() {}

    @Override
    public boolean isValid(@Nullable Group group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        Violations violations = new Violations(context);
        if (group.getUnit().level() != group.getLevel().unit()) {
            violations.add("{group.level_and_unit}", "unit");
        }
        if (group.getSubUnit().isPresent() && group.getLevel() != GroupLevel.HAMLET) {
            violations.add("{group.sub_unit_and_level}", "subUnit");
        }
        Set<MemberId> members = members(group, violations);
        if (!members.isEmpty()) {
            group.getBoard().ifPresent(board -> officersAreMembers(board, members, violations));
        }
        return violations.none();
    }

    private static Set<MemberId> members(Group group, Violations violations) {
        Set<MemberId> ids = new HashSet<>();
        for (int i = 0; i < group.getMemberships().size(); i++) {
            if (!ids.add(group.getMemberships().get(i).getMember().getId())) {
                violations.add("{group.doubled_member}", "memberships", i);
            }
        }
        return ids;
    }

    private static void officersAreMembers(Board board, Set<MemberId> members, Violations violations) {
        List<Officer> officers = board.getOfficers();
        for (int i = 0; i < officers.size(); i++) {
            if (!members.contains(officers.get(i).getMember())) {
                violations.addBelow("{group.officer_no_member}", "board", "officers", i);
            }
        }
    }
}
