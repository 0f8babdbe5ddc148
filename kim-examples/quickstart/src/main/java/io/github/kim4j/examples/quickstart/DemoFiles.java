package io.github.kim4j.examples.quickstart;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes what stories leave behind: one page with all of them, and the files of each. A list of what was written stays in
 * the folder; the next run deletes what is on it, and nothing else.
 */
final class DemoFiles {
    private static final int LONGEST_NAME = 60;
    private static final String LIST = ".quickstart";
    private static final Pattern OURS =
            Pattern.compile("index\\.html|case-[\\w.-]+\\.json|lifecycle[\\w.-]*\\.(mmd|svg)|decree[\\w.-]*\\.html");

    private DemoFiles() {}

    /**
     * Writes the files in place of those of the last run; none if there are no stories.
     *
     * @throws FileAlreadyExistsException if a file of that name is there that is not of the last run; nothing is written then
     */
    static List<Path> write(List<Chapter> chapters, Path folder, Words words) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        if (!chapters.isEmpty()) {
            files.put("index.html", Page.of(chapters, words));
            chapters.forEach(chapter -> chapter.files().forEach(file -> files.put(file.name(), file.content())));
        }
        List<String> old = ofTheLastRun(folder);
        for (String name : files.keySet()) {
            if (!old.contains(name) && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
        clear(folder, old);
        if (!files.isEmpty()) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(LIST), files.keySet());
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            written.add(Files.writeString(folder.resolve(file.getKey()), file.getValue()));
        }
        return written;
    }

    private static List<String> ofTheLastRun(Path folder) throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list)
                ? Files.readAllLines(list).stream()
                        .filter(OURS.asMatchPredicate())
                        .toList()
                : List.of();
    }

    private static void clear(Path folder, List<String> old) throws IOException {
        for (String name : old) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.deleteIfExists(folder.resolve(LIST));
    }

    /** A name for the files of a story, fit for every file system and for links, and unlike those taken. */
    static String name(Path file, Set<String> taken) {
        String plain =
                file.getFileName().toString().replaceFirst("\\.json$", "").replaceAll("[^A-Za-z0-9._-]+", "_");
        String first = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        String name = first;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = first + "-" + number;
        }
        return name;
    }
}
