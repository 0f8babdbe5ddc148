package io.github.kim4j.testkit.workflow;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.Filing;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Paper;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.policy.Rules;
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
        if (action == GroupAction.REVOKE_DECREE && it.papers().stream().anyMatch(Paper::stands)) {
            return revocation(it, random, day);
        }
        return varied(honest.move(it, action, day).orElseGet(() -> dissolution(it, day)), random);
    }

    private Move dissolution(GroupCase it, LocalDate day) {
        return honest.move(it, GroupAction.DISSOLVE, day).orElseThrow();
    }

    private GroupAction sensibleAction(GroupCase it, Random random, LocalDate day) {
        int dice = random.nextInt(100);
        return switch (it.state()) {
            case UNFORMED -> dice < 15 ? GroupAction.SOCIALIZE : dice < 30 ? GroupAction.ADMIT : GroupAction.INITIATE;
            case INITIATED -> dice < 3 ? GroupAction.DISSOLVE : GroupAction.DELIBERATE;
            case RECOGNIZED ->
                dice < 45
                        ? GroupAction.REVOKE_DECREE
                        : dice < 75 ? GroupAction.INAUGURATE : dice < 85 ? GroupAction.DISSOLVE : office(it, dice);
            default -> towardsRecognition(it, dice, random, day);
        };
    }

    private GroupAction towardsRecognition(GroupCase it, int dice, Random random, LocalDate day) {
        if (dice < 3) {
            return GroupAction.DISSOLVE;
        }
        if (dice < 12 && it.papers().stream().anyMatch(Paper::stands)) {
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
        LocalDate from = issue.decree().getEstablishedOn().orElseThrow();
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
            default ->
                honest.move(it, oneOf(random, GroupAction.values()), day)
                        .orElseGet(() -> revocationOfNothing(random, day));
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
