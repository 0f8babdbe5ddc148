package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.region.RegionCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parties that act in law in the lifecycle of a group, and the actors that they are. Offices are parties by
 * themselves; the head of the communication office and the office are one.
 *
 * <p>In a regency where one clerk enters everything, the portal maps the clerk to the party named on the paper; the person
 * who types is a record of the host.
 *
 * <pre>{@code
 * Actor bupati = Parties.office(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")));
 * Actor residents = Parties.residents(RegionCode.parse("16.06.06.2008"));
 * }</pre>
 */
public final class Parties {
    /** The residents of a region (<i>warga</i>). */
    public static final Role RESIDENTS = Role.of("RESIDENTS");
    /** The communication office of a regency or city (<i>Dinas Kominfo</i>). */
    public static final Role KOMINFO = Role.of("KOMINFO");
    /** The board of a group (<i>pengurus</i>). */
    public static final Role BOARD = Role.of("BOARD");

    /** A court (<i>pengadilan</i>). */
    public static final Role COURT = Role.of("COURT");

    private static final List<OfficeKind> KINDS = List.of(OfficeKind.values());
    private static final Map<OfficeKind, Role> OF_OFFICES = new EnumMap<>(OfficeKind.class);

    static {
        for (OfficeKind kind : KINDS) {
            OF_OFFICES.put(kind, kind == OfficeKind.KEPALA_DINAS ? KOMINFO : Role.of(kind.name()));
        }
    }

    private Parties() {}

    /**
     * Returns the role of an office.
     *
     * @param kind the kind of office
     * @return its role; for the head of the communication office {@link #KOMINFO}
     */
    public static Role role(OfficeKind kind) {
        return requireNonNull(OF_OFFICES.get(requireNonNull(kind, "kind")));
    }

    /** Whether an actor is an office of one of some kinds; allocates nothing. */
    static boolean isOneOf(Actor actor, Set<OfficeKind> kinds) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (kinds.contains(KINDS.get(i)) && actor.roles().contains(role(KINDS.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns every party that there is for the groups of a region, to ask what each of them can do.
     *
     * <pre>{@code
     * Parties.of(it.unit()).stream()
     *         .filter(party -> lifecycle.permitted(it, party, today).contains(GroupAction.ISSUE_DECREE))
     *         .toList();    // the office whose decree is awaited
     * }</pre>
     *
     * @param unit the region of the group
     * @return the residents, the board, the communication office where the region lies in a regency or city, every other office
     *     that the region has or lies under, from the lowest, and a court
     */
    public static List<Actor> of(RegionCode unit) {
        Stream<Actor> offices = KINDS.stream()
                .filter(kind -> kind != OfficeKind.KEPALA_DINAS)
                .flatMap(kind -> kind.over(unit).stream())
                .map(Parties::office);
        return Stream.of(
                        Stream.of(residents(unit), board(unit)),
                        unit.regency().map(Parties::kominfo).stream(),
                        offices,
                        Stream.of(court()))
                .flatMap(parties -> parties)
                .toList();
    }

    /**
     * Returns an office as an actor.
     *
     * @param office the office
     * @return the actor, whose territory is the region of the office
     */
    public static Actor office(Office office) {
        return Actor.of(role(office.kind()), Territory.of(office.region().toString()));
    }

    /**
     * Returns the communication office as an actor.
     *
     * @param regency the code of the regency or city
     * @return the actor
     */
    public static Actor kominfo(RegionCode regency) {
        return Actor.of(KOMINFO, Territory.of(regency.toString()));
    }

    /**
     * Returns a court as an actor; which court is competent is told by no rule on groups.
     *
     * @return the actor, whose territory has no bounds
     */
    public static Actor court() {
        return Actor.of(COURT, Territory.everywhere());
    }

    /**
     * Returns the residents as an actor.
     *
     * @param unit the region in which they live
     * @return the actor
     */
    public static Actor residents(RegionCode unit) {
        return Actor.of(RESIDENTS, Territory.of(unit.toString()));
    }

    /**
     * Returns the board of a group as an actor; that it is the board of that very group is for the host to know.
     *
     * @param unit the region of the group
     * @return the actor
     */
    public static Actor board(RegionCode unit) {
        return Actor.of(BOARD, Territory.of(unit.toString()));
    }
}
