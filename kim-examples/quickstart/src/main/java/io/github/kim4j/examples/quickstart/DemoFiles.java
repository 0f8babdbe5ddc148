package io.github.kim4j.examples.quickstart;

import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.examples.pictures.Pictures;
import io.github.kim4j.json.KimJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what stories leave behind: one page with all of them, and for each the case without personal data, the lifecycle
 * of its region, and the text of its decree. The first story has the plain names, such as {@code decree.html}; the
 * others add their own, such as {@code decree-malang.html}.
 */
final class DemoFiles {
    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    private DemoFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes the files; none if there are no stories. */
    static List<Path> write(List<Telling> tellings, Path folder, Words words) throws IOException {
        DemoFiles files = new DemoFiles(folder);
        if (!tellings.isEmpty()) {
            Files.createDirectories(folder);
            files.text("index.html", Page.of(tellings, words));
            files.story(tellings.get(0), "");
            for (Telling telling : tellings.subList(1, tellings.size())) {
                files.story(telling, "-" + telling.name());
            }
        }
        return files.written;
    }

    private void story(Telling telling, String suffix) throws IOException {
        Story story = telling.story();
        text(
                "case-" + telling.name() + ".json",
                KimJson.published(story.today())
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(story.end()));
        if (telling.mermaid().isPresent()) {
            text("lifecycle" + suffix + ".mmd", telling.mermaid().get());
        }
        if (telling.plantUml().isPresent()) {
            text("lifecycle" + suffix + ".svg", Pictures.svg(telling.plantUml().get()));
        }
        Optional<DecreeDocument> decree = story.decree();
        if (decree.isPresent()) {
            text("decree" + suffix + ".html", decree.get().toHtml());
        }
    }

    private void text(String file, String content) throws IOException {
        written.add(Files.writeString(folder.resolve(file), content));
    }
}
