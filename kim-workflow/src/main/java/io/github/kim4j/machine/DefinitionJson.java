package io.github.kim4j.machine;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.OurReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Writes a definition as JSON: codes, parameters and sources, and no label. Everything is sorted by its code, so that a table
 * written in another order is the same one.
 */
final class DefinitionJson {
    /** Of what is written here; another number if that ever changes, for all hashes change then. */
    private static final int FORMAT = 1;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DefinitionJson() {}

    static String text(Definition<?, ?, ?, ?> definition) {
        return canonical(of(definition));
    }

    private static ObjectNode of(Definition<?, ?, ?, ?> definition) {
        ObjectNode json = JSON.objectNode();
        json.put("format", FORMAT);
        json.put("name", definition.name());
        json.put("start", definition.start().name());
        json.set("ends", names(definition.ends()));
        json.set("arrivals", names(definition.arrivals()));
        ArrayNode steps = json.putArray("steps");
        definition.steps().stream()
                .sorted(Comparator.comparing((Step<? extends Enum<?>, ? extends Enum<?>> step) ->
                                step.from().name())
                        .thenComparing(step -> step.action().name()))
                .forEach(step -> steps.add(step(step)));
        ArrayNode deadlines = json.putArray("deadlines");
        definition.deadlines().stream()
                .sorted(Comparator.comparing(timed -> timed.deadline().code()))
                .forEach(timed -> deadlines.add(deadline(timed)));
        return json;
    }

    static ObjectNode step(Step<? extends Enum<?>, ? extends Enum<?>> step) {
        ObjectNode json = JSON.objectNode();
        json.put("from", step.from().name());
        json.put("action", step.action().name());
        json.set("to", names(step.to()));
        ArrayNode roles = json.putArray("roles");
        step.roles().stream().map(Role::code).sorted().forEach(roles::add);
        ArrayNode evidence = json.putArray("evidence");
        step.evidence().stream().map(Evidence::code).sorted().forEach(evidence::add);
        ArrayNode rules = json.putArray("rules");
        step.rules().stream()
                .map(DefinitionJson::rule)
                .sorted(Comparator.comparing(ObjectNode::toString))
                .forEach(rules::add);
        return json;
    }

    private static ArrayNode names(Collection<? extends Enum<?>> constants) {
        ArrayNode json = JSON.arrayNode();
        constants.stream().map(Enum::name).sorted().forEach(json::add);
        return json;
    }

    static ObjectNode rule(Rule rule) {
        ObjectNode json = JSON.objectNode();
        json.put("kind", kind(rule));
        json.put("code", rule.code());
        json.put("version", rule.version());
        json.put("severity", rule.severity().code());
        json.set("basis", basis(rule.basis()));
        json.set("parameters", Parameters.json(rule.parameters()));
        return json;
    }

    static String kind(Rule rule) {
        return rule instanceof Condition ? "CONDITION" : "CHECK";
    }

    static ObjectNode deadline(Timed<? extends Enum<?>, ?> timed) {
        Deadline<?> deadline = timed.deadline();
        ObjectNode json = JSON.objectNode();
        json.put("code", deadline.code());
        json.put("version", deadline.version());
        json.put("action", timed.action().name());
        json.put("amount", deadline.amount());
        json.put("unit", deadline.unit().code());
        json.set("basis", basis(deadline.basis()));
        return json;
    }

    /** The basis by what identifies it: of an instrument its id and how it is cited, of the others their words. */
    static ObjectNode basis(Basis basis) {
        ObjectNode json = JSON.objectNode();
        if (basis instanceof LegalBasis legal) {
            json.put("kind", "LEGAL").put("law", legal.instrument().getId());
            json.put("citation", legal.instrument().shortCitation());
            legal.article().ifPresent(article -> json.put("article", article));
        } else if (basis instanceof Attested attested) {
            json.put("kind", "ATTESTED").put("source", attested.source());
            attested.date().ifPresent(date -> json.put("date", date.toString()));
        } else if (basis instanceof OurReading reading) {
            json.put("kind", "OUR_READING").put("id", reading.id()).put("en", reading.en());
        } else if (basis instanceof Convention convention) {
            json.put("kind", "CONVENTION").put("id", convention.id()).put("en", convention.en());
        }
        return json;
    }

    private static String canonical(ObjectNode json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", missing);
        }
    }
}
