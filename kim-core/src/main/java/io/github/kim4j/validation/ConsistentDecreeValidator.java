package io.github.kim4j.validation;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.region.RegionCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges {@link ConsistentDecree}; made by the validation provider. */
public final class ConsistentDecreeValidator implements ConstraintValidator<ConsistentDecree, Decree> {
    /** Made by the validation provider. */
    public ConsistentDecreeValidator() {}

    @Override
    public boolean isValid(@Nullable Decree decree, ConstraintValidatorContext context) {
        if (decree == null) {
            return true;
        }
        Violations violations = new Violations(context);
        for (int i = 0; i < decree.getRelations().size(); i++) {
            if (decree.getRelations().get(i).names(decree)) {
                violations.add("{decree.relation_to_itself}", "relations", i);
            }
        }
        doubled(decree.getAnnex()).stream().forEach(i -> violations.add("{decree.doubled_group}", "annex", i));
        return violations.none();
    }

    /** All places of entries about one group: with the same id; or of the same name and region, if an id lacks. */
    private static BitSet doubled(List<AnnexEntry> annex) {
        Map<GroupId, Places> byId = new HashMap<>();
        Map<Named, Places> byName = new HashMap<>();
        for (int i = 0; i < annex.size(); i++) {
            int at = i;
            AnnexEntry entry = annex.get(i);
            entry.getGroup().ifPresent(id -> places(byId, id).at.add(at));
            Places alike = places(byName, Named.of(entry));
            alike.at.add(i);
            alike.withoutId |= entry.getGroup().isEmpty();
        }
        BitSet all = new BitSet();
        byId.values().forEach(it -> it.addTo(all, true));
        byName.values().forEach(it -> it.addTo(all, it.withoutId));
        return all;
    }

    private static <K> Places places(Map<K, Places> map, K key) {
        return map.computeIfAbsent(key, absent -> new Places());
    }

    /** What names a group where no id does, whatever the case and the blanks. */
    private record Named(String name, RegionCode unit) {
        static Named of(AnnexEntry entry) {
            String folded = entry.getName().toString().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            return new Named(folded, entry.getUnit());
        }
    }

    /** The places of entries that are alike. */
    private static final class Places {
        private final List<Integer> at = new ArrayList<>();
        private boolean withoutId;

        void addTo(BitSet all, boolean one) {
            if (one && at.size() > 1) {
                at.forEach(all::set);
            }
        }
    }
}
