package io.github.kim4j.machine;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.jexl.Expression;
import org.apache.commons.jexl.ExpressionFactory;
import org.apache.commons.scxml.Context;
import org.apache.commons.scxml.SCXMLExecutor;
import org.apache.commons.scxml.SCXMLExpressionException;
import org.apache.commons.scxml.TriggerEvent;
import org.apache.commons.scxml.env.SimpleDispatcher;
import org.apache.commons.scxml.env.jexl.JexlContext;
import org.apache.commons.scxml.env.jexl.JexlEvaluator;
import org.apache.commons.scxml.io.SCXMLParser;
import org.apache.commons.scxml.model.ModelException;
import org.apache.commons.scxml.model.SCXML;
import org.apache.commons.scxml.model.State;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Asks Commons SCXML, an interpreter that we did not write, for the answer of an exported chart.
 *
 * @param <S> the type of the states
 * @param <A> the type of the actions
 */
public final class ScxmlInterpreter<S extends Enum<S>, A extends Enum<A> & TypedAction<?>> implements Side<S, A> {
    /**
     * Parses every expression once; otherwise that of every condition is parsed, and every variable copied, each time it is
     * asked. All variables of the charts are in the one context.
     */
    private static final class ParsedOnce extends JexlEvaluator {
        private static final long serialVersionUID = 1;

        private final transient Map<String, Expression> parsed = new HashMap<>();
        private final transient JexlContext variables;

        ParsedOnce(JexlContext variables) {
            this.variables = variables;
        }

        @Override
        public Object eval(Context context, String text) throws SCXMLExpressionException {
            try {
                Expression expression = parsed.get(text);
                if (expression == null) {
                    expression = ExpressionFactory.createExpression(text);
                    parsed.put(text, expression);
                }
                return expression.evaluate(variables);
            } catch (Exception fault) { // what JEXL declares
                throw new SCXMLExpressionException(text, fault);
            }
        }

        @Override
        public Boolean evalCond(Context context, String text) throws SCXMLExpressionException {
            return (Boolean) eval(context, text);
        }
    }

    private final Class<S> states;
    private final Set<String> roles = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();
    private final SCXML chart;
    private final SCXMLExecutor executor;
    private final JexlContext variables = new JexlContext();

    /**
     * Exports a lifecycle and reads it again.
     *
     * @param definition a lifecycle
     */
    public ScxmlInterpreter(Definition<S, A, ?, ?> definition) {
        this.states = definition.start().getDeclaringClass();
        definition.steps().forEach(step -> {
            step.roles().forEach(role -> roles.add(role.code()));
            step.rules().forEach(rule -> codes.add(rule.code()));
        });
        this.chart = chart(Scxml.of(definition));
        this.executor = new SCXMLExecutor(new ParsedOnce(variables), new SimpleDispatcher(), (code, detail, where) -> {
            throw new IllegalStateException(code + ": " + detail);
        });
        executor.setRootContext(variables);
        executor.setStateMachine(chart);
        started();
    }

    private static SCXML chart(String text) {
        try {
            return SCXMLParser.parse(new InputSource(new StringReader(text)), new DefaultHandler() {
                @Override
                public void error(SAXParseException fault) throws SAXException {
                    throw fault;
                }
            });
        } catch (IOException | SAXException | ModelException fault) {
            throw new IllegalStateException(text, fault);
        }
    }

    private void started() {
        try {
            executor.go();
        } catch (ModelException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public Answer<S> answer(Question<S, A> question) {
        tell(question);
        stand(question.from());
        try {
            executor.triggerEvent(new TriggerEvent(question.action().name(), TriggerEvent.SIGNAL_EVENT));
        } catch (ModelException fault) {
            throw new IllegalStateException(fault);
        }
        String kind = text("answer");
        return new Answer<>(kind, state(), words("refusing"), words("warning"));
    }

    private void tell(Question<S, A> question) {
        variables.set("answer", Answer.NOT_PERMITTED);
        variables.set("refusing", "");
        variables.set("warning", "");
        variables.set(Scxml.WITHIN, question.within());
        roles.forEach(role -> variables.set(Scxml.role(role), question.roles().contains(role)));
        codes.forEach(
                code -> variables.set(Scxml.rule(code), !question.failing().contains(code)));
        for (int i = 0; i < question.preferred().size(); i++) {
            variables.set(Scxml.rank(question.preferred().get(i)), i);
        }
    }

    @SuppressWarnings("unchecked") // the interpreter is older than generics
    private void stand(S state) {
        Set<Object> now = executor.getCurrentStatus().getStates();
        now.clear();
        now.add(chart.getTargets().get(state.name()));
    }

    private S state() {
        Set<?> now = executor.getCurrentStatus().getStates();
        return Enum.valueOf(states, ((State) now.iterator().next()).getId());
    }

    private String text(String variable) {
        return String.valueOf(variables.get(variable));
    }

    private Set<String> words(String variable) {
        String text = text(variable);
        return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.trim().split(" ")));
    }
}
