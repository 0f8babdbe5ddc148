package io.github.kim4j.examples.quickstart;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stories on one page of HTML that needs no other file: {@code page.html} filled in, every text escaped. */
final class Page {
    private Page() {}

    static String of(List<Chapter> chapters, Words words) {
        try (Reader template = new InputStreamReader(
                Objects.requireNonNull(Page.class.getResourceAsStream("page.html")), StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .withCollector(new Optionals())
                    .compile(template)
                    .execute(Map.of(
                            "language", words.locale().getLanguage(), "words", words.all(), "chapters", chapters));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets a template show what is there only if it is there. */
    private static final class Optionals extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
