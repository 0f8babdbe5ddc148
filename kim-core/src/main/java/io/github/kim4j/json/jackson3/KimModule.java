package io.github.kim4j.json.jackson3;

import io.github.kim4j.activity.ActivityReport;
import io.github.kim4j.activity.Aspiration;
import io.github.kim4j.activity.Assessment;
import io.github.kim4j.activity.AssessmentScheme;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Dissemination;
import io.github.kim4j.activity.Guidance;
import io.github.kim4j.activity.HoaxReport;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Partnership;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.Speaker;
import io.github.kim4j.core.internal.Implementations;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.group.Adviser;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupLink;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.Phase;
import io.github.kim4j.group.Representative;
import io.github.kim4j.law.LegalInstrument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.module.SimpleModule;

/**
 * Tells Jackson 3 how to read the types of this library; Jackson 2 learns it from their annotations.
 *
 * <p>A mapper that looks for modules finds it by itself. Personal data is read and never written, with the module and
 * without it.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new KimModule()).build();
 * }</pre>
 */
public final class KimModule extends SimpleModule {
    private static final long serialVersionUID = 1;

    static final List<Class<?>> TYPES = List.of(
            Group.class,
            Membership.class,
            Member.class,
            Board.class,
            Officer.class,
            Adviser.class,
            Forum.class,
            Representative.class,
            GroupLink.class,
            Phase.class,
            Decree.class,
            Signatory.class,
            AnnexEntry.class,
            AnnexOfficer.class,
            DraftRequest.class,
            DecreeDocument.class,
            Socialization.class,
            Speaker.class,
            Deliberation.class,
            Minutes.class,
            Partnership.class,
            Guidance.class,
            ActivityReport.class,
            Dissemination.class,
            Aspiration.class,
            HoaxReport.class,
            AssessmentScheme.class,
            Assessment.class,
            LegalInstrument.class);

    /** Creates the module. */
    public KimModule() {
        super("kim-core");
        TYPES.forEach(this::map);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.setMixIn(Implementations.within(Member.class, "Json"), QuietMember.class);
    }

    /** Keeps a date of birth that cannot be read out of exceptions; it stands beside the setter that Immutables made. */
    interface QuietMember {
        @JsonDeserialize(contentUsing = QuietDay.class)
        void setBirthDate(Optional<LocalDate> birthDate);
    }

    private <T> void map(Class<T> type) {
        addAbstractTypeMapping(type, Implementations.of(type));
    }
}
