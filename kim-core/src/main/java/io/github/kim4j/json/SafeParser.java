package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigInteger;

/** A parser whose exceptions tell the place and do not quote the document. */
final class SafeParser extends JsonParserDelegate {
    SafeParser(JsonParser parser) {
        super(parser);
    }

    /** What may fail. */
    private interface Step<T> {
        T take() throws IOException;
    }

    private static <T> T safely(Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (StreamReadException quoting) {
            String what = String.valueOf(quoting.getOriginalMessage()).startsWith("Duplicate ")
                    ? "document: a key twice (expected: each key once)"
                    : "document: no JSON (expected: JSON with numbers in the range of their fields)";
            throw new JsonParseException(null, what, quoting.getLocation());
        }
    }

    @Override
    public JsonToken nextToken() throws IOException {
        return safely(delegate::nextToken);
    }

    @Override
    public JsonToken nextValue() throws IOException {
        return safely(delegate::nextValue);
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        safely(delegate::skipChildren);
        return this;
    }

    @Override
    public void finishToken() throws IOException {
        safely(() -> {
            delegate.finishToken();
            return delegate;
        });
    }

    @Override
    public String getText() throws IOException {
        return safely(delegate::getText);
    }

    @Override
    public char[] getTextCharacters() throws IOException {
        return safely(delegate::getTextCharacters);
    }

    @Override
    public String getValueAsString() throws IOException {
        return safely(delegate::getValueAsString);
    }

    @Override
    public int getIntValue() throws IOException {
        return safely(delegate::getIntValue);
    }

    @Override
    public long getLongValue() throws IOException {
        return safely(delegate::getLongValue);
    }

    @Override
    public short getShortValue() throws IOException {
        return safely(delegate::getShortValue);
    }

    @Override
    public byte getByteValue() throws IOException {
        return safely(delegate::getByteValue);
    }

    @Override
    public BigInteger getBigIntegerValue() throws IOException {
        return safely(delegate::getBigIntegerValue);
    }

    @Override
    public Number getNumberValue() throws IOException {
        return safely(delegate::getNumberValue);
    }
}
