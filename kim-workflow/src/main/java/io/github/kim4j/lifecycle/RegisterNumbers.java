package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.group.Group;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.region.RegionLevel;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The numbers of a register on a day (<i>rekapitulasi register</i>). A group counts as formed from the meeting that founded it; one that
 * was taken in without minutes from the day that it gives for itself, or else from the day of intake (<i>our reading</i>). On
 * every day it counts with the code that it has by the latest act on file, since the units are those of the bundled edition.
 *
 * @param day the day
 * @param all all groups
 * @param byKind the groups by the kind of their unit; kinds without a group are not there
 * @param byDistrict the groups by district; without those of a whole regency or province
 * @param units the villages and urban villages of the area in the bundled edition by their kind, and those with a group
 * @param unitsNotInForce the units of groups at the level of villages whose code is not in force in that edition
 * @param formedInYear how many groups were formed in each year, dissolved ones among them
 * @param formedInUnknownYear how many groups were formed of which no source tells when
 */
public record RegisterNumbers(
        LocalDate day,
        Tally all,
        Map<RegionKind, Tally> byKind,
        Map<RegionCode, Tally> byDistrict,
        Map<RegionKind, Units> units,
        Set<RegionCode> unitsNotInForce,
        Map<Year, Integer> formedInYear,
        int formedInUnknownYear) {
    /**
     * Copies the maps.
     *
     * @param day the day
     * @param all all groups
     * @param byKind the groups by the kind of their unit
     * @param byDistrict the groups by district
     * @param units the villages and urban villages of the area
     * @param unitsNotInForce the units whose code is not in force
     * @param formedInYear how many groups were formed in each year
     * @param formedInUnknownYear how many groups were formed of which no source tells when
     */
    public RegisterNumbers {
        requireNonNull(day, "day");
        requireNonNull(all, "all");
        byKind = Map.copyOf(byKind);
        byDistrict = Collections.unmodifiableMap(new TreeMap<>(byDistrict));
        units = Map.copyOf(units);
        unitsNotInForce = Set.copyOf(unitsNotInForce);
        formedInYear = Collections.unmodifiableMap(new TreeMap<>(formedInYear));
    }

    /**
     * How many groups there are.
     *
     * @param formed formed and not dissolved (<i>terbentuk</i>)
     * @param recognized of these, recognized (<i>diakui</i>)
     * @param active of these, not dormant (<i>aktif</i>)
     */
    public record Tally(int formed, int recognized, int active) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(boolean isRecognized, boolean isActive) {
            return new Tally(formed + 1, recognized + (isRecognized ? 1 : 0), active + (isActive ? 1 : 0));
        }

        /**
         * Returns how many are recognized and dormant.
         *
         * @return the number (<i>vakum</i>)
         */
        public int dormant() {
            return recognized - active;
        }
    }

    /**
     * How many units there are.
     *
     * @param total all units of the area
     * @param withGroup those in which a group was formed that is not dissolved
     */
    public record Units(int total, int withGroup) {
        /**
         * Returns how many have none.
         *
         * @return the number
         */
        public int without() {
            return total - withGroup;
        }
    }

    /**
     * Returns the units of a kind.
     *
     * @param kind the kind, such as {@code DESA}, which kalurahan are too
     * @return the numbers; zero if the area has no such unit
     */
    public Units unitsOf(RegionKind kind) {
        return units.getOrDefault(kind, new Units(0, 0));
    }

    static RegisterNumbers of(RegionCode area, LocalDate day, Collection<GroupCase> cases, Gazetteer gazetteer) {
        Counting counting = new Counting(requireNonNull(day, "day"));
        cases.forEach(counting::add);
        Map<RegionKind, Units> units = new EnumMap<>(RegionKind.class);
        villages(area, gazetteer).forEach(code -> {
            int with = counting.withGroup.remove(code) ? 1 : 0;
            units.merge(
                    code.kind(),
                    new Units(1, with),
                    (one, other) -> new Units(one.total() + other.total(), one.withGroup() + other.withGroup()));
        });
        return new RegisterNumbers(
                day,
                counting.all,
                counting.byKind,
                counting.byDistrict,
                units,
                counting.withGroup,
                counting.formedInYear,
                counting.formedInUnknownYear);
    }

    private static Stream<RegionCode> villages(RegionCode area, Gazetteer gazetteer) {
        return area.level() == RegionLevel.VILLAGE
                ? Stream.of(area).filter(gazetteer::contains)
                : gazetteer.within(area, RegionLevel.VILLAGE).map(Region::code);
    }

    /** When a group was formed, and from when on it counts. */
    private record Formation(LocalDate from, Optional<LocalDate> formedOn) {
        static Optional<Formation> of(GroupCase it) {
            return it.events().stream().flatMap(event -> of(event).stream()).findFirst();
        }

        private static Optional<Formation> of(GroupEvent event) {
            if (event instanceof GroupEvent.Formed formed) {
                LocalDate day = formed.deliberation().getMinutes().getHeldOn();
                return Optional.of(new Formation(day, Optional.of(day)));
            }
            if (event instanceof GroupEvent.Admitted admitted) {
                Optional<LocalDate> known =
                        admitted.minutes().map(Minutes::getHeldOn).or(() -> formedOn(admitted.group()));
                return Optional.of(new Formation(known.orElse(admitted.on()), known));
            }
            return Optional.empty();
        }

        private static Optional<LocalDate> formedOn(Group group) {
            return group.getFormedOn();
        }
    }

    /** Counts case by case. */
    private static final class Counting {
        private final LocalDate day;
        private final Map<RegionKind, Tally> byKind = new EnumMap<>(RegionKind.class);
        private final Map<RegionCode, Tally> byDistrict = new TreeMap<>();
        private final Set<RegionCode> withGroup = new HashSet<>();
        private final Map<Year, Integer> formedInYear = new TreeMap<>();
        private Tally all = Tally.NONE;
        private int formedInUnknownYear;

        Counting(LocalDate day) {
            this.day = day;
        }

        void add(GroupCase it) {
            Formation.of(it)
                    .filter(formation -> !day.isBefore(formation.from()))
                    .ifPresent(formation -> {
                        year(formation);
                        if (dissolvedOn(it).filter(end -> !day.isBefore(end)).isEmpty()) {
                            count(it);
                        }
                    });
        }

        private void year(Formation formation) {
            formation
                    .formedOn()
                    .ifPresentOrElse(
                            on -> formedInYear.merge(Year.from(on), 1, Integer::sum), () -> formedInUnknownYear++);
        }

        private static Optional<LocalDate> dissolvedOn(GroupCase it) {
            if (it.state() != GroupState.DISSOLVED) {
                return Optional.empty();
            }
            return it.events().stream()
                    .filter(GroupEvent.Dissolved.class::isInstance)
                    .map(event -> ((GroupEvent.Dissolved) event).minutes().getHeldOn())
                    .findFirst();
        }

        private void count(GroupCase it) {
            boolean recognized = it.recognizedOn(day);
            boolean active = recognized && !it.dormantOn(day);
            all = all.plus(recognized, active);
            byKind.merge(it.unit().kind(), Tally.NONE.plus(recognized, active), Counting::sum);
            it.unit()
                    .district()
                    .ifPresent(
                            district -> byDistrict.merge(district, Tally.NONE.plus(recognized, active), Counting::sum));
            if (it.unit().level() == RegionLevel.VILLAGE) {
                withGroup.add(it.unit());
            }
        }

        private static Tally sum(Tally one, Tally other) {
            return new Tally(
                    one.formed() + other.formed(),
                    one.recognized() + other.recognized(),
                    one.active() + other.active());
        }
    }
}
