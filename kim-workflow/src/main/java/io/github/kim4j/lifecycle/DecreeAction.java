package io.github.kim4j.lifecycle;

import io.github.kim4j.machine.TypedAction;

/** What can be done in the lifecycle of a decree; each action has one command of the same name. */
public enum DecreeAction implements TypedAction<DecreeCommand> {
    /** A draft is put on file (<i>konsep</i>). */
    DRAFT(DecreeCommand.Draft.class),
    /** The office establishes the decree (<i>penetapan</i>). */
    ESTABLISH(DecreeCommand.Establish.class),
    /** Another decree amends or corrects it (<i>perubahan</i>). */
    AMEND(DecreeCommand.Amend.class),
    /** Another decree takes its place (<i>penggantian</i>). */
    SUPERSEDE(DecreeCommand.Supersede.class),
    /** The office, or one above it, revokes it (<i>pencabutan</i>). */
    REVOKE(DecreeCommand.Revoke.class),
    /** A court annuls it from the beginning (<i>pembatalan oleh pengadilan</i>). */
    ANNUL(DecreeCommand.Annul.class);

    private final Class<? extends DecreeCommand> commandType;

    DecreeAction(Class<? extends DecreeCommand> commandType) {
        this.commandType = commandType;
    }

    @Override
    public Class<? extends DecreeCommand> commandType() {
        return commandType;
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
