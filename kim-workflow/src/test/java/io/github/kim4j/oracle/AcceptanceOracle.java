package io.github.kim4j.oracle;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.AmendDecree;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.Dissolve;
import io.github.kim4j.lifecycle.File;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Inaugurate;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Judgment;
import io.github.kim4j.lifecycle.Lift;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.Register;
import io.github.kim4j.lifecycle.Relocate;
import io.github.kim4j.lifecycle.ReportDormant;
import io.github.kim4j.lifecycle.Return;
import io.github.kim4j.lifecycle.Revive;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.lifecycle.Socialize;
import io.github.kim4j.lifecycle.Suspend;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.ReelectionLimit;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.testkit.workflow.Setting;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges real commands by the texts of the rules: which hold, which do not, and in which state the group is afterwards. It
 * knows nothing of a case but the commands that were accepted.
 */
public final class AcceptanceOracle {
    private final Setting setting;
    private final Ledger ledger;
    private final List<Rules> all;
    private final Map<Rules, TableOracle> tables = new HashMap<>();
    private final Set<String> failing = new TreeSet<>();
    private final Set<String> judged = new TreeSet<>(Set.of("policy.no_rules", "policy.other_region"));

    /**
     * Opens a case.
     *
     * @param setting the policy and the unit
     */
    public AcceptanceOracle(Setting setting) {
        this.setting = setting;
        this.ledger = new Ledger(setting);
        this.all = setting.policy().getTimeLines().stream()
                .filter(line -> line.getLevel() == setting.level())
                .flatMap(line -> line.getPeriods().stream())
                .toList();
    }

    /**
     * Says what must be answered.
     *
     * @param command what is asked for
     * @param roles the roles of whoever asks
     * @param territory where he may act, a dotted path; empty for everywhere
     * @param entered the day of entry
     * @return the kind of answer, the state after, the codes that refuse and that warn
     */
    public TableOracle.Told answer(GroupCommand command, Set<String> roles, String territory, LocalDate entered) {
        LocalDate done = command.done(entered);
        RegionCode unit = ledger.unitOn(done);
        if (!unit.liesWithin(setting.policy().getRegion())) {
            return refused("policy.other_region");
        }
        Optional<Rules> rules = rules(done);
        if (rules.isEmpty()) {
            return refused("policy.no_rules");
        }
        failing.clear();
        holds("act.in_the_future", !done.isAfter(entered));
        judge(command, done, roles, rules.get());
        boolean within = territory.isEmpty() || (unit + ".").startsWith(territory + ".");
        return told(command, done, roles, within, rules.get());
    }

    private TableOracle.Told refused(String code) {
        return new TableOracle.Told("Refused", ledger.state(), Set.of(code), Set.of());
    }

    private Optional<Rules> rules(LocalDate day) {
        return setting.policy().rules(setting.level(), ledger.unitOn(day).kind(), day);
    }

    private TableOracle table(Rules rules) {
        OfficeKind head =
                setting.policy().getRegion().kind() == RegionKind.KOTA ? OfficeKind.WALI_KOTA : OfficeKind.BUPATI;
        return tables.computeIfAbsent(rules, some -> new TableOracle(some, all, head));
    }

    private TableOracle.Told told(
            GroupCommand command, LocalDate done, Set<String> roles, boolean within, Rules rules) {
        GroupState from = ledger.state();
        TableOracle.Told told =
                table(rules).answer(from, command.action(), failing, roles, within, List.of(GroupState.values()));
        if (!told.kind().equals("Accepted")) {
            return told;
        }
        ledger.accept(command, done, rules);
        if (!table(rules).leads(from, command.action(), ledger.state())) {
            throw new AssertionError("no such row: " + from + " " + command.action() + " " + ledger.state());
        }
        return new TableOracle.Told("Accepted", ledger.state(), Set.of(), told.warning());
    }

    /**
     * Returns the codes on which it gave judgment, true or false.
     *
     * @return the codes
     */
    public Set<String> judged() {
        return judged;
    }

    private void holds(String code, boolean truth) {
        judged.add(code);
        if (!truth) {
            failing.add(code);
        }
    }

    private static <T> boolean none(Optional<T> some) {
        return some.isEmpty();
    }

    /** Whether a day is known and before another that is known. */
    private static boolean before(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    static Optional<LocalDate> effective(Decree decree) {
        return decree.getEffectiveFrom().or(decree::getEstablishedOn);
    }

    private static boolean bears(Set<String> roles, Set<OfficeKind> kinds) {
        return kinds.stream().anyMatch(kind -> bears(roles, kind));
    }

    private static boolean bears(Set<String> roles, Office office) {
        return bears(roles, office.kind());
    }

    private static boolean bears(Set<String> roles, OfficeKind kind) {
        return roles.contains(kind == OfficeKind.KEPALA_DINAS ? "KOMINFO" : kind.name());
    }

    private void judge(GroupCommand command, LocalDate done, Set<String> roles, Rules rules) {
        if (command instanceof Socialize socialize) {
            RegionCode reached = socialize.socialization().getRegion();
            holds("socialization.elsewhere", ledger.unitOn(done).liesWithin(reached));
        } else if (command instanceof Initiate initiate) {
            founding(initiate.group(), initiate.groupsInUnit());
        } else if (command instanceof Admit admit) {
            founding(admit.group(), admit.groupsInUnit());
            admission(admit, done);
        } else if (command instanceof Deliberate deliberate) {
            holds("deliberation.before_the_request", !before(Optional.of(done), ledger.initiated));
            holds("articles.not_adopted", deliberate.articlesAdoptedOn().isPresent());
            election(deliberate.deliberation(), deliberate.board(), deliberate.seatedElsewhere(), done, rules);
            seating(deliberate.members(), deliberate.board(), done, rules);
        } else if (command instanceof Reelect reelect) {
            election(reelect.deliberation(), reelect.board(), reelect.seatedElsewhere(), done, rules);
            seating(reelect.members(), reelect.board(), done, rules);
            reelection(reelect, done, rules);
        } else {
            judgeDecrees(command, done, roles, rules);
        }
    }

    private void judgeDecrees(GroupCommand command, LocalDate done, Set<String> roles, Rules rules) {
        if (command instanceof IssueDecree issue) {
            issue(issue.decree(), done, roles, rules);
            annex(issue.decree(), ledger.group, done);
        } else if (command instanceof RevokeDecree revoke) {
            revocation(revoke, roles);
        } else if (command instanceof AmendDecree amend) {
            amendment(amend, roles);
            annex(
                    amend.by(),
                    ledger.group.map(it -> it.toBuilder()
                            .memberships(amend.members())
                            .board(amend.board())
                            .build()),
                    done);
            seating(amend.members(), amend.board(), done, rules);
        } else if (command instanceof Suspend suspend) {
            pause(suspend.by(), done, roles, rules);
            holds("suspension.suspended_already", !ledger.suspension.on());
            holds(
                    "suspension.before_the_one_before",
                    none(effective(suspend.by()).filter(ledger.suspension::endedAfter)));
        } else if (command instanceof Lift lift) {
            pause(lift.by(), done, roles, rules);
            holds("suspension.none", ledger.suspension.on());
            holds(
                    "suspension.lifted_before_it_began",
                    !ledger.suspension.on() || effective(lift.by()).stream().allMatch(ledger.suspension::beganBefore));
        } else {
            judgeLater(command, done, roles, rules);
        }
    }

    private void judgeLater(GroupCommand command, LocalDate done, Set<String> roles, Rules rules) {
        Optional<LocalDate> day = Optional.of(done);
        if (command instanceof File) {
            filing(day, rules);
        } else if (command instanceof Return || command instanceof Register) {
            holds("registration.nothing_filed", ledger.filePending);
            holds("registration.before_filing", !before(day, ledger.filed));
        } else if (command instanceof Inaugurate inaugurate) {
            holds("inauguration.not_recognized", ledger.recognized(done));
            holds("inauguration.office_elsewhere", Ledger.decides(inaugurate.by(), ledger.unitOn(done)));
            holds("inauguration.not_the_actors", bears(roles, inaugurate.by()));
        } else if (command instanceof ReportDormant) {
            holds("dormancy.dormant_already", !ledger.dormancy.on());
            holds("dormancy.before_the_one_before", !ledger.dormancy.endedAfter(done));
            holds("act.before_formation", !before(day, ledger.formed));
        } else if (command instanceof Revive) {
            holds("dormancy.not_dormant", ledger.dormancy.on());
            holds("dormancy.revived_before_it_began", !ledger.dormancy.on() || ledger.dormancy.beganBefore(done));
        } else if (command instanceof Relocate relocate) {
            relocation(relocate);
        } else if (command instanceof Dissolve) {
            Optional<LocalDate> since = ledger.formed.or(() -> ledger.initiated);
            holds("dissolution.before_formation", !before(day, since));
            holds("dissolution.before_the_latest_act", !before(day, ledger.latestAct));
        }
    }

    // founding and electing

    private void founding(Group group, List<GroupId> groupsInUnit) {
        holds(
                "group.of_another_case",
                group.getId().equals(GroupId.of("KIM-1"))
                        && group.getUnit().equals(setting.unit())
                        && group.getLevel() == setting.level());
        holds("group.second_in_unit", Set.of(GroupId.of("KIM-1")).containsAll(groupsInUnit));
    }

    private void admission(Admit admit, LocalDate done) {
        holds("admission.without_minutes", admit.minutes().isPresent());
        holds(
                "admission.before_minutes",
                !before(Optional.of(done), admit.minutes().map(Minutes::getHeldOn)));
        List<Membership> members = admit.group().getMemberships();
        List<Officer> officers =
                admit.group().getBoard().map(Board::getOfficers).orElse(List.of());
        lists(members, officers);
        Set<MemberId> listed = new HashSet<>();
        members.forEach(membership -> listed.add(membership.getMember().getId()));
        holds("board.officer_no_member", listed.isEmpty() || listed.containsAll(ids(officers)));
    }

    private static List<MemberId> ids(List<Officer> officers) {
        return officers.stream().map(Officer::getMember).toList();
    }

    private static <T> boolean distinct(List<T> some) {
        return new HashSet<>(some).size() == some.size();
    }

    private void lists(List<Membership> members, List<Officer> officers) {
        holds(
                "members.doubled",
                distinct(members.stream()
                        .map(membership -> membership.getMember().getId())
                        .toList()));
        holds("board.doubled_officer", distinct(officers));
        holds(
                "board.second_holder",
                OfficerRole.CORE.stream()
                        .allMatch(role -> new HashSet<>(officers)
                                        .stream()
                                                .filter(officer ->
                                                        officer.getRole().equals(role))
                                                .count()
                                < 2));
    }

    private static <T> Optional<T> value(Optional<Parameter<T>> parameter) {
        return parameter.map(Parameter::value);
    }

    private void seating(List<Membership> members, Board board, LocalDate done, Rules rules) {
        lists(members, board.getOfficers());
        Set<MemberId> present = new HashSet<>();
        List<Member> there = new ArrayList<>();
        for (Membership membership : members) {
            boolean joined = !before(Optional.of(done), membership.getJoinedOn());
            boolean left = before(membership.getLeftOn(), Optional.of(done));
            if (joined && !left) {
                present.add(membership.getMember().getId());
                there.add(membership.getMember());
            }
        }
        holds("board.officer_no_member", present.containsAll(ids(board.getOfficers())));
        holds("members.too_few", value(rules.getMinimumMembers()).stream().allMatch(least -> present.size() >= least));
        holds("members.too_many", value(rules.getMaximumMembers()).stream().allMatch(most -> present.size() <= most));
        people(there, board, done, rules);
    }

    private void people(List<Member> members, Board board, LocalDate done, Rules rules) {
        List<MemberId> officers = ids(board.getOfficers());
        holds(
                "members.too_young",
                value(rules.getMinimumAge())
                        .map(age -> members.stream().allMatch(member -> aged(member, age, done)))
                        .orElse(true));
        holds(
                "officers.too_young",
                value(rules.getOfficerMinimumAge())
                        .map(age -> members.stream()
                                .filter(member -> officers.contains(member.getId()))
                                .allMatch(member -> aged(member, age, done)))
                        .orElse(true));
        holds(
                "members.barred_occupation",
                value(rules.getBarredOccupations()).orElse(List.of()).stream()
                        .noneMatch(barred -> members.stream()
                                .anyMatch(member -> member.getOccupation().equals(Optional.of(barred)))));
        Set<OfficerRole> filled = new HashSet<>();
        board.getOfficers().forEach(officer -> filled.add(officer.getRole()));
        holds(
                "board.office_vacant",
                filled.containsAll(value(rules.getRequiredOfficers()).orElse(List.of())));
    }

    /** Whether somebody is shown to be of an age: by the date of birth, or else by every date that the number allows. */
    private static boolean aged(Member member, int years, LocalDate day) {
        LocalDate latest = day.minusYears(years);
        if (member.getBirthDate().isPresent()) {
            return !member.getBirthDate().get().isAfter(latest);
        }
        List<LocalDate> possible = member.getNik().stream()
                .flatMap(nik -> nik.possibleBirthDates().stream())
                .filter(born -> !born.isAfter(day))
                .toList();
        return !possible.isEmpty() && possible.stream().noneMatch(born -> born.isAfter(latest));
    }

    private void election(Deliberation held, Board board, List<MemberId> seatedElsewhere, LocalDate done, Rules rules) {
        holds("deliberation.elsewhere", held.getUnit().equals(ledger.unitOn(done)));
        holds("minutes.without_number", held.getMinutes().getNumber().isPresent());
        holds(
                "board.officer_seated_elsewhere",
                ids(board.getOfficers()).stream().noneMatch(seatedElsewhere::contains));
        holds(
                "board.term_too_long",
                value(rules.getTermYears()).stream()
                        .allMatch(most -> board.getTerm()
                                .filter(term -> term.lastDay().isPresent())
                                .filter(term -> term.inYears()
                                        ? term.lastDay().get().getYear()
                                                        - term.firstDay().getYear()
                                                        + (calendarYears(rules) ? 1 : 0)
                                                <= most
                                        : term.lastDay()
                                                .get()
                                                .isBefore(term.firstDay().plusYears(most)))
                                .isPresent()));
    }

    private static boolean calendarYears(Rules rules) {
        return value(rules.getYearTermEnd()).equals(Optional.of(Term.YearRule.CALENDAR_YEARS));
    }

    private void reelection(Reelect reelect, LocalDate done, Rules rules) {
        List<Ledger.Elected> recognized = ledger.recognizedBoards();
        Optional<LocalDate> before = ledger.boards.isEmpty()
                ? Optional.empty()
                : ledger.latest().minutes.map(Minutes::getHeldOn);
        holds("reelection.before_the_election", !before(Optional.of(done), before));
        holds(
                "reelection.term_not_after",
                recognized.isEmpty()
                        || reelect.board().getTerm().stream()
                                .allMatch(term -> term.firstDay()
                                        .isAfter(Ledger.firstDay(recognized.get(recognized.size() - 1)))));
        holds(
                "reelection.too_often",
                value(rules.getReelectionLimit()).stream()
                        .allMatch(limit -> ids(reelect.board().getOfficers()).stream()
                                .allMatch(member -> served(member, recognized, limit) < limit.terms())));
    }

    /** How many boards somebody sat in: of all, or of the last ones without a break. */
    private static int served(MemberId member, List<Ledger.Elected> recognized, ReelectionLimit limit) {
        int served = 0;
        for (int i = recognized.size() - 1; i >= 0; i--) {
            if (recognized.get(i).everSeated.contains(member)) {
                served++;
            } else if (limit.consecutiveOnly()) {
                return served;
            }
        }
        return served;
    }

    // decrees

    private static Chain chain(Rules rules) {
        return rules.getChain().orElseThrow().value();
    }

    private void issue(Decree decree, LocalDate done, Set<String> roles, Rules rules) {
        Optional<Link> awaited = ledger.awaited(chain(rules), done);
        boolean fits = awaited.filter(
                        link -> link.authorities().contains(decree.getIssuer().kind()))
                .isPresent();
        holds("decree.none_awaited", awaited.isPresent());
        boolean turn = awaited.filter(link -> bears(roles, link.authorities())).isPresent();
        boolean own = bears(roles, decree.getIssuer());
        holds("decree.actor_not_awaited", awaited.isEmpty() || turn);
        holds("decree.office_not_awaited", awaited.isEmpty() || fits || (own && !turn)); // said by then
        holds("decree.office_elsewhere", !fits || Ledger.decides(decree.getIssuer(), ledger.unitOn(done)));
        holds("decree.not_the_actors", !fits || own);
        Optional<OfficeKind> registers = value(rules.getRegistration())
                .flatMap(Registration::before)
                .filter(office ->
                        awaited.isPresent() && awaited.get().authorities().contains(office));
        holds(
                "registration.required_before",
                registers.filter(office -> bears(roles, office)).isEmpty() || ledger.registered.isPresent());
        holds(
                "registration.after_the_decree",
                !registers.equals(Optional.of(decree.getIssuer().kind()))
                        || !before(Optional.of(done), ledger.registered));
        if (!ledger.boards.isEmpty()) {
            onTheBoard(decree);
            inOrder(decree, chain(rules).links());
        }
    }

    /** No standing paper of a link before its own is of a later day; of a group that was taken in, it is told only. */
    private void inOrder(Decree decree, List<Link> links) {
        boolean asTakenIn = ledger.takenIn && ledger.boards.size() == 1;
        boolean early = links.stream()
                .takeWhile(
                        link -> !link.authorities().contains(decree.getIssuer().kind()))
                .flatMap(link -> ledger.decrees.stream()
                        .filter(filed -> filed.stands() && filed.board == ledger.latest())
                        .filter(filed ->
                                link.authorities().contains(filed.issuer().kind())))
                .anyMatch(lower -> before(decree.getEstablishedOn(), lower.decree.getEstablishedOn()));
        boolean inTheChain = links.stream()
                .anyMatch(link -> link.authorities().contains(decree.getIssuer().kind()));
        holds("decree.before_the_lower", !early || !inTheChain || asTakenIn);
        holds("decree.before_the_lower_on_file", !early || !inTheChain || !asTakenIn);
    }

    /** The link before which registration must be done. */
    private static Optional<Link> behindRegistration(Rules rules) {
        return value(rules.getRegistration())
                .flatMap(Registration::before)
                .flatMap(office -> chain(rules).links().stream()
                        .filter(link -> link.authorities().contains(office))
                        .findFirst());
    }

    private void onTheBoard(Decree decree) {
        Ledger.Elected latest = ledger.latest();
        boolean early = before(decree.getEstablishedOn(), latest.minutes.map(Minutes::getHeldOn));
        boolean asTakenIn = ledger.takenIn && ledger.boards.size() == 1;
        holds("decree.before_minutes", !early || asTakenIn);
        holds("decree.before_minutes_on_file", !early || !asTakenIn);
        holds("decree.effective_before_formation", !before(decree.getEffectiveFrom(), ledger.formed));
        Optional<Ledger.Elected> inOffice = ledger.recognizedBoards().stream()
                .filter(board -> board != latest)
                .reduce((one, other) -> other);
        holds(
                "decree.effective_before_the_board_in_office",
                inOffice.isEmpty()
                        || effective(decree).stream()
                                .allMatch(day -> day.isAfter(ledger.inOfficeFrom(inOffice.get()))));
    }

    private void annex(Decree decree, Optional<Group> about, LocalDate done) {
        holds("decree.without_number", decree.getNumber().isPresent());
        holds("decree.without_date", decree.getEstablishedOn().isPresent());
        holds(
                "decree.number_taken",
                ledger.decrees.stream()
                        .flatMap(filed -> Stream.concat(Stream.of(filed.decree), filed.amendments.stream()))
                        .noneMatch(filed -> same(filed, decree)));
        if (about.isPresent()) {
            annex(decree, about.get().toBuilder().unit(ledger.unitOn(done)).build());
        } else {
            holds("decree.group_not_listed", false);
        }
    }

    private static boolean same(Decree one, Decree other) {
        return one.getIssuer().equals(other.getIssuer())
                && one.getEstablishedOn().isPresent()
                && one.getEstablishedOn().equals(other.getEstablishedOn())
                && sameNumber(one, other);
    }

    private static boolean sameNumber(Decree one, Decree other) {
        return one.getNumber().isPresent()
                && other.getNumber().filter(one.getNumber().get()::sameAs).isPresent();
    }

    private void annex(Decree decree, Group group) {
        List<AnnexEntry> entries = decree.getAnnex().stream()
                .filter(entry -> entry.getGroup().isPresent()
                        ? entry.getGroup().get().equals(group.getId())
                        : entry.getUnit().equals(group.getUnit())
                                && entry.getName().writtenLike(group.getName()))
                .toList();
        holds("decree.group_not_listed", !entries.isEmpty());
        holds("decree.group_listed_twice", entries.size() < 2);
        holds(
                "decree.entry_differs",
                entries.stream()
                        .allMatch(entry -> entry.getUnit().equals(group.getUnit())
                                && entry.getName().writtenLike(group.getName())));
        if (!entries.isEmpty()) {
            officers(entries.get(0).getOfficers(), group);
        }
    }

    private void officers(List<AnnexOfficer> lines, Group group) {
        List<Officer> elected = group.getBoard().map(Board::getOfficers).orElse(List.of());
        for (OfficerRole role : OfficerRole.CORE) {
            List<AnnexOfficer> listed =
                    lines.stream().filter(line -> line.getRole().equals(role)).toList();
            List<Officer> chosen = elected.stream()
                    .filter(officer -> officer.getRole().equals(role))
                    .toList();
            holds(
                    "decree.officer_not_listed",
                    chosen.stream().allMatch(officer -> listed.stream().anyMatch(line -> names(line, officer, group))));
            holds("decree.second_holder_listed", chosen.isEmpty() || listed.size() <= chosen.size());
            holds("decree.officer_not_elected", group.getBoard().isEmpty() || !chosen.isEmpty() || listed.isEmpty());
        }
    }

    /** Where the name of a member is not known, any will do. */
    private static boolean names(AnnexOfficer line, Officer officer, Group group) {
        return group.getMemberships().stream()
                .map(Membership::getMember)
                .filter(member -> member.getId().equals(officer.getMember()))
                .findFirst()
                .flatMap(Member::getName)
                .map(name -> line.getName().writtenLike(name))
                .orElse(true);
    }

    // endings

    private void revocation(RevokeDecree revoke, Set<String> roles) {
        List<Ledger.Filed> meant = ledger.meant(revoke);
        Optional<Decree> by = revoke.by();
        holds(
                "revocation.nothing_of_the_actors",
                roles.contains("COURT")
                        || ledger.decrees.stream()
                                .filter(Ledger.Filed::stands)
                                .anyMatch(filed -> Stream.of(OfficeKind.values())
                                        .filter(kind -> kind == filed.issuer().kind()
                                                || Ranks.above(
                                                        kind, filed.issuer().kind()))
                                        .anyMatch(kind -> bears(roles, kind))));
        holds(
                "revocation.without_number",
                by.isEmpty()
                        || (by.get().getNumber().isPresent()
                                && by.get().getEstablishedOn().isPresent()));
        holds("revocation.of_no_standing_decree", !meant.isEmpty());
        holds("revocation.ambiguous", meant.size() < 2);
        holds(
                "revocation.not_said",
                by.isEmpty() || Ledger.Aim.of(revoke).relations().findAny().isPresent());
        holds(
                "revocation.not_the_actors",
                by.map(decree -> bears(roles, decree.getIssuer())).orElse(roles.contains("COURT")));
        by.ifPresent(decree -> {
            holds("revocation.of_itself", meant.stream().noneMatch(filed -> itself(decree, filed.decree)));
            holds(
                    "revocation.by_no_superior",
                    meant.stream()
                            .allMatch(filed -> ledger.same(decree.getIssuer(), filed.issuer())
                                    || ledger.above(decree.getIssuer(), filed.issuer())));
        });
        if (meant.size() == 1) {
            order(meant.get(0), by, revoke.judgment());
        }
    }

    private static boolean itself(Decree one, Decree other) {
        boolean sameYear = one.getNumber().flatMap(AcceptanceOracle::year).isPresent()
                || one.getEstablishedOn()
                        .map(LocalDate::getYear)
                        .equals(other.getEstablishedOn().map(LocalDate::getYear));
        return one.getIssuer().equals(other.getIssuer()) && sameNumber(one, other) && sameYear;
    }

    private static Optional<Integer> year(DecreeNumber number) {
        return number.year().stream().boxed().findFirst();
    }

    private void order(Ledger.Filed ended, Optional<Decree> by, Optional<Judgment> judgment) {
        Optional<LocalDate> dated = by.flatMap(Decree::getEstablishedOn).or(() -> judgment.map(Judgment::bindingOn));
        holds(
                "revocation.before_the_decree",
                !before(by.flatMap(AcceptanceOracle::effective), Optional.of(ended.begins())));
        holds("revocation.older_than_the_decree", !before(dated, ended.decree.getEstablishedOn()));
    }

    private void amendment(AmendDecree amend, Set<String> roles) {
        List<Ledger.Filed> meant = ledger.meant(amend);
        Office issuer = amend.by().getIssuer();
        Optional<Ledger.Elected> current = ledger.current();
        holds(
                "amendment.nothing_of_the_actors",
                ledger.decrees.stream()
                        .filter(filed -> filed.stands() && current.equals(Optional.of(filed.board)))
                        .anyMatch(filed -> bears(roles, filed.issuer())));
        holds("amendment.of_no_standing_decree", meant.size() == 1);
        holds("amendment.not_the_actors", bears(roles, issuer));
        holds("amendment.not_said", Ledger.Aim.of(amend).relations().findAny().isPresent());
        holds(
                "amendment.term_changed",
                amend.board()
                        .getTerm()
                        .equals(current.flatMap(board -> board.board).flatMap(Board::getTerm)));
        if (meant.size() == 1) {
            Ledger.Filed amended = meant.get(0);
            holds("amendment.of_another_mandate", current.equals(Optional.of(amended.board)));
            holds("amendment.by_another_office", ledger.same(issuer, amended.issuer()));
            holds("amendment.before_the_decree", !before(effective(amend.by()), Optional.of(amended.begins())));
            holds("amendment.before_the_one_before", !before(effective(amend.by()), amended.board.changed));
        }
    }

    // the office, pauses and moves

    private void filing(Optional<LocalDate> day, Rules rules) {
        Chain chain = chain(rules);
        holds("registration.filed_already", !ledger.filePending && ledger.registered.isEmpty());
        holds("registration.before_formation", !before(day, ledger.formed));
        holds("registration.before_return", !before(day, ledger.returned));
        List<Link> links = new ArrayList<>(chain.links());
        Function<Link, Integer> place = links::indexOf;
        holds(
                "registration.too_early",
                behindRegistration(rules)
                        .flatMap(gate -> ledger.awaited(chain, day.orElseThrow())
                                .map(next -> place.apply(next) >= place.apply(gate)))
                        .orElse(true));
    }

    private void pause(Decree by, LocalDate done, Set<String> roles, Rules rules) {
        List<Link> links = chain(rules).links();
        holds("act.before_formation", !before(Optional.of(done), ledger.formed));
        holds(
                "suspension.without_number",
                by.getNumber().isPresent() && by.getEstablishedOn().isPresent());
        holds("suspension.office_elsewhere", Ledger.decides(by.getIssuer(), ledger.unitOn(done)));
        holds(
                "suspension.not_the_final_office",
                links.get(links.size() - 1)
                        .authorities()
                        .contains(by.getIssuer().kind()));
        holds("suspension.not_the_actors", bears(roles, by.getIssuer()));
    }

    private void relocation(Relocate relocate) {
        holds("relocation.of_another_code", relocate.from().equals(ledger.unit()));
        holds(
                "relocation.of_another_level",
                relocate.to().level() == setting.unit().level()
                        && !relocate.to().equals(relocate.from()));
        holds("relocation.unknown_code", Gazetteer.bundled().contains(relocate.to()));
        holds("relocation.before_the_one_before", !ledger.movedOnOrAfter(relocate.on()));
    }
}
