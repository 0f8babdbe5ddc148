package io.github.kim4j.testkit.workflow;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Group;
import io.github.kim4j.lifecycle.Filing;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.Relocate;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Chooses the commands of a walk: mostly those that make sense in the case, sometimes wrong ones. */
final class Mischief {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3 * 365;

    private final HonestCommands honest;

    private final Setting setting;

    Mischief(Setting setting) {
        this.setting = setting;
        this.honest = new HonestCommands(setting);
    }

    /** Returns the move of a seed; {@code progress} is how far the walk has come, from 0 to 1. */
    Move move(GroupCase it, long seed, double progress) {
        Random random = new Random(seed);
        random.nextInt(); // the first numbers of neighbouring seeds are alike
        LocalDate day = day(random, progress);
        return chance(random, 80) ? sensible(it, random, day) : wrong(it, random, day);
    }

    private static LocalDate day(Random random, double progress) {
        int days = chance(random, 85)
                ? Math.min(DAYS - 1, (int) (progress * DAYS * 0.9) + random.nextInt(60))
                : random.nextInt(DAYS);
        return FIRST.plusDays(days);
    }

    private static boolean chance(Random random, int percent) {
        return random.nextInt(100) < percent;
    }

    private static <T> T one(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static <T> T oneOf(Random random, T[] some) {
        return some[random.nextInt(some.length)];
    }

    // what makes sense

    private Move sensible(GroupCase it, Random random, LocalDate day) {
        GroupAction action = sensibleAction(it, random, day);
        return switch (action) {
            case REVOKE_DECREE ->
                it.papers().stream().anyMatch(Paper::stands)
                        ? revocation(it, random, day)
                        : done(it, action, day, random);
            case RELOCATE -> relocation(it, random, day).orElseGet(() -> dissolution(it, day));
            case REELECT -> reelection(it, random, day);
            default -> done(it, action, day, random);
        };
    }

    private Move done(GroupCase it, GroupAction action, LocalDate day, Random random) {
        return varied(honest.move(it, action, day).orElseGet(() -> dissolution(it, day)), random);
    }

    /** Within the region, so that its rules still hold; to another kind of unit where there is one. */
    private Optional<Move> relocation(GroupCase it, Random random, LocalDate day) {
        List<RegionCode> codes =
                honest.others().filter(code -> !code.equals(it.unit())).toList();
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        RegionCode to = one(random, codes);
        return Optional.of(new Move(
                new Relocate(day, it.unit(), to),
                Parties.kominfo(it.unit().regency().orElseThrow())));
    }

    /** The same people again, or others; with a term in days or years, as the region may read it, or none. */
    private Move reelection(GroupCase it, Random random, LocalDate day) {
        Move move = honest.move(it, GroupAction.REELECT, day).orElseThrow();
        Reelect reelect = (Reelect) move.command();
        if (chance(random, 30) && it.group().flatMap(Group::getBoard).isPresent()) {
            Group group = it.group().orElseThrow();
            reelect = new Reelect(
                    reelect.deliberation(),
                    group.getMemberships(),
                    group.getBoard().orElseThrow().toBuilder()
                            .term(reelect.board().getTerm())
                            .build());
        }
        return new Move(chance(random, 40) ? inYears(reelect, day) : reelect, move.actor());
    }

    private static Reelect inYears(Reelect it, LocalDate day) {
        Term years = Term.ofYears(day.getYear(), day.getYear() + 3);
        return new Reelect(
                it.deliberation(),
                it.members(),
                it.board().toBuilder().term(years).build());
    }

    private Move dissolution(GroupCase it, LocalDate day) {
        return honest.move(it, GroupAction.DISSOLVE, day).orElseThrow();
    }

    private GroupAction sensibleAction(GroupCase it, Random random, LocalDate day) {
        int dice = random.nextInt(100);
        return switch (it.state()) {
            case UNFORMED -> dice < 15 ? GroupAction.SOCIALIZE : dice < 30 ? GroupAction.ADMIT : GroupAction.INITIATE;
            case INITIATED -> dice < 3 ? GroupAction.DISSOLVE : GroupAction.DELIBERATE;
            case RECOGNIZED -> onceRecognized(it, dice, random, day);
            default -> towardsRecognition(it, dice, random, day);
        };
    }

    private GroupAction onceRecognized(GroupCase it, int dice, Random random, LocalDate day) {
        boolean nextBoard = honest.awaited(it, day).isPresent();
        if (nextBoard && chance(random, 50)) {
            return GroupAction.ISSUE_DECREE;
        }
        if (dice < 22) {
            return GroupAction.REVOKE_DECREE;
        }
        if (dice < 53) {
            return nextBoard ? GroupAction.ISSUE_DECREE : GroupAction.REELECT;
        }
        if (dice < 71) {
            return oneOf(random, new GroupAction[] {
                it.dormantOn(day) ? GroupAction.REVIVE : GroupAction.REPORT_DORMANT,
                it.suspendedOn(day) ? GroupAction.LIFT : GroupAction.SUSPEND,
                GroupAction.AMEND_DECREE
            });
        }
        return dice < 80
                ? GroupAction.INAUGURATE
                : dice < 84 ? GroupAction.DISSOLVE : dice < 90 ? GroupAction.RELOCATE : office(it, dice);
    }

    private GroupAction towardsRecognition(GroupCase it, int dice, Random random, LocalDate day) {
        if (dice < 3) {
            return GroupAction.DISSOLVE;
        }
        if (dice < 9) {
            return dice < 6 ? GroupAction.REELECT : GroupAction.RELOCATE;
        }
        if (dice < 18 && it.papers().stream().anyMatch(Paper::stands)) {
            return GroupAction.REVOKE_DECREE;
        }
        boolean registers = setting.rules(day).flatMap(Rules::getRegistration).isPresent();
        return registers && it.filing() != Filing.REGISTERED && dice < 75
                ? office(it, random.nextInt(100))
                : GroupAction.ISSUE_DECREE;
    }

    private static GroupAction office(GroupCase it, int dice) {
        if (it.filing() != Filing.FILED) {
            return GroupAction.FILE;
        }
        return dice % 4 == 0 ? GroupAction.RETURN : GroupAction.REGISTER;
    }

    /** Gives decrees other days of effect and last days. */
    private static Move varied(Move move, Random random) {
        if (!(move.command() instanceof IssueDecree issue)) {
            return move;
        }
        Decree.Builder decree = issue.decree().toBuilder();
        LocalDate from = issue.decree().effectiveOn().orElseThrow();
        if (chance(random, 30)) {
            from = from.plusDays(random.nextInt(150) - 30);
            decree.effectiveFrom(from);
        }
        if (chance(random, 25)) {
            decree.lastDay(from.plusDays(random.nextInt(500)));
        }
        return new Move(new IssueDecree(decree.build()), move.actor());
    }

    private Move revocation(GroupCase it, Random random, LocalDate day) {
        Paper paper = one(random, it.papers().stream().filter(Paper::stands).toList());
        if (chance(random, 12)) {
            return HonestCommands.annulled(paper, day);
        }
        Office issuer = paper.decree().getIssuer();
        List<OfficeKind> superiors = List.of(OfficeKind.values()).stream()
                .filter(kind -> kind.superiorTo(issuer.kind()) && honest.decidesHere(honest.office(kind)))
                .toList();
        Office by = chance(random, 60) || superiors.isEmpty() ? issuer : honest.office(one(random, superiors));
        LocalDate after = chance(random, 80) && day.isBefore(paper.from()) ? paper.from() : day;
        return HonestCommands.revoked(paper, by, after.plusDays(chance(random, 40) ? random.nextInt(90) : 0));
    }

    // what does not

    private Move wrong(GroupCase it, Random random, LocalDate day) {
        return switch (random.nextInt(12)) {
            case 0 -> new Move(sensible(it, random, day).command(), one(random, honest.actors()));
            case 1, 7, 8, 9 -> spoiled(sensible(it, random, day), random);
            case 10 -> byAnyOffice(it, random, day);
            case 2 -> changed(it, day, decree -> decree.number(Optional.empty()));
            case 3 -> changed(it, day, decree -> decree.annex(List.of()));
            case 4 -> changed(it, day, decree -> decree.establishedOn(Walk.ENTERED.plusDays(1)));
            case 5 -> numberTaken(it, random, day);
            case 6 -> revocationOfNothing(random, day);
            default -> {
                GroupAction any = oneOf(random, GroupAction.values());
                yield (any == GroupAction.RELOCATE ? relocation(it, random, day) : honest.move(it, any, day))
                        .orElseGet(() -> revocationOfNothing(random, day));
            }
        };
    }

    private static Move spoiled(Move move, Random random) {
        return new Move(new Spoiling(random).spoiled(move.command()), move.actor());
    }

    private Move byAnyOffice(GroupCase it, Random random, LocalDate day) {
        Office office = honest.office(oneOf(random, OfficeKind.values()));
        return HonestCommands.issued(honest.decree(it, office, day));
    }

    private Move changed(GroupCase it, LocalDate day, UnaryOperator<Decree.Builder> change) {
        Office office = honest.awaited(it, day).orElse(honest.office(OfficeKind.BUPATI));
        Decree.Builder decree = honest.decree(it, office, day).toBuilder();
        return HonestCommands.issued(change.apply(decree).build());
    }

    /** A number that is on file: of the same office on the same day, or of another. */
    private Move numberTaken(GroupCase it, Random random, LocalDate day) {
        if (it.papers().isEmpty()) {
            return changed(it, day, decree -> decree);
        }
        Decree taken = one(random, it.papers()).decree();
        return chance(random, 50)
                ? HonestCommands.issued(taken)
                : changed(it, day, decree -> decree.number(taken.getNumber()));
    }

    private Move revocationOfNothing(Random random, LocalDate day) {
        Office by = honest.office(oneOf(random, OfficeKind.values()));
        Decree decree = honest.decree(honest.start(), by, day);
        return new Move(new RevokeDecree(DecreeNumber.parse("C/" + random.nextInt(9)), decree), Parties.office(by));
    }
}
