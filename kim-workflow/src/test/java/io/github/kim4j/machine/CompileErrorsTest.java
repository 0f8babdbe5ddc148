package io.github.kim4j.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.law.OurReading;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What a table cannot say, because it does not compile. */
class CompileErrorsTest {
    private static final String LENDING = "table.on(Action.LEND, Lend.class).by(Loans.LIBRARIAN)";

    @Test
    void a_right_statement_compiles() {
        assertThat(errors(
                        LENDING + ".when(Loans.NOT_RESERVED).check(Loans.OLD_ENOUGH).step(State.ON_SHELF, State.LENT)"))
                .isEmpty();
    }

    @Test
    void a_check_of_what_several_commands_have_in_common_compiles_for_each() {
        assertThat(errors(LENDING + ".check(Loans.NOT_TOO_LONG)")).isEmpty();
        assertThat(errors("table.on(Action.RENEW, Renew.class).check(Loans.NOT_TOO_LONG)"))
                .isEmpty();
    }

    @Test
    void a_check_of_another_command_does_not_compile() {
        assertThat(errors("table.on(Action.RENEW, Renew.class).check(Loans.OLD_ENOUGH)"))
                .singleElement()
                .asString()
                .contains("Check<Copy,Lend> cannot be converted to Check<? super Copy,? super Renew>");
    }

    @Test
    void a_check_does_not_compile_where_a_condition_is_due() {
        assertThat(errors(LENDING + ".when(Loans.OLD_ENOUGH)"))
                .singleElement()
                .asString()
                .contains("Check<Copy,Lend> cannot be converted to Condition<? super Copy>");
    }

    @Test
    void a_condition_does_not_compile_where_a_check_is_due() {
        assertThat(errors(LENDING + ".check(Loans.NOT_RESERVED)"))
                .singleElement()
                .asString()
                .contains("Condition<Copy> cannot be converted to Check<? super Copy,? super Lend>");
    }

    @Test
    void an_action_does_not_compile_in_the_place_of_a_state() {
        assertThat(errors(LENDING + ".step(State.ON_SHELF, Action.LEND)"))
                .singleElement()
                .asString()
                .contains("no suitable method found for step(State,Action)");
        assertThat(errors("table.start(Action.LEND)"))
                .singleElement()
                .asString()
                .contains("Action cannot be converted to State");
    }

    @Test
    void a_class_that_is_no_command_does_not_compile() {
        assertThat(errors("table.on(Action.LEND, String.class)"))
                .singleElement()
                .asString()
                .contains("inference variable T has incompatible bounds");
    }

    @Test
    void an_action_of_another_lifecycle_does_not_compile() {
        assertThat(errors("table.on(Thread.State.NEW, Lend.class)"))
                .singleElement()
                .asString()
                .contains("cannot be converted");
    }

    private static List<String> errors(String statement) {
        String source = """
                package io.github.kim4j.machine;

                import io.github.kim4j.machine.Loans.*;

                class Snippet {
                    void add(Table<State, Action, Copy, Command> table) {
                        %s;
                    }
                }
                """;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-implicit:none", "-d", "target", "-classpath", classpath());
        compiler.getTask(null, null, found, options, null, List.of(new Snippet(source.replace("%s", statement))))
                .call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> withoutPackages(diagnostic.getMessage(Locale.ENGLISH)))
                .toList();
    }

    private static String withoutPackages(String message) {
        return message.replaceAll("\\b[a-z]\\w*\\.", "").replace("Loans.", "");
    }

    private static String classpath() {
        return Stream.of(Loans.class, Definition.class, OurReading.class, NullMarked.class)
                .map(CompileErrorsTest::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String locationOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Snippet extends SimpleJavaFileObject {
        private final String source;

        Snippet(String source) {
            super(URI.create("string:///io/github/kim4j/machine/Snippet.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
