package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.Stream;

/** A mapper whose exceptions do not quote the document. */
final class SafeMapper extends JsonMapper {
    private static final long serialVersionUID = 1;

    private SafeMapper() {
        super(SafeFactory.strict());
        _deserializationContext = new SafeContext();
    }

    private SafeMapper(SafeMapper other) {
        super(other);
    }

    static JsonMapper.Builder configured() {
        return new JsonMapper.Builder(new SafeMapper());
    }

    /** A tree has been read, and yet its numbers may not fit their fields. */
    @Override
    public JsonParser treeAsTokens(TreeNode tree) {
        return new SafeParser(super.treeAsTokens(tree));
    }

    /** As with a tree. */
    @Override
    protected Object _convert(Object value, JavaType type) {
        try {
            return super._convert(value, type);
        } catch (IllegalArgumentException quoting) {
            throw ofNumbers(quoting)
                    ? new IllegalArgumentException("value: [hidden] (expected: "
                            + type.getRawClass().getSimpleName() + " with numbers in the range of their fields)")
                    : quoting;
        }
    }

    private static boolean ofNumbers(Throwable refusal) {
        return Stream.iterate(refusal, next -> next != null, Throwable::getCause)
                .anyMatch(InputCoercionException.class::isInstance);
    }

    @Override
    public JsonMapper copy() {
        return new SafeMapper(this);
    }
}
