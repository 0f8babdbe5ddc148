package io.github.kim4j.lifecycle;

import io.github.kim4j.machine.TypedAction;

/** What can be done in the lifecycle of a group; each action has one command of the same name. */
public enum GroupAction implements TypedAction<GroupCommand> {
    /** An office explains to a region what a group is (<i>sosialisasi</i>). */
    SOCIALIZE(Socialize.class),
    /** Residents ask for a group (<i>prakarsa, permohonan</i>). */
    INITIATE(Initiate.class),
    /** Residents found the group and elect its board (<i>musyawarah</i>). */
    DELIBERATE(Deliberate.class),
    /** A group that already exists is taken in with the papers there are (<i>pendataan</i>). */
    ADMIT(Admit.class),
    /** An office of the chain issues its decree (<i>penetapan SK</i>). */
    ISSUE_DECREE(IssueDecree.class),
    /** The office, one above it or a court ends a decree (<i>pencabutan, pembatalan SK</i>). */
    REVOKE_DECREE(RevokeDecree.class),
    /** The office of a decree amends it, as officers are replaced within their term (<i>penggantian antar waktu</i>). */
    AMEND_DECREE(AmendDecree.class),
    /** Residents elect the next board (<i>pemilihan pengurus berikutnya</i>). */
    REELECT(Reelect.class),
    /** The board files for registration (<i>pendaftaran</i>). */
    FILE(File.class),
    /** The communication office returns the file (<i>pengembalian berkas</i>). */
    RETURN(Return.class),
    /** The communication office registers the group (<i>pencatatan</i>). */
    REGISTER(Register.class),
    /** The board is inaugurated (<i>pengukuhan</i>); a ceremony and no condition of anything. */
    INAUGURATE(Inaugurate.class),
    /** The communication office finds a group dormant (<i>mati suri</i>). */
    REPORT_DORMANT(ReportDormant.class),
    /** The communication office finds a dormant group active again (<i>diaktifkan kembali</i>). */
    REVIVE(Revive.class),
    /** The office of the final decree suspends the group, where the region knows that (<i>pembekuan</i>). */
    SUSPEND(Suspend.class),
    /** The office of the final decree lifts a suspension (<i>pencabutan pembekuan</i>). */
    LIFT(Lift.class),
    /** The region of the group has another code (<i>perubahan kode wilayah</i>). */
    RELOCATE(Relocate.class),
    /** Residents dissolve the group (<i>pembubaran</i>). */
    DISSOLVE(Dissolve.class);

    private final Class<? extends GroupCommand> commandType;

    GroupAction(Class<? extends GroupCommand> commandType) {
        this.commandType = commandType;
    }

    @Override
    public Class<? extends GroupCommand> commandType() {
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
