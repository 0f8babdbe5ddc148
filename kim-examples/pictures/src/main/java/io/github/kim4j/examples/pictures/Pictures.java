package io.github.kim4j.examples.pictures;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;

/**
 * Draws PlantUML text as pictures, in pure Java: no Graphviz, no screen.
 *
 * <pre>{@code
 * String svg = Pictures.svg("@startuml\n[*] --> UNFORMED\n@enduml");
 * }</pre>
 */
public final class Pictures {
    private static final String START = "@startuml";
    private static final String LAYOUT = "!pragma layout smetana";

    static {
        // PlantUML measures text with AWT, which looks for a screen unless told not to.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Pictures() {}

    /**
     * Returns a diagram as SVG.
     *
     * <p>The same text gives the same picture on one machine; another may have other fonts and so other widths.
     *
     * @param plantUml one diagram, its first line {@code @startuml}
     * @return an SVG document without the text it was made of
     * @throws IllegalArgumentException if the text does not begin with that line, or PlantUML does not understand it; the
     *     message names the line
     */
    public static String svg(String plantUml) {
        BlockUml block = onlyBlock(withLayout(requireNonNull(plantUml, "plantUml")));
        Diagram diagram = block.getDiagram();
        if (diagram instanceof PSystemError error) {
            throw faulty(error, plantUml);
        }
        return draw(diagram);
    }

    private static String withLayout(String plantUml) {
        int end = plantUml.indexOf('\n');
        if (end < 0 || !plantUml.substring(0, end).strip().startsWith(START)) {
            throw new IllegalArgumentException("plantUml: line 1 (expected: " + START + ")");
        }
        return plantUml.substring(0, end + 1) + LAYOUT + plantUml.substring(end);
    }

    private static BlockUml onlyBlock(String plantUml) {
        List<BlockUml> blocks = new SourceStringReader(plantUml).getBlocks();
        if (blocks.size() != 1) {
            throw new IllegalArgumentException("plantUml: " + blocks.size() + " diagrams (expected: one)");
        }
        return blocks.get(0);
    }

    private static IllegalArgumentException faulty(PSystemError error, String plantUml) {
        ErrorUml first = error.getFirstError();
        int line = first.getPosition(); // counted from 0, with the line of the layout before it
        String text = plantUml.lines().skip(line - 1L).findFirst().orElse("");
        return new IllegalArgumentException("plantUml: line " + line + ": " + text.strip()
                + " (expected: PlantUML, which says: " + first.getError() + ")");
    }

    private static String draw(Diagram diagram) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            diagram.exportDiagram(out, 0, new FileFormatOption(FileFormat.SVG, false));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
