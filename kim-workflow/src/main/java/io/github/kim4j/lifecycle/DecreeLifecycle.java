package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.DecreeAction.AMEND;
import static io.github.kim4j.lifecycle.DecreeAction.ANNUL;
import static io.github.kim4j.lifecycle.DecreeAction.DRAFT;
import static io.github.kim4j.lifecycle.DecreeAction.ESTABLISH;
import static io.github.kim4j.lifecycle.DecreeAction.REVOKE;
import static io.github.kim4j.lifecycle.DecreeAction.SUPERSEDE;
import static io.github.kim4j.lifecycle.DecreeState.ANNULLED;
import static io.github.kim4j.lifecycle.DecreeState.ESTABLISHED;
import static io.github.kim4j.lifecycle.DecreeState.REVOKED;
import static io.github.kim4j.lifecycle.DecreeState.SUPERSEDED;

import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Evidence;
import io.github.kim4j.machine.Table;
import java.time.LocalDate;
import java.util.List;

/**
 * The lifecycle of a decree by itself (<i>daur hidup Keputusan</i>), whatever groups it is about.
 *
 * <p>A decree that is established never becomes a draft again. An amendment is a paper beside it and keeps it in force;
 * several decrees may amend one (<i>our reading</i>: each amendment is of the decree and not of an earlier amendment). The decree
 * runs out by the calendar, which is no act: {@link DecreeCase#statusOn} tells. A court can annul it also after it was
 * superseded or revoked, since that takes away the days before too.
 *
 * <p>A draft that is given up is no act; the host forgets it.
 *
 * <pre>{@code
 * DecreeLifecycle decrees = DecreeLifecycle.standard();
 * DecreeCase after = decrees.decide(it, new DecreeCommand.Establish(decree, List.of()), bupati, today).orThrow();
 * }</pre>
 *
 * @legal UU 30/2014 (revocation by the issuing official, a superior or a court; the articles were not read)
 */
public final class DecreeLifecycle
        extends CaseLifecycle<DecreeState, DecreeAction, DecreeCase, DecreeCommand, DecreeEvent> {
    static final Definition<DecreeState, DecreeAction, DecreeCase, DecreeCommand> TABLE = table();
    private static final DecreeLifecycle STANDARD = new DecreeLifecycle();

    private DecreeLifecycle() {
        super(TABLE);
    }

    /**
     * Returns the lifecycle.
     *
     * @return the same for every region, since none was found that has another
     */
    public static DecreeLifecycle standard() {
        return STANDARD;
    }

    static Definition<DecreeState, DecreeAction, DecreeCase, DecreeCommand> table() {
        Table<DecreeState, DecreeAction, DecreeCase, DecreeCommand> t = Table.of(
                        "decree",
                        DecreeState.class,
                        DecreeAction.class,
                        DecreeCase.class,
                        DecreeCommand.class,
                        CaseRules.WORDS)
                .start(DecreeState.DRAFT)
                .ends(ANNULLED)
                .place(DecreeCase::place);
        t.on(DRAFT, DecreeCommand.Draft.class)
                .by(CaseRules.offices())
                .evidence(Evidence.of("DRAFT"))
                .check(CaseRules.notInTheFuture())
                .check(DecreeCaseRules.draftOfThisOffice())
                .check(DecreeCaseRules.draftNotComplete())
                .stays(DecreeState.DRAFT);
        var establish = t.on(ESTABLISH, DecreeCommand.Establish.class)
                .by(CaseRules.offices())
                .evidence(Evidence.of("DECREE"))
                .when(DecreeCaseRules.establishedByItsOffice())
                .check(CaseRules.notInTheFuture())
                .step(DecreeState.DRAFT, ESTABLISHED);
        DecreeCaseRules.onEstablishing().forEach(establish::check);
        var amend = t.on(AMEND, DecreeCommand.Amend.class)
                .by(CaseRules.offices())
                .evidence(Evidence.of("AMENDING_DECREE"))
                .when(DecreeCaseRules.amendedByItsOffice())
                .check(CaseRules.notInTheFuture())
                .stays(ESTABLISHED);
        DecreeCaseRules.onAmending().forEach(amend::check);
        var supersede = t.on(SUPERSEDE, DecreeCommand.Supersede.class)
                .by(CaseRules.offices())
                .evidence(Evidence.of("REPLACING_DECREE"))
                .check(CaseRules.notInTheFuture())
                .step(ESTABLISHED, SUPERSEDED);
        DecreeCaseRules.onSuperseding().forEach(supersede::check);
        var revoke = t.on(REVOKE, DecreeCommand.Revoke.class)
                .by(CaseRules.offices())
                .evidence(Evidence.of("REVOKING_DECREE"))
                .check(CaseRules.notInTheFuture())
                .step(ESTABLISHED, REVOKED);
        DecreeCaseRules.onRevoking().forEach(revoke::check);
        t.on(ANNUL, DecreeCommand.Annul.class)
                .by(Parties.COURT)
                .evidence(Evidence.of("JUDGMENT"))
                .check(CaseRules.notInTheFuture())
                .check(DecreeCaseRules.judgedAfterTheDecree())
                .step(ESTABLISHED, ANNULLED)
                .step(SUPERSEDED, ANNULLED)
                .step(REVOKED, ANNULLED);
        return t.build();
    }

    @Override
    DecreeState state(DecreeCase it) {
        return it.state();
    }

    @Override
    DecreeAction action(DecreeCommand command) {
        return command.action();
    }

    @Override
    LocalDate done(DecreeCommand command, LocalDate entered) {
        return command.done(entered);
    }

    @Override
    DecreeCase with(DecreeCase it, List<DecreeEvent> events) {
        return it.with(events);
    }

    @Override
    DecreeEvent event(DecreeCommand command) {
        if (command instanceof DecreeCommand.Draft draft) {
            return new DecreeEvent.Drafted(draft.draftedOn(), draft.draft());
        }
        if (command instanceof DecreeCommand.Establish establish) {
            return new DecreeEvent.Established(establish.decree());
        }
        if (command instanceof DecreeCommand.Amend amend) {
            return new DecreeEvent.Amended(amend.by());
        }
        if (command instanceof DecreeCommand.Supersede supersede) {
            return new DecreeEvent.Superseded(supersede.by());
        }
        if (command instanceof DecreeCommand.Revoke revoke) {
            return new DecreeEvent.Revoked(revoke.by());
        }
        return new DecreeEvent.Annulled(((DecreeCommand.Annul) command).judgment());
    }
}
