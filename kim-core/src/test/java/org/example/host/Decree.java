package org.example.host;

/** A type with the name of one of this library. */
public record Decree(int pages) {
    public Decree {
        if (pages < 1) {
            throw new IllegalArgumentException("pages: too few");
        }
    }
}
