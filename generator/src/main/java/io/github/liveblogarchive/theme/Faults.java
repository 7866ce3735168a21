package io.github.liveblogarchive.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.liveblogarchive.report.Code;
import io.github.liveblogarchive.report.Place;
import io.github.liveblogarchive.report.Problem;
import io.github.liveblogarchive.report.Problem.Level;
import io.github.liveblogarchive.theme.files.ThemeFiles;

/** Says in one sentence what is wrong with a template, where, and what to do. */
record Faults(ThemeFiles files) {
    private static final int LONGEST = 300;

    Problem syntax(ParseException e) {
        String template = e.getTemplateName() == null ? "" : e.getTemplateName();
        String what = first(e.getEditorMessage() == null ? "" : e.getEditorMessage());
        return problem(
                Code.TEMPLATE_ERROR,
                at(template, e.getLineNumber(), e.getColumnNumber()),
                "The template cannot be read: " + what,
                "Check that every directive and interpolation is closed and spelled as FreeMarker has it.");
    }

    Problem missing(String name, String what) {
        return problem(
                Code.TEMPLATE_MISSING,
                files.place(name),
                "There is no template \"" + name + "\"" + whileRendering(what, "") + ".",
                "Put the file into the folder templates/ of the content, at this path.");
    }

    Problem failed(TemplateException e, String what, Models models) {
        Place place = at(
                e.getTemplateSourceName() == null ? "" : e.getTemplateSourceName(),
                e.getLineNumber() == null ? 0 : e.getLineNumber(),
                e.getColumnNumber() == null ? 0 : e.getColumnNumber());
        String stack = e.getFTLInstructionStack() == null ? "" : e.getFTLInstructionStack();
        String entry = stack.contains("parts/entry.ftlh") || stack.contains("pages/entry.ftlh") ? models.entry() : "";
        // A piece of an entry names it already.
        String where = whileRendering(what, what.startsWith("entry ") ? "" : entry);
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException broken) {
                Problem problem = syntax(broken);
                return problem(problem.code(), problem.place(), cut(problem.message()) + where + ".", problem.hint());
            }
            if (cause instanceof TemplateNotFoundException none) {
                return included(place, none.getTemplateName(), where);
            }
            if (cause instanceof MalformedTemplateNameException bad) {
                return included(place, bad.getTemplateName(), where);
            }
        }
        if (e instanceof InvalidReferenceException) {
            String blamed = e.getBlamedExpressionString();
            return problem(
                    Code.TEMPLATE_ERROR,
                    place,
                    "\"" + (blamed == null ? "?" : blamed) + "\" has no value" + where + ".",
                    (models.missed() + " Where a value may be absent, write a default: ${(name)!}.").strip());
        }
        return problem(
                Code.TEMPLATE_ERROR, place, cut(first(e.getMessageWithoutStackTop())) + where + ".", models.missed());
    }

    Problem endless(Templates.Endless e, String what, Models models) {
        return problem(
                Code.TEMPLATE_ERROR,
                at(e.template(), e.line(), e.column()),
                e.reason() + whileRendering(what, models.entry()) + ".",
                "Look for a macro, function or include that reaches itself, and for a list without an end.");
    }

    private Problem included(Place place, String name, String where) {
        return problem(
                Code.TEMPLATE_MISSING,
                place,
                "The template \"" + name + "\" is not there" + where + ".",
                "A path that starts with / starts in the folder templates/, for instance /parts/entry.ftlh.");
    }

    private Place at(String template, int line, int column) {
        return files.place(template).at(Math.max(0, line), Math.max(0, column));
    }

    private static Problem problem(Code code, Place place, String message, String hint) {
        return new Problem(Level.ERROR, code, place, message, hint);
    }

    private static String whileRendering(String what, String entry) {
        if (what.isEmpty()) {
            return "";
        }
        return ", while rendering " + what + (entry.isEmpty() ? "" : ", entry \"" + entry + "\"");
    }

    // FreeMarker's messages go on for a page; what is wrong stands in front.
    private static String first(String message) {
        String text = message.strip();
        int end = text.indexOf("\n\n");
        int tip = text.indexOf("\n----");
        if (tip >= 0 && (end < 0 || tip < end)) {
            end = tip;
        }
        String line = (end < 0 ? text : text.substring(0, end))
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }

    private static String cut(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith(":")
                ? sentence.substring(0, sentence.length() - 1)
                : sentence;
    }
}
