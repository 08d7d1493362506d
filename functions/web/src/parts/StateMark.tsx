import type { CaseState } from '../api/types';
import { useText } from '../i18n/text';

export function StateMark({ state }: { state: CaseState }) {
  const { word } = useText();
  return <span className={`state ${state}`}>{word('state', state)}</span>;
}
