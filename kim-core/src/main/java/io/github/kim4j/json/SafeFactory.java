package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.IOContext;
import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Makes parsers whose exceptions do not quote the document, and that keep no table of names: Jackson shares it between
 * documents, and names that are chosen for it would spoil it for all that come later.
 */
final class SafeFactory extends JsonFactory {
    /** The deepest nesting that is read: 100. */
    static final int MAX_DEPTH = 100;

    private static final long serialVersionUID = 1;

    private SafeFactory(boolean strict, StreamReadConstraints limits) {
        super(((JsonFactoryBuilder) JsonFactory.builder())
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(limits));
    }

    /** For reading what nobody has looked at. */
    static SafeFactory strict() {
        return new SafeFactory(
                true, StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build());
    }

    /** For somebody who minds the limits, and the doubled keys, and tells them better. */
    static SafeFactory unlimited() {
        return new SafeFactory(
                false,
                StreamReadConstraints.builder()
                        .maxNumberLength(KimJson.MAX_BYTES)
                        .maxNameLength(KimJson.MAX_BYTES)
                        .build());
    }

    private SafeFactory(SafeFactory other) {
        super(other, null);
    }

    @Override
    public JsonFactory copy() {
        return new SafeFactory(this);
    }

    @Override
    protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
        return new SafeParser(super._createParser(in, context));
    }

    @Override
    protected JsonParser _createParser(Reader reader, IOContext context) throws IOException {
        return new SafeParser(super._createParser(reader, context));
    }

    @Override
    protected JsonParser _createParser(char[] data, int offset, int length, IOContext context, boolean recyclable)
            throws IOException {
        return new SafeParser(super._createParser(data, offset, length, context, recyclable));
    }

    @Override
    protected JsonParser _createParser(byte[] data, int offset, int length, IOContext context) throws IOException {
        return new SafeParser(super._createParser(data, offset, length, context));
    }

    @Override
    protected JsonParser _createParser(DataInput input, IOContext context) throws IOException {
        return new SafeParser(super._createParser(input, context));
    }
}
