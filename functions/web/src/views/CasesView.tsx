import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { api, type CaseFilter } from '../api/client';
import type { CaseItem, CaseList, Facet } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading, Notice } from '../parts/Notice';
import { SubjectName } from '../parts/Subject';
import { StateMark } from '../parts/StateMark';
import { go, routeTo } from '../router';
import { useRuleNames } from '../ruleNames';
import { filterOf, isFiltered, parametersOfFilter } from './caseFilter';

const pageSize = 50;
const none: CaseFilter = { rule: '', group: '', subjectType: '', state: '', minPoints: 0, q: '' };

export function CasesView({ parameters }: { parameters: URLSearchParams }) {
  const { t } = useText();
  const filter = filterOf(parameters);
  const key = JSON.stringify(filter);
  const list = useLoad<CaseList>(key, (signal) => api.cases(filter, 0, pageSize, signal));
  const [more, setMore] = useState<{ of: CaseList | undefined; items: CaseItem[]; error?: unknown }>({ of: undefined, items: [] });
  const [, redraw] = useState(0);

  // Further pages belong to one first page; when that one changes they are forgotten.
  const items = [...(list.value?.items ?? []), ...(more.of === list.value ? more.items : [])];
  const change = (part: Partial<CaseFilter>) => {
    go(routeTo('cases', '', parametersOfFilter({ ...filter, ...part })), true);
    redraw((old) => old + 1);
  };
  const next = async () => {
    const [of, old] = [list.value, more.of === list.value ? more.items : []];
    try {
      const page = await api.cases(filter, items.length, pageSize, new AbortController().signal);
      setMore({ of, items: [...old, ...page.items] });
    } catch (error) {
      setMore({ of, items: old, error });
    }
  };

  return (
    <>
      <div className="heading">
        <h1>{t('nav.cases')}</h1>
        <p className="count" role="status">{list.value ? t(list.value.total === 1 ? 'cases.countOne' : 'cases.count', { count: list.value.total }) : ''}</p>
      </div>
      <div className="cases">
        <Filters filter={filter} list={list.value} onChange={change} />
        <section className="case-list" aria-label={t('cases.list')} aria-busy={list.loading}>
          {list.error !== undefined ? <Failure error={list.error} retry={list.reload} />
            : !list.value ? <Loading />
            : items.length === 0 ? (
              <Notice kind="empty" title={isFiltered(filter) ? t('cases.noMatch') : t('cases.none')}>
                {isFiltered(filter)
                  ? <button type="button" onClick={() => change(none)}>{t('cases.clear')}</button>
                  : <p>{t('cases.noneWhy')}</p>}
              </Notice>
            ) : <CaseRows items={items} />}
          {more.error !== undefined && <Failure error={more.error} />}
          {list.value && items.length < list.value.total && (
            <button type="button" className="more" disabled={list.loading} onClick={() => void next()}>
              {t('cases.more', { shown: items.length, total: list.value.total })}
            </button>
          )}
        </section>
      </div>
    </>
  );
}

function CaseRows({ items }: { items: CaseItem[] }) {
  const { t, pick, date } = useText();
  const ruleName = useRuleNames();
  const rows = useRef<HTMLOListElement>(null);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    const links = [...(rows.current?.querySelectorAll<HTMLAnchorElement>('a.case-link') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : step === undefined ? undefined : at + step;
    if (target !== undefined && at >= 0) {
      event.preventDefault();
      links[Math.min(Math.max(target, 0), links.length - 1)]?.focus();
    }
  };

  return (
    <>
      <ol ref={rows} onKeyDown={move} aria-describedby="case-keys">
        {items.map((item) => (
          <li key={item.id} className="case-row">
            <Points points={item.points} />
            <div className="case-body">
              <p className="case-title">
                <a className="case-link" href={routeTo('cases', item.id)}>
                  <SubjectName type={item.subjectType} keyText={item.subjectKey} title={item.title} />
                </a>
                {item.new && <span className="new">{t('cases.new')}</span>}
              </p>
              <p className="case-headline">{pick(item.headlineSv, item.headlineEn)}</p>
              <p className="case-rules">
                {item.rules.map((rule) => <span key={rule} className="rule-chip"><b>{rule}</b> {ruleName(rule)}</span>)}
              </p>
            </div>
            <div className="case-side">
              <StateMark state={item.state} />
              <span className="muted small">{t('cases.opened', { day: date(item.openedOn) })}</span>
            </div>
          </li>
        ))}
      </ol>
      <p id="case-keys" className="hint">{t('cases.keys')}</p>
    </>
  );
}

export function Points({ points }: { points: number }) {
  const { t } = useText();
  return (
    <span className="points"><b>{points}</b><span>{points === 1 ? t('case.pointOne') : t('case.pointMany')}</span></span>
  );
}

interface FiltersProps {
  filter: CaseFilter;
  list: CaseList | undefined;
  onChange: (part: Partial<CaseFilter>) => void;
}

function Filters({ filter, list, onChange }: FiltersProps) {
  const { t, word } = useText();
  const ruleName = useRuleNames();
  const [typed, setTyped] = useState(filter.q);
  const [wide] = useState(() => matchMedia('(min-width: 1060px)').matches);
  const changed = useRef(onChange);
  changed.current = onChange;

  // What comes back from the address is the user's own text of a moment ago: it must not undo what was typed since.
  const sent = useRef(filter.q);
  useEffect(() => {
    if (filter.q !== sent.current) {
      sent.current = filter.q;
      setTyped(filter.q);
    }
  }, [filter.q]);
  useEffect(() => {
    const wait = setTimeout(() => {
      if (typed !== sent.current) {
        sent.current = typed;
        changed.current({ q: typed });
      }
    }, 250);
    return () => clearTimeout(wait);
  }, [typed]);

  const facets = list?.facets ?? { rules: [], subjectTypes: [], states: [] };
  return (
    <details className="filters" open={wide}>
      <summary>{t('cases.filters')}</summary>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <label className="field">
          <span>{t('cases.text')}</span>
          <input type="search" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </label>
        <FacetChoice legend={t('cases.state')} facets={inFunnelOrder(facets.states)} chosen={filter.state}
          name={(id) => word('state', id)} onChoose={(state) => onChange({ state })} />
        <FacetChoice legend={t('cases.subject')} facets={facets.subjectTypes} chosen={filter.subjectType}
          name={(id) => word('subject', id)} onChoose={(subjectType) => onChange({ subjectType })} />
        <FacetChoice legend={t('cases.group')} facets={groupsOf(facets.rules)} chosen={filter.group}
          name={(id) => word('group', id)} onChoose={(group) => onChange({ group })} countless />
        <FacetChoice legend={t('cases.rule')} facets={facets.rules} chosen={filter.rule}
          name={(id) => `${id} ${ruleName(id)}`} onChoose={(rule) => onChange({ rule })} />
        <label className="field">
          <span>{t('cases.minPoints')}</span>
          <input type="number" min={0} max={99} value={filter.minPoints === 0 ? '' : filter.minPoints}
            onChange={(event) => onChange({ minPoints: Number(event.target.value) || 0 })} />
        </label>
        {isFiltered(filter) && (
          <button type="button" className="quiet" onClick={() => {
            setTyped('');
            onChange(none);
          }}>{t('cases.clear')}</button>
        )}
      </form>
    </details>
  );
}

const funnel = ['hit', 'initial_review', 'in_depth_review', 'closed'];

function inFunnelOrder(states: Facet[]): Facet[] {
  return [...states].sort((left, right) => funnel.indexOf(left.id) - funnel.indexOf(right.id));
}

/** The groups that the listed rules belong to; a case can count in two, so the groups carry no counts. */
function groupsOf(rules: Facet[]): Facet[] {
  return [...new Set(rules.map((rule) => rule.id.charAt(0)))].sort().map((id) => ({ id, count: 0 }));
}

interface FacetChoiceProps {
  legend: string;
  facets: Facet[];
  chosen: string;
  name: (id: string) => string;
  onChoose: (id: string) => void;
  countless?: boolean;
}

function FacetChoice({ legend, facets, chosen, name, onChoose, countless }: FacetChoiceProps) {
  const shown = chosen === '' || facets.some((facet) => facet.id === chosen) ? facets : [{ id: chosen, count: 0 }, ...facets];
  return shown.length === 0 ? null : (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {shown.map((facet) => (
        <button key={facet.id} type="button" aria-pressed={facet.id === chosen}
          onClick={() => onChoose(facet.id === chosen ? '' : facet.id)}>
          <span>{name(facet.id)}</span>{!countless && <span className="facet-count">{facet.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
