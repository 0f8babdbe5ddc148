package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Office;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The case of one decree (<i>berkas Keputusan</i>): from its draft to the act that ends it.
 *
 * <p>Two answers are kept apart. {@link #state()} comes from the acts on file and changes by acts alone. {@link #statusOn} adds
 * the calendar: whether the decree is in force, or expired, on a day.
 *
 * <pre>{@code
 * DecreeCase it = DecreeCase.of(CaseId.of("SK-1"), new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")));
 * it.state();                                // DRAFT
 * it.statusOn(LocalDate.of(2021, 6, 1));     // DRAFT
 * }</pre>
 */
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE)
@JsonPropertyOrder({"id", "issuer", "events"})
public final class DecreeCase {
    private final CaseId id;
    private final Office issuer;
    private final List<@Valid DecreeEvent> events;
    private final String place;
    private final Facts facts = new Facts();

    private DecreeCase(CaseId id, Office issuer, List<DecreeEvent> events) {
        this.id = requireNonNull(id, "id");
        this.issuer = requireNonNull(issuer, "issuer");
        this.events = List.copyOf(events);
        this.place = issuer.region().toString();
        this.events.forEach(event -> facts.add(event, issuer));
    }

    /**
     * Returns a case in which nothing has happened yet.
     *
     * @param id what the host calls the case
     * @param issuer the office that is to issue the decree
     * @return the case
     */
    public static DecreeCase of(CaseId id, Office issuer) {
        return new DecreeCase(id, issuer, List.of());
    }

    /**
     * Returns the case that some events add up to; no rule but the order of the events is asked.
     *
     * @param id what the host calls the case
     * @param issuer the office that issues the decree
     * @param events what happened, in the order in which it was put on file
     * @return the case
     * @throws IllegalArgumentException if an event cannot follow the ones before it, or the decree is of another office
     */
    @JsonCreator
    public static DecreeCase replay(
            @JsonProperty("id") CaseId id,
            @JsonProperty("issuer") Office issuer,
            @JsonProperty("events") List<DecreeEvent> events) {
        return new DecreeCase(id, issuer, events);
    }

    /**
     * Returns this case with what has happened since.
     *
     * @param more the events, in their order
     * @return the case after
     * @throws IllegalArgumentException as {@link #replay}
     */
    public DecreeCase with(List<DecreeEvent> more) {
        List<DecreeEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new DecreeCase(id, issuer, all);
    }

    /**
     * Returns what the host calls the case.
     *
     * @return the id
     */
    @JsonProperty
    public CaseId id() {
        return id;
    }

    /**
     * Returns the office that issues the decree.
     *
     * @return the office
     */
    @JsonProperty
    public Office issuer() {
        return issuer;
    }

    /**
     * Returns what happened.
     *
     * @return the events, in the order in which they were put on file
     */
    @JsonProperty
    public List<DecreeEvent> events() {
        return events;
    }

    /**
     * Returns the state.
     *
     * @return derived from the acts on file, whatever the calendar says
     */
    public DecreeState state() {
        return facts.state;
    }

    /**
     * Returns the latest draft.
     *
     * @return empty if none was put on file
     */
    public Optional<Decree> draft() {
        return Optional.ofNullable(facts.draft);
    }

    /**
     * Returns the decree as it was established.
     *
     * @return empty before that; what amended it is told by {@link #amendments()}
     */
    public Optional<Decree> decree() {
        return Optional.ofNullable(facts.decree);
    }

    /**
     * Returns the decrees that amended or corrected it.
     *
     * @return in the order in which they were put on file; whether one of them was itself ended, its own case knows
     */
    public List<Decree> amendments() {
        return Collections.unmodifiableList(facts.amendments);
    }

    /**
     * Returns the decrees that have amended or corrected it by a day.
     *
     * @param day the day asked for
     * @return those that have effect from that day or an earlier one, in the order in which they were put on file
     */
    public List<Decree> amendmentsOn(LocalDate day) {
        return facts.amendments.stream()
                .filter(by ->
                        by.effectiveOn().filter(from -> !day.isBefore(from)).isPresent())
                .toList();
    }

    /**
     * Returns the first day on which it has no effect because another decree took its place or revoked it.
     *
     * @return empty if none has
     */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(facts.endedOn);
    }

    /**
     * Returns the judgment that annulled it.
     *
     * @return empty if none has
     */
    public Optional<Judgment> judgment() {
        return Optional.ofNullable(facts.judgment);
    }

    /**
     * Tells how the decree stands on a day, by what is on file. A decree that a court annulled was in force on no day, whatever
     * day is asked for.
     *
     * @param day the day asked for
     * @return the status; if it had run out before an act ended it, then {@code EXPIRED}
     */
    public DecreeStatus statusOn(LocalDate day) {
        requireNonNull(day, "day");
        Decree decree = facts.decree;
        if (decree == null) {
            return DecreeStatus.DRAFT;
        }
        LocalDate from = decree.effectiveOn().orElseThrow();
        boolean established = !day.isBefore(decree.getEstablishedOn().orElseThrow());
        if (day.isBefore(from) && !established) {
            return DecreeStatus.DRAFT;
        }
        if (facts.judgment != null) {
            return DecreeStatus.ANNULLED;
        }
        if (day.isBefore(from)) {
            return DecreeStatus.ESTABLISHED;
        }
        return ended(day, decree.getLastDay());
    }

    private DecreeStatus ended(LocalDate day, Optional<LocalDate> last) {
        boolean expired = last.filter(day::isAfter).isPresent();
        if (facts.endedOn == null || day.isBefore(facts.endedOn)) {
            return expired ? DecreeStatus.EXPIRED : DecreeStatus.IN_FORCE;
        }
        if (last.filter(facts.endedOn::isAfter).isPresent()) {
            return DecreeStatus.EXPIRED;
        }
        return facts.state == DecreeState.SUPERSEDED ? DecreeStatus.SUPERSEDED : DecreeStatus.REVOKED;
    }

    /**
     * Tells whether the decree is in force on a day.
     *
     * @param day the day asked for
     * @return whether its status on that day is {@code IN_FORCE}
     */
    public boolean inForceOn(LocalDate day) {
        return statusOn(day) == DecreeStatus.IN_FORCE;
    }

    String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecreeCase that
                && that.id.equals(id)
                && that.issuer.equals(issuer)
                && that.events.equals(events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, issuer, events);
    }

    /**
     * Returns id, issuer and state.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return id + " of " + issuer + ": " + facts.state;
    }

    /** What the events add up to. Filled once, and read ever after. */
    private static final class Facts {
        private final List<Decree> amendments = new ArrayList<>();
        private DecreeState state = DecreeState.DRAFT;
        private @Nullable Decree draft;
        private @Nullable Decree decree;
        private @Nullable LocalDate endedOn;
        private @Nullable Judgment judgment;

        void add(DecreeEvent event, Office issuer) {
            state = CaseRules.follow(DecreeLifecycle.TABLE, state, event.action(), after(event));
            if (event instanceof DecreeEvent.Drafted drafted) {
                draft = drafted.draft();
            } else if (event instanceof DecreeEvent.Established established) {
                decree = established.decree();
                Office by = established.decree().getIssuer();
                Checks.that(by.equals(issuer), "issuer", by, issuer.toString());
            } else if (event instanceof DecreeEvent.Amended amended) {
                amendments.add(amended.by());
            } else if (event instanceof DecreeEvent.Superseded superseded) {
                endedOn = superseded.by().effectiveOn().orElseThrow();
            } else if (event instanceof DecreeEvent.Revoked revoked) {
                endedOn = revoked.by().effectiveOn().orElseThrow();
            } else if (event instanceof DecreeEvent.Annulled annulled) {
                judgment = annulled.judgment();
            }
        }

        private static DecreeState after(DecreeEvent event) {
            return switch (event.action()) {
                case DRAFT -> DecreeState.DRAFT;
                case ESTABLISH, AMEND -> DecreeState.ESTABLISHED;
                case SUPERSEDE -> DecreeState.SUPERSEDED;
                case REVOKE -> DecreeState.REVOKED;
                case ANNUL -> DecreeState.ANNULLED;
            };
        }
    }
}
