package io.github.kim4j.oracle;

import static io.github.kim4j.lifecycle.GroupAction.ADMIT;
import static io.github.kim4j.lifecycle.GroupAction.AMEND_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.DELIBERATE;
import static io.github.kim4j.lifecycle.GroupAction.DISSOLVE;
import static io.github.kim4j.lifecycle.GroupAction.FILE;
import static io.github.kim4j.lifecycle.GroupAction.INAUGURATE;
import static io.github.kim4j.lifecycle.GroupAction.INITIATE;
import static io.github.kim4j.lifecycle.GroupAction.ISSUE_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.LIFT;
import static io.github.kim4j.lifecycle.GroupAction.REELECT;
import static io.github.kim4j.lifecycle.GroupAction.REGISTER;
import static io.github.kim4j.lifecycle.GroupAction.RELOCATE;
import static io.github.kim4j.lifecycle.GroupAction.REPORT_DORMANT;
import static io.github.kim4j.lifecycle.GroupAction.RETURN;
import static io.github.kim4j.lifecycle.GroupAction.REVIVE;
import static io.github.kim4j.lifecycle.GroupAction.REVOKE_DECREE;
import static io.github.kim4j.lifecycle.GroupAction.SOCIALIZE;
import static io.github.kim4j.lifecycle.GroupAction.SUSPEND;
import static io.github.kim4j.lifecycle.GroupState.DISSOLVED;
import static io.github.kim4j.lifecycle.GroupState.FORMED;
import static io.github.kim4j.lifecycle.GroupState.INITIATED;
import static io.github.kim4j.lifecycle.GroupState.RATIFIED;
import static io.github.kim4j.lifecycle.GroupState.RECOGNIZED;
import static io.github.kim4j.lifecycle.GroupState.UNFORMED;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The table of the lifecycle of a group, written by hand: which rows there are under which rules of a region, who may, which
 * states come after, which rules refuse and which warn; and what follows for a command whose rules hold or do not.
 */
public final class TableOracle {
    /**
     * An answer.
     *
     * @param kind what is answered, by the name of the decision
     * @param after the state after
     * @param refusing the codes that refuse
     * @param warning the codes that warn
     */
    public record Told(String kind, GroupState after, Set<String> refusing, Set<String> warning) {}

    /** What the table says of one action. */
    private static final class Act {
        private final Set<String> who = new TreeSet<>();
        private final Map<GroupState, Set<GroupState>> rows = new EnumMap<>(GroupState.class);
        private final List<String> refuse = new ArrayList<>();
        private final List<String> warn = new ArrayList<>();

        Act who(Set<String> some) {
            who.addAll(some);
            return this;
        }

        Act who(String... some) {
            return who(Set.of(some));
        }

        Act row(GroupState from, GroupState... to) {
            rows.put(from, EnumSet.of(to[0], to));
            return this;
        }

        Act stays(Set<GroupState> states) {
            states.forEach(state -> row(state, state));
            return this;
        }

        Act needs(String... codes) {
            refuse.addAll(List.of(codes));
            return this;
        }

        Act needsIf(boolean asked, String... codes) {
            return asked ? needs(codes) : this;
        }

        Act warns(String... codes) {
            warn.addAll(List.of(codes));
            return this;
        }
    }

    private final Rules rules;
    private final List<Rules> all;
    private final List<Chain> chains;
    private final Chain chain;
    private final OfficeKind head;
    private final Map<GroupAction, Act> acts = new EnumMap<>(GroupAction.class);

    /**
     * Writes the table.
     *
     * @param rules the rules of a region for a level, a kind of unit and a period
     * @param all all rules of the region for that level
     * @param head who heads the region, of Bupati and Wali Kota
     */
    public TableOracle(Rules rules, List<Rules> all, OfficeKind head) {
        this.rules = rules;
        this.all = all;
        this.chains = all.stream().map(TableOracle::chain).toList();
        this.chain = chain(rules);
        this.head = head;
        beginnings();
        elections();
        decrees();
        endings();
        if (rules.getRegistration().isPresent()) {
            registration();
        }
        later();
        pauses();
    }

    private static Chain chain(Rules rules) {
        return rules.getChain().orElseThrow().value();
    }

    private static boolean yes(Optional<Parameter<Boolean>> parameter) {
        return parameter.map(Parameter::value).orElse(false);
    }

    private boolean has(Function<Rules, Optional<?>> parameter) {
        return parameter.apply(rules).isPresent();
    }

    /** Every act is bounded by the day on which it is entered. */
    private Act act(GroupAction action) {
        Act act = new Act().needs("act.in_the_future");
        acts.put(action, act);
        return act;
    }

    // who

    private static String party(OfficeKind office) {
        return office == OfficeKind.KEPALA_DINAS ? "KOMINFO" : office.name();
    }

    private static Set<String> parties(Set<OfficeKind> offices) {
        Set<String> parties = new TreeSet<>();
        offices.forEach(office -> parties.add(party(office)));
        return parties;
    }

    private Set<OfficeKind> everDeciding() {
        Set<OfficeKind> offices = EnumSet.noneOf(OfficeKind.class);
        chains.forEach(some -> offices.addAll(some.offices()));
        return offices;
    }

    private Set<OfficeKind> last() {
        return chain.links().get(chain.links().size() - 1).authorities();
    }

    /** Those who decide or decided, each head of a region above one of them, and the court. */
    private Set<String> revokers() {
        Set<OfficeKind> offices = everDeciding();
        List<OfficeKind> heads =
                List.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH, OfficeKind.CAMAT, head, OfficeKind.GUBERNUR);
        for (OfficeKind above : heads) {
            if (everDeciding().stream().anyMatch(below -> Ranks.above(above, below))) {
                offices.add(above);
            }
        }
        Set<String> parties = parties(offices);
        parties.add("COURT");
        return parties;
    }

    // where

    private boolean longChains() {
        return chains.stream().anyMatch(some -> some.links().size() > 1);
    }

    private boolean shortChains() {
        return chains.stream().anyMatch(some -> some.links().size() == 1);
    }

    private Set<GroupState> inBeing() {
        return longChains() ? EnumSet.of(FORMED, RATIFIED, RECOGNIZED) : EnumSet.of(FORMED, RECOGNIZED);
    }

    // what

    private void beginnings() {
        boolean one = yes(rules.getOneGroupPerUnit());
        act(SOCIALIZE).who("KOMINFO").row(UNFORMED, UNFORMED).needs("socialization.elsewhere");
        act(INITIATE)
                .who("RESIDENTS")
                .row(UNFORMED, INITIATED)
                .needs("group.of_another_case")
                .needsIf(one, "group.second_in_unit");
        act(ADMIT)
                .who("KOMINFO")
                .row(UNFORMED, FORMED)
                .needs("group.of_another_case", "admission.before_minutes")
                .needs("members.doubled", "board.officer_no_member", "board.doubled_officer", "board.second_holder")
                .needsIf(one, "group.second_in_unit")
                .warns("admission.without_minutes");
    }

    private void elections() {
        elected(act(DELIBERATE).who("RESIDENTS").row(INITIATED, FORMED))
                .needs("deliberation.before_the_request")
                .needsIf(yes(rules.getArticlesRequired()), "articles.not_adopted");
        elected(act(REELECT).who("RESIDENTS").stays(inBeing()))
                .needs("reelection.before_the_election", "reelection.term_not_after")
                .needsIf(has(Rules::getReelectionLimit), "reelection.too_often");
    }

    private Act elected(Act act) {
        return seated(act)
                .needs("deliberation.elsewhere")
                .needsIf(yes(rules.getMinutesNumbered()), "minutes.without_number")
                .needsIf(yes(rules.getOneBoardPerPerson()), "board.officer_seated_elsewhere")
                .needsIf(has(Rules::getTermYears), "board.term_too_long");
    }

    /** Members and a board that are put in office. */
    private Act seated(Act act) {
        return act.needs("members.doubled", "board.officer_no_member", "board.doubled_officer", "board.second_holder")
                .needsIf(has(Rules::getMinimumMembers), "members.too_few")
                .needsIf(has(Rules::getMaximumMembers), "members.too_many")
                .needsIf(has(Rules::getMinimumAge), "members.too_young")
                .needsIf(has(Rules::getOfficerMinimumAge), "officers.too_young")
                .needsIf(has(Rules::getBarredOccupations), "members.barred_occupation")
                .needsIf(has(Rules::getRequiredOfficers), "board.office_vacant");
    }

    private Optional<OfficeKind> registeredBefore() {
        return rules.getRegistration()
                .map(Parameter::value)
                .flatMap(Registration::before)
                .filter(chain.offices()::contains);
    }

    private void decrees() {
        boolean oneSuffices = chain.links().size() == 1;
        Act issue = withAnnex(act(ISSUE_DECREE))
                .who(parties(chain.offices()))
                .row(FORMED, oneSuffices ? RECOGNIZED : RATIFIED)
                .row(RECOGNIZED, RECOGNIZED)
                .needs("decree.none_awaited", "decree.office_not_awaited", "decree.office_elsewhere")
                .needs("decree.not_the_actors", "decree.effective_before_the_board_in_office")
                .needsIf(!oneSuffices, "decree.actor_not_awaited") // where offices take turns
                .needsIf(!oneSuffices, "decree.before_the_lower")
                .needsIf(
                        registeredBefore().isPresent(), "registration.required_before", "registration.after_the_decree")
                .warns("decree.before_minutes_on_file", "decree.effective_before_formation");
        if (!oneSuffices) {
            issue.warns("decree.before_the_lower_on_file");
        }
        if (yes(rules.getDecreeMayPrecedeMinutes())) {
            issue.warns("decree.before_minutes");
        } else {
            issue.needs("decree.before_minutes");
        }
        if (longChains() && oneSuffices) {
            issue.row(RATIFIED, RECOGNIZED);
        } else if (longChains()) {
            issue.row(RATIFIED, RATIFIED, RECOGNIZED);
        }
    }

    /** A decree that lists a group and its officers, be it the first or one that amends it. */
    private static Act withAnnex(Act act) {
        return act.needs("decree.without_number", "decree.without_date", "decree.number_taken")
                .needs("decree.group_not_listed", "decree.group_listed_twice", "decree.entry_differs")
                .needs("decree.officer_not_listed", "decree.second_holder_listed")
                .warns("decree.officer_not_elected");
    }

    private void endings() {
        boolean several = everDeciding().size() > 1;
        Act revoke = act(REVOKE_DECREE)
                .who(revokers())
                .needsIf(several, "revocation.nothing_of_the_actors")
                .needs("revocation.without_number", "revocation.of_no_standing_decree", "revocation.ambiguous")
                .needs("revocation.of_itself", "revocation.not_said", "revocation.by_no_superior")
                .needs("revocation.not_the_actors", "revocation.before_the_decree")
                .needs("revocation.older_than_the_decree");
        if (!longChains()) {
            revoke.row(RECOGNIZED, FORMED);
        } else if (shortChains()) {
            revoke.row(RECOGNIZED, FORMED, RATIFIED, RECOGNIZED).row(RATIFIED, FORMED, RATIFIED);
        } else {
            revoke.row(RECOGNIZED, RATIFIED, RECOGNIZED).row(RATIFIED, FORMED, RATIFIED);
        }
        seated(withAnnex(act(AMEND_DECREE)))
                .who(parties(everDeciding()))
                .stays(longChains() ? EnumSet.of(RATIFIED, RECOGNIZED) : EnumSet.of(RECOGNIZED))
                .needsIf(several, "amendment.nothing_of_the_actors")
                .needs("amendment.of_no_standing_decree", "amendment.of_another_mandate")
                .needs("amendment.by_another_office", "amendment.not_said", "amendment.not_the_actors")
                .needs("amendment.before_the_decree", "amendment.before_the_one_before", "amendment.term_changed");
        Act dissolve = act(DISSOLVE)
                .who("RESIDENTS")
                .row(INITIATED, DISSOLVED)
                .needs("dissolution.before_formation", "dissolution.before_the_latest_act");
        inBeing().forEach(state -> dissolve.row(state, DISSOLVED));
    }

    private void registration() {
        boolean lowerFirst = registeredBefore()
                .filter(office -> !chain.links().get(0).authorities().contains(office))
                .isPresent();
        act(FILE)
                .who("BOARD")
                .stays(inBeing())
                .needs("registration.filed_already", "registration.before_formation", "registration.before_return")
                .needsIf(lowerFirst, "registration.too_early");
        for (GroupAction answer : List.of(RETURN, REGISTER)) {
            act(answer)
                    .who("KOMINFO")
                    .stays(inBeing())
                    .needs("registration.nothing_filed", "registration.before_filing");
        }
    }

    private void later() {
        act(INAUGURATE)
                .who(parties(chain.offices()))
                .who("KOMINFO")
                .row(RECOGNIZED, RECOGNIZED)
                .needs("inauguration.not_recognized", "inauguration.office_elsewhere", "inauguration.not_the_actors");
        act(REPORT_DORMANT)
                .who("KOMINFO")
                .row(RECOGNIZED, RECOGNIZED)
                .needs("dormancy.dormant_already", "act.before_formation", "dormancy.before_the_one_before");
        act(REVIVE)
                .who("KOMINFO")
                .row(RECOGNIZED, RECOGNIZED)
                .needs("dormancy.not_dormant", "dormancy.revived_before_it_began");
        act(RELOCATE)
                .who("KOMINFO")
                .row(INITIATED, INITIATED)
                .stays(inBeing())
                .needs("relocation.of_another_code", "relocation.of_another_level", "relocation.before_the_one_before")
                .warns("relocation.unknown_code");
    }

    private void pauses() {
        if (yes(rules.getSuspension())) {
            pause(act(SUSPEND)).needs("suspension.suspended_already", "suspension.before_the_one_before");
        }
        if (all.stream().anyMatch(some -> yes(some.getSuspension()))) { // what was suspended once can be lifted
            pause(act(LIFT)).needs("suspension.none", "suspension.lifted_before_it_began");
        }
    }

    private Act pause(Act act) {
        return act.who(parties(last()))
                .row(RECOGNIZED, RECOGNIZED)
                .needs("act.before_formation", "suspension.without_number", "suspension.office_elsewhere")
                .needs("suspension.not_the_final_office", "suspension.not_the_actors");
    }

    /** Whether a row has a state after it. */
    boolean leads(GroupState from, GroupAction action, GroupState to) {
        return Optional.ofNullable(acts.get(action))
                .map(act -> act.rows.get(from))
                .filter(states -> states.contains(to))
                .isPresent();
    }

    /**
     * Returns every code that the table can tell.
     *
     * @return the codes, without those of the engine itself
     */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        acts.values().forEach(act -> {
            codes.addAll(act.refuse);
            codes.addAll(act.warn);
        });
        return codes;
    }

    /**
     * Answers.
     *
     * @param from the state before
     * @param action what is asked for
     * @param failing the codes of the rules that do not hold
     * @param roles the roles of whoever asks
     * @param within whether it is in his territory
     * @param preferred all states; of several states after it is the first of these
     * @return the answer
     */
    public Told answer(
            GroupState from,
            GroupAction action,
            Set<String> failing,
            Set<String> roles,
            boolean within,
            List<GroupState> preferred) {
        Act act = acts.get(action);
        if (act == null || !act.rows.containsKey(from)) {
            return new Told("NotPermitted", from, Set.of(), Set.of());
        }
        if (!within || act.who.stream().noneMatch(roles::contains)) {
            return new Told("Forbidden", from, Set.of(), Set.of());
        }
        Set<String> refusing = new TreeSet<>(act.refuse);
        refusing.retainAll(failing);
        Set<String> warning = new TreeSet<>(act.warn);
        warning.retainAll(failing);
        if (!refusing.isEmpty()) {
            return new Told("Refused", from, refusing, warning);
        }
        Set<GroupState> to = act.rows.get(from);
        return new Told(
                "Accepted", preferred.stream().filter(to::contains).findFirst().orElseThrow(), Set.of(), warning);
    }
}
