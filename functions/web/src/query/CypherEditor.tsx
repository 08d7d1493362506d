import { autocompletion, completionKeymap, type Completion, type CompletionContext } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { EditorState, Prec, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { autocomplete, highlightSyntax } from '@neo4j-cypher/language-support';
import { useEffect, useRef } from 'react';
import type { Schema } from '../api/types';
import { knownNames } from './knownNames';
import { editorTheme } from './theme';

/** Where the server says the query goes wrong, counted from one. */
export interface Fault {
  line: number;
  column: number;
}

/** A text that is put into the editor; the same text again is a new object. */
export interface Loaded {
  text: string;
}

interface CypherEditorProps {
  /** What was put in last. What is typed since is the editor's own, so that no late rendering can undo a keystroke. */
  loaded: Loaded;
  label: string;
  schema: Schema | undefined;
  parameters: Record<string, unknown>;
  fault: Fault | null;
  onChange: (value: string) => void;
  /** Is told the text as it stands, which the page may not have rendered yet. */
  onRun: (text: string) => void;
}

export default function CypherEditor({ loaded, label, schema, parameters, fault, onChange, onRun }: CypherEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const text = useRef(loaded.text);
  const latest = useRef({ onChange, onRun, schema, parameters });
  latest.current = { onChange, onRun, schema, parameters };

  useEffect(() => {
    // In a shadow root the editor keeps its style sheet as an object, which the strict content policy allows.
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!root) {
      return;
    }

    const editor = new EditorView({
      root,
      state: EditorState.create({
        doc: text.current,
        extensions: [
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run: (at) => (latest.current.onRun(at.state.doc.toString()), true) }])),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          history(), lineNumbers(), drawSelection(), bracketMatching(), EditorView.lineWrapping, editorTheme, colouring, faultMark,
          autocompletion({ override: [(context) => complete(context, latest.current.schema, latest.current.parameters)] }),
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocapitalize: 'off' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              text.current = update.state.doc.toString();
              latest.current.onChange(text.current);
            }
          }),
        ],
      }),
    });
    root.append(editor.dom);
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
    // The editor is made once a language, with what was typed; texts that are put in reach it below.
  }, [label]);

  useEffect(() => {
    const editor = view.current;
    if (editor && editor.state.doc.toString() !== loaded.text) {
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: loaded.text } });
    }
  }, [loaded]);

  useEffect(() => {
    view.current?.dispatch({ effects: showFault.of(fault) });
  }, [fault]);

  return <div className="editor" ref={host} />;
}

const marks = new Map<string, Decoration>();

function markOf(kind: string): Decoration {
  const known = marks.get(kind) ?? Decoration.mark({ class: `cy-${kind}` });
  marks.set(kind, known);
  return known;
}

const colouring = ViewPlugin.fromClass(class {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = colour(view.state.doc.toString());
  }

  update(update: ViewUpdate) {
    if (update.docChanged) {
      this.decorations = colour(update.state.doc.toString());
    }
  }
}, { decorations: (plugin) => plugin.decorations });

function colour(text: string): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let last = 0;
  const tokens = [...highlightSyntax(text)].sort((left, right) => left.position.startOffset - right.position.startOffset);
  for (const token of tokens) {
    const from = token.position.startOffset;
    const to = Math.min(from + token.length, text.length);
    if (from >= last && to > from) {
      builder.add(from, to, markOf(token.tokenType));
      last = to;
    }
  }

  return builder.finish();
}

const showFault = StateEffect.define<Fault | null>();

const faultMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, transaction) {
    let next = transaction.docChanged ? Decoration.none : decorations;
    for (const effect of transaction.effects) {
      if (effect.is(showFault)) {
        next = effect.value ? faultAt(transaction.state, effect.value) : Decoration.none;
      }
    }

    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function faultAt(state: EditorState, fault: Fault): DecorationSet {
  const line = state.doc.line(Math.min(Math.max(fault.line, 1), state.doc.lines));
  const from = Math.min(line.from + Math.max(fault.column - 1, 0), line.to);
  const word = /^[\p{L}\p{N}_$]+|^./u.exec(state.doc.sliceString(from, line.to))?.[0].length ?? 0;
  const wholeLine = Decoration.line({ class: 'cy-fault-line' }).range(line.from);
  return word === 0 ? Decoration.set([wholeLine])
    : Decoration.set([wholeLine, Decoration.mark({ class: 'cy-fault' }).range(from, from + word)], true);
}

function complete(context: CompletionContext, schema: Schema | undefined, parameters: Record<string, unknown>) {
  const typed = context.matchBefore(/[\w$`]*/);
  const before = context.matchBefore(/[:.$(\[{\s]/);
  if (!context.explicit && (typed?.text ?? '') === '' && !/[:.$]/.test(before?.text ?? '')) {
    return null;
  }

  const items = autocomplete(context.state.doc.toString(), knownNames(schema, parameters), {
    caretPosition: context.pos, manual: context.explicit,
  });
  const options: Completion[] = items.map((item) => ({
    label: item.label,
    type: kinds[item.kind ?? 0] ?? 'text',
    ...(item.insertText ? { apply: item.insertText } : {}),
    ...(item.sortText ? { sortText: item.sortText } : {}),
  }));
  return { from: typed?.from ?? context.pos, options, validFor: /^[\w$`]*$/ };
}

/** Kinds of the language server protocol that Cypher uses. */
const kinds: Record<number, string> = { 2: 'method', 3: 'function', 6: 'variable', 10: 'property', 14: 'keyword', 20: 'class', 23: 'type' };
