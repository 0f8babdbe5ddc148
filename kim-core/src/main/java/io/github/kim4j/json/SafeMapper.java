package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

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

    @Override
    public JsonMapper copy() {
        return new SafeMapper(this);
    }
}
