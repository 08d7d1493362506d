import { useEffect, useState } from 'react';
import { api } from './api/client';
import type { RuleInfo } from './api/types';
import { useText } from './i18n/text';
import { useWorld } from './world';

let known: { caller: string; rules: Promise<RuleInfo[]> } | null = null;

/** The rule catalogue as this caller may see it, asked for once. */
export function ruleCatalogue(caller: string): Promise<RuleInfo[]> {
  if (known?.caller !== caller) {
    known = { caller, rules: api.rules(new AbortController().signal) };
    // A failed answer is not kept: the next view asks again.
    known.rules.catch(() => { known = null; });
  }

  return known.rules;
}

export function useRules(): RuleInfo[] {
  const { me } = useWorld();
  const [rules, setRules] = useState<RuleInfo[]>([]);
  useEffect(() => {
    let alive = true;
    ruleCatalogue(`${me.role}/${me.name}`).then(
      (list) => alive && setRules(list),
      () => { /* Names are a courtesy here; the rule's id stands alone. */ });
    return () => { alive = false; };
  }, [me]);
  return rules;
}

export function useRuleNames(): (id: string) => string {
  const { pick } = useText();
  const rules = useRules();
  return (id) => {
    const rule = rules.find((one) => one.id === id);
    return rule ? pick(rule.nameSv, rule.nameEn) : '';
  };
}
