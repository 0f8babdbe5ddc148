package io.github.kim4j.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A parser whose exceptions tell the place and do not quote the document. */
final class SafeParser extends JsonParserDelegate {
    private static final String DOUBLED = "document: a key twice (expected: each key once)";
    private static final String NO_JSON =
            "document: no JSON (expected: JSON with numbers in the range of their fields)";

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
        } catch (NumberFormatException quoting) {
            throw refusal(null, NO_JSON);
        } catch (StreamReadException quoting) {
            boolean doubled = String.valueOf(quoting.getOriginalMessage()).startsWith("Duplicate ");
            throw refusal(quoting.getLocation(), doubled ? DOUBLED : NO_JSON);
        }
    }

    private static JsonParseException refusal(@Nullable JsonLocation at, String what) {
        return new JsonParseException(null, what, at);
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

    @Override
    public BigDecimal getDecimalValue() throws IOException {
        return safely(delegate::getDecimalValue);
    }

    @Override
    public double getDoubleValue() throws IOException {
        return safely(delegate::getDoubleValue);
    }

    @Override
    public float getFloatValue() throws IOException {
        return safely(delegate::getFloatValue);
    }

    @Override
    public Number getNumberValueExact() throws IOException {
        return safely(delegate::getNumberValueExact);
    }
}
