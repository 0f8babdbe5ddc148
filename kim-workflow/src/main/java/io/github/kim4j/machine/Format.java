package io.github.kim4j.machine;

/** How a definition prints itself. */
public enum Format {
    /** A table with one row an action: who, evidence, rules with their sources. */
    MARKDOWN,
    /** A state diagram for Mermaid. */
    MERMAID,
    /** A state diagram for PlantUML. */
    PLANTUML
}
