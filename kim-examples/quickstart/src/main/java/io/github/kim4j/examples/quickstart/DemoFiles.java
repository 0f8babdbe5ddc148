package io.github.kim4j.examples.quickstart;

import io.github.kim4j.examples.pictures.Pictures;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.machine.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what a story leaves behind: the case without personal data, and the lifecycle of its region as a diagram. */
final class DemoFiles {
    private final Path folder;
    private final Locale locale;

    DemoFiles(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    List<Path> write(String name, Story story) throws IOException {
        List<Path> written = new ArrayList<>();
        Files.createDirectories(folder);
        written.add(text(
                "case-" + name + ".json",
                KimJson.published(story.today())
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(story.end())));
        var lifecycle = story.lifecycle().definition(story.end(), story.today());
        if (lifecycle.isPresent()) {
            written.add(text("lifecycle-" + name + ".mmd", lifecycle.get().print(Format.MERMAID, locale)));
            String picture = lifecycle.get().print(Format.PLANTUML, locale);
            written.add(text("lifecycle-" + name + ".svg", Pictures.svg(picture)));
        }
        return written;
    }

    private Path text(String file, String content) throws IOException {
        return Files.writeString(folder.resolve(file), content);
    }
}
