package io.github.kim4j.examples.quickstart;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.examples.pictures.Pictures;
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

    /**
     * One story on the page.
     *
     * @param telling the story
     * @param picture its lifecycle, as SVG
     * @param decree the text of its decree, as a page of its own
     * @param specimen whether that text is a specimen
     */
    private record Chapter(Telling telling, Optional<String> picture, Optional<String> decree, boolean specimen) {}

    static String of(List<Telling> tellings, Words words) {
        List<Chapter> chapters = tellings.stream()
                .map(telling -> new Chapter(
                        telling,
                        telling.plantUml().map(Pictures::svg),
                        telling.story().decree().map(DecreeDocument::toHtml),
                        telling.story()
                                .decree()
                                .filter(DecreeDocument::isSpecimen)
                                .isPresent()))
                .toList();
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
