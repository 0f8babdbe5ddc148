package io.github.kim4j.examples.quickstart;

/** Shows the library at work. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param arguments none yet
     */
    public static void main(String[] arguments) {
        System.out.println("KIM for Java");
    }
}
