package io.github.kim4j.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.examples.pictures.Pictures;
import io.github.kim4j.json.KimJson;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A story with the files that it leaves behind: the case without personal data, the lifecycle of its region, and the text of
 * its decree.
 *
 * @param telling the story
 * @param picture its lifecycle, as SVG
 * @param decree the text of its decree, as a page of its own
 * @param specimen whether that text is a specimen
 * @param files what each of its files holds, by their names
 */
record Chapter(
        Telling telling,
        Optional<String> picture,
        Optional<String> decree,
        boolean specimen,
        Map<String, String> files) {
    /** Makes all that can fail, so that what is left is to write it. The first chapter has the plain names. */
    static Chapter of(Telling telling, boolean first) {
        Optional<String> picture = telling.plantUml().map(Pictures::svg);
        Optional<DecreeDocument> decree = telling.story().decree();
        Optional<String> text = decree.map(DecreeDocument::toHtml);
        String suffix = first ? "" : "-" + telling.name();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("case-" + telling.name() + ".json", published(telling.story()));
        telling.mermaid().ifPresent(it -> files.put("lifecycle" + suffix + ".mmd", it));
        picture.ifPresent(it -> files.put("lifecycle" + suffix + ".svg", it));
        text.ifPresent(it -> files.put("decree" + suffix + ".html", it));
        return new Chapter(
                telling,
                picture,
                text,
                decree.filter(DecreeDocument::isSpecimen).isPresent(),
                files);
    }

    private static String published(Story story) {
        try {
            return KimJson.published(story.today())
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(story.end());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
