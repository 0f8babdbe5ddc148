package io.github.kim4j.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.examples.pictures.Pictures;
import io.github.kim4j.json.KimJson;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A story with what it leaves behind: the case in public form, the lifecycle of its region, and the text of its decree.
 *
 * @param telling the story
 * @param picture its lifecycle, as SVG
 * @param decree the text of its decree
 * @param files the files to write
 */
record Chapter(Telling telling, Optional<String> picture, Optional<Paper> decree, List<Output> files) {
    /**
     * The text of a decree.
     *
     * @param file the name of its file
     * @param html as a page of its own
     * @param plain without any form
     * @param specimen whether it is a specimen
     */
    record Paper(String file, String html, String plain, boolean specimen) {}

    /**
     * A file to write.
     *
     * @param name its name
     * @param label what it is
     * @param content what it holds
     */
    record Output(String name, String label, String content) {}

    /** Makes all that can fail, so that what is left is to write it. The first chapter has the plain names. */
    static Chapter of(Telling telling, boolean first, Words words) {
        String suffix = first ? "" : "-" + telling.name();
        Optional<String> picture = telling.plantUml().map(Pictures::svg);
        Optional<Paper> decree = telling.story().decree().map(it -> paper(it, "decree" + suffix + ".html"));
        List<Output> files = new ArrayList<>();
        decree.ifPresent(it -> files.add(new Output(it.file(), words.of("file_decree"), it.html())));
        picture.ifPresent(it -> files.add(new Output("lifecycle" + suffix + ".svg", words.of("file_picture"), it)));
        telling.mermaid()
                .ifPresent(it -> files.add(new Output("lifecycle" + suffix + ".mmd", words.of("file_mermaid"), it)));
        files.add(new Output("case-" + telling.name() + ".json", words.of("file_case"), published(telling.story())));
        return new Chapter(telling, picture, decree, files);
    }

    private static Paper paper(DecreeDocument decree, String file) {
        return new Paper(file, decree.toHtml(), decree.toPlainText(), decree.isSpecimen());
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
