import type { Finding, FindingNumber } from '../api/types';
import { useText } from '../i18n/text';
import { linesByFile, numberOf } from '../format';
import { SubjectName } from '../parts/Subject';
import { routeTo } from '../router';

export function FindingCard({ finding }: { finding: Finding }) {
  const { t, pick, word } = useText();
  const id = `finding-${finding.id}`;
  const clears = pick(finding.clearsSv, finding.clearsEn);
  const law = pick(finding.lawSv, finding.lawEn);
  return (
    <section className="card finding" aria-labelledby={id}>
      <header>
        <h3 id={id}>
          <a href={routeTo('rules', finding.ruleId)} className="rule-id">{finding.ruleId}</a>
          {pick(finding.ruleNameSv, finding.ruleNameEn)}
        </h3>
        <span className="finding-points">{finding.outcome && <><strong>{word('outcome', finding.outcome)}</strong> · </>}{finding.points === 1 ? t('finding.onePoint') : t('finding.points', { points: finding.points })}</span>
      </header>
      <p className="explanation">{pick(finding.explanationSv, finding.explanationEn)}</p>
      {finding.numbers.length > 0 && <Numbers numbers={finding.numbers} />}
      {clears !== '' && <p className="clears"><strong>{t('finding.clears')}</strong> {clears}</p>}
      <CounterEvidence finding={finding} />
      <details>
        <summary>{t('finding.basis', { rows: finding.rows.length })}</summary>
        <div className="basis">
          <div>
            <h4>{t('finding.rows')}</h4>
            {finding.rows.length === 0 ? <p className="muted">{t('finding.noRows')}</p> : (
              <ul className="rows">
                {linesByFile(finding.rows).map(({ file, lines }) => (
                  <li key={file}><span className="id">{file}</span> <span className="muted">{t('finding.line', { line: lines })}</span></li>
                ))}
              </ul>
            )}
          </div>
          {finding.related.length > 0 && (
            <div>
              <h4>{t('finding.related')}</h4>
              <ul className="rows">
                {finding.related.map((one) => (
                  <li key={`${one.type}:${one.key}`}><SubjectName type={one.type} keyText={one.key} title={one.title} /></li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </details>
      <p className="finding-foot muted">
        {law !== '' && <span>{t('finding.law')} {law}</span>}
        <span>{t('finding.version', { rule: finding.ruleId, version: finding.ruleVersion })}</span>
      </p>
    </section>
  );
}

function Numbers({ numbers }: { numbers: FindingNumber[] }) {
  const { t } = useText();
  return (
    <table className="numbers">
      <thead>
        <tr>
          <th scope="col">{t('numbers.what')}</th>
          <th scope="col" className="right">{t('numbers.value')}</th>
          <th scope="col" className="right">{t('numbers.limit')}</th>
          <th scope="col"><span className="visually-hidden">{t('numbers.picture')}</span></th>
        </tr>
      </thead>
      <tbody>{numbers.map((one) => <NumberRow one={one} key={one.name} />)}</tbody>
    </table>
  );
}

function NumberRow({ one }: { one: FindingNumber }) {
  const { pick, word, number, date } = useText();
  const share = one.unit === 'share';
  const unit = (amount: number) => (one.unit ? ` ${word(amount === 1 ? 'unitOne' : 'unit', one.unit)}` : '');
  const [value, limit] = [numberOf(one.value), numberOf(one.limit)];
  const show = (text: string | null | undefined, amount: number | null) =>
    text === null || text === undefined || text === '' ? '–'
      : amount !== null ? (share ? `${number(amount * 100, 1)} %` : `${number(amount)}${unit(amount)}`)
      : /^\d{4}-\d{2}-\d{2}$/.test(text) ? date(text) : text;
  return (
    <tr>
      <th scope="row">{pick(one.labelSv, one.labelEn) || one.name}</th>
      <td className="right">{show(one.value, value)}</td>
      <td className="right muted">{show(one.limit, limit)}</td>
      <td className="bar-cell">{value !== null && limit !== null && <Bar value={value} limit={limit} />}</td>
    </tr>
  );
}

/** A number as a line on a scale with its limit as a mark. The table beside it says the same in digits. */
function Bar({ value, limit }: { value: number; limit: number }) {
  const end = Math.max(Math.abs(value), Math.abs(limit), 1e-9) * 1.15;
  const at = (amount: number) => Math.min(Math.max(amount / end, 0), 1) * 160;
  return (
    <svg className="bar" viewBox="0 0 160 14" width="160" height="14" aria-hidden="true">
      <rect className="bar-track" x="0" y="4" width="160" height="6" rx="3" />
      <rect className="bar-value" x="0" y="4" width={at(value)} height="6" rx="3" />
      <rect className="bar-limit" x={Math.min(at(limit), 158)} y="0" width="2" height="14" />
    </svg>
  );
}

/**
 * Every explanation that was looked for, then the conditions of the rule itself. Explanations that do not hold need no mark
 * each; the heading says it once.
 */
function CounterEvidence({ finding }: { finding: Finding }) {
  const { t, pick } = useText();
  const explanations = finding.counterEvidence.filter((one) => one.code !== '');
  const conditions = finding.counterEvidence.filter((one) => one.code === '');
  const any = explanations.some((one) => one.held);
  return (
    <>
      {explanations.length > 0 && (
        <div className="counter">
          <h4>{any ? t('finding.counterSome') : t('finding.counterNone')}</h4>
          <ul>
            {explanations.map((one) => (
              <li key={one.code} className={one.held ? 'held' : ''}>
                {pick(one.textSv, one.textEn)}
                <span className="code-mark">{one.code}</span>
                {any && <span className="mark">{one.held ? t('finding.held') : t('finding.notHeld')}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {conditions.length > 0 && (
        <div className="counter">
          <h4>{t('finding.conditions')}</h4>
          <ul>
            {conditions.map((one, at) => (
              <li key={at}>{pick(one.textSv, one.textEn)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
