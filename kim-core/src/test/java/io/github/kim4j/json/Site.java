package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree, below its root.
 *
 * @param parent the object or list that holds it
 * @param name its name; null in a list
 * @param index its place in a list
 */
record Site(JsonNode parent, @Nullable String name, int index) {
    /** Returns all places, from the top down. */
    static List<Site> of(JsonNode tree) {
        List<Site> sites = new ArrayList<>();
        collect(tree, sites);
        return sites;
    }

    private static void collect(JsonNode node, List<Site> sites) {
        node.properties().forEach(entry -> {
            sites.add(new Site(node, entry.getKey(), -1));
            collect(entry.getValue(), sites);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            sites.add(new Site(node, null, i));
            collect(node.get(i), sites);
        }
    }

    boolean named() {
        return name != null;
    }

    JsonNode value() {
        return name == null ? parent.get(index) : parent.get(name);
    }

    boolean text(String form) {
        return value().isTextual() && value().textValue().matches(form);
    }

    void put(JsonNode value) {
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(index, value);
        }
    }

    void change(UnaryOperator<String> text) {
        put(TextNode.valueOf(text.apply(value().textValue())));
    }

    void remove() {
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) parent).remove(index);
        }
    }
}
