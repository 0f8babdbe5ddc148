package io.github.kim4j.json;

import io.github.kim4j.activity.ActivityReport;
import io.github.kim4j.activity.Aspiration;
import io.github.kim4j.activity.Assessment;
import io.github.kim4j.activity.AssessmentScheme;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Dissemination;
import io.github.kim4j.activity.Guidance;
import io.github.kim4j.activity.HoaxReport;
import io.github.kim4j.activity.Partnership;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupHistory;
import io.github.kim4j.group.GroupLink;
import io.github.kim4j.law.LegalInstrument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The types that travel as documents of their own; all others are parts of these. Each has a schema in the jar. */
final class Documents {
    /** One line a type; its texts stand in {@code src/test/resources/schema}. */
    static final List<Class<?>> TYPES = List.of(
            Group.class,
            Socialization.class,
            Deliberation.class,
            Decree.class,
            DraftRequest.class,
            DecreeDocument.class,
            LegalInstrument.class,
            Forum.class,
            GroupHistory.class,
            GroupLink.class,
            Partnership.class,
            Guidance.class,
            ActivityReport.class,
            Dissemination.class,
            Aspiration.class,
            HoaxReport.class,
            AssessmentScheme.class,
            Assessment.class);

    /** The field that tells the version of the format. */
    static final String VERSION = "schemaVersion";

    /** The version that this library writes; it grows by one with every change of a type of documents or of its parts. */
    static final int VERSION_TODAY = 1;

    private static final String FOLDER = "/META-INF/schema/";

    private Documents() {}

    /** Returns the name of the file of a type, such as {@code legal-instrument.schema.json}. */
    static String file(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** Tells whether a class is a type of documents, or what such a type is written or read as. */
    static boolean isOne(Class<?> type) {
        return TYPES.stream().anyMatch(document -> document.isAssignableFrom(type));
    }

    static String schema(Class<?> type) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("type: " + type.getName() + " (expected: one of " + names() + ")");
        }
        try (InputStream in = Documents.class.getResourceAsStream(FOLDER + file(type))) {
            if (in == null) {
                throw new IllegalStateException("schema: " + file(type) + " (expected: in the jar)");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file(type), unreadable);
        }
    }

    private static String names() {
        return TYPES.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }
}
