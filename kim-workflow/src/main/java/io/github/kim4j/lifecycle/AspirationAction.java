package io.github.kim4j.lifecycle;

import io.github.kim4j.machine.TypedAction;

/** What can be done about an aspiration; each action has one command of the same name. */
public enum AspirationAction implements TypedAction<AspirationCommand> {
    /** A group takes it up (<i>penyerapan</i>). */
    TAKE_UP(AspirationCommand.TakeUp.class),
    /** It is passed on to an office, or on to another (<i>penyaluran</i>). */
    FORWARD(AspirationCommand.Forward.class),
    /** The office answers (<i>jawaban</i>). */
    ANSWER(AspirationCommand.Answer.class),
    /** The group no longer pursues it (<i>pencabutan</i>). */
    WITHDRAW(AspirationCommand.Withdraw.class);

    private final Class<? extends AspirationCommand> commandType;

    AspirationAction(Class<? extends AspirationCommand> commandType) {
        this.commandType = commandType;
    }

    @Override
    public Class<? extends AspirationCommand> commandType() {
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
