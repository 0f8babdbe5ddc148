package io.github.kim4j.validation;

import io.github.kim4j.group.Board;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Officer;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges {@link ConsistentForum}; made by the validation provider. */
public final class ConsistentForumValidator implements ConstraintValidator<ConsistentForum, Forum> {
    /** Made by the validation provider. */
    public ConsistentForumValidator() {}

    @Override
    public boolean isValid(@Nullable Forum forum, ConstraintValidatorContext context) {
        if (forum == null) {
            return true;
        }
        Violations violations = new Violations(context);
        if (!forum.getRegion().map(RegionCode::level).equals(forum.getLevel().region())) {
            violations.add("{forum.level_and_region}", "region");
        }
        distinct(forum.getGroups(), "groups", "{forum.doubled_group}", violations);
        distinct(forum.getForums(), "forums", "{forum.doubled_forum}", violations);
        notItself(forum, violations);
        Set<MemberId> people = distinct(
                forum.getRepresentatives().stream()
                        .map(representative -> representative.getMember().getId())
                        .toList(),
                "representatives",
                "{forum.doubled_representative}",
                violations);
        if (!people.isEmpty()) {
            forum.getBoard().ifPresent(board -> officersTakePart(board, people, violations));
        }
        return violations.none();
    }

    private static <T> Set<T> distinct(List<T> values, String list, String code, Violations violations) {
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                violations.add(code, list, i);
            }
        }
        return seen;
    }

    private static void notItself(Forum forum, Violations violations) {
        int own = forum.getForums().indexOf(forum.getId());
        if (own >= 0) {
            violations.add("{forum.own_member}", "forums", own);
        }
    }

    private static void officersTakePart(Board board, Set<MemberId> people, Violations violations) {
        List<Officer> officers = board.getOfficers();
        for (int i = 0; i < officers.size(); i++) {
            if (!people.contains(officers.get(i).getMember())) {
                violations.addBelow("{forum.officer_no_representative}", "board", "officers", i);
            }
        }
    }
}
