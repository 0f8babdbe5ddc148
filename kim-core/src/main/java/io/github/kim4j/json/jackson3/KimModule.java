package io.github.kim4j.json.jackson3;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.Speaker;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.law.LegalInstrument;
import java.util.List;
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
            LegalInstrument.class);

    /** Creates the module. */
    public KimModule() {
        super("kim-core");
        TYPES.forEach(this::map);
    }

    private <T> void map(Class<T> type) {
        addAbstractTypeMapping(type, implementation(type).asSubclass(type));
    }

    /** By name and not by the annotation for Jackson 2, since a host of Jackson 3 may have left that one out. */
    static Class<?> implementation(Class<?> type) {
        String name = type.getPackageName() + ".Immutable" + type.getSimpleName();
        try {
            return Class.forName(name, false, type.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("implementation: " + name + " (expected: beside its type)", missing);
        }
    }
}
