import { EditorView } from '@codemirror/view';

/** The editor's look. It stands here and not in the style sheets because the editor lives in a shadow root. */
export const editorTheme = EditorView.theme({
  '&': { fontSize: '14px', color: '#1a2733', backgroundColor: '#fff', minHeight: '148px', maxHeight: '46vh' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: "ui-monospace, 'Cascadia Mono', Consolas, 'Liberation Mono', monospace", lineHeight: '1.55', overflow: 'auto', minHeight: '148px', maxHeight: '46vh' },
  '.cm-content': { padding: '10px 0' },
  '.cm-gutters': { backgroundColor: 'transparent', color: '#6b7782', border: 'none', paddingLeft: '6px' },
  '.cm-tooltip': { border: '1px solid #c9d2da', borderRadius: '6px', backgroundColor: '#fff', boxShadow: '0 6px 18px rgb(20 35 50 / 14%)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: '#0f5166', color: '#fff' },
  '.cm-tooltip-autocomplete ul li': { padding: '3px 10px' },
  '.cy-keyword, .cy-keywordLiteral': { color: '#0f5166', fontWeight: '600' },
  '.cy-label': { color: '#8a4b12' },
  '.cy-function, .cy-predicateFunction, .cy-procedure': { color: '#5b3f86' },
  '.cy-stringLiteral': { color: '#2b6134' },
  '.cy-numberLiteral, .cy-booleanLiteral': { color: '#8f2743' },
  '.cy-paramDollar, .cy-paramValue': { color: '#8f2743' },
  '.cy-property': { color: '#33506b' },
  '.cy-comment': { color: '#5c6873', fontStyle: 'italic' },
  '.cy-fault-line': { backgroundColor: '#fdf3f2' },
  '.cy-fault': { textDecoration: 'underline wavy #b3261e 1.5px', textUnderlineOffset: '4px' },
});
