import { api } from '../api/client';
import type { RuleInfo } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading, Notice } from '../parts/Notice';
import { cellText } from '../query/cell';
import { routeTo } from '../router';
import { useWorld } from '../world';

export default function RulesView({ id }: { id: string }) {
  const { t } = useText();
  const rules = useLoad<RuleInfo[]>('rules', api.rules);
  const one = rules.value?.find((rule) => rule.id === id);
  return (
    <>
      {id !== '' && <p className="back"><a href={routeTo('rules')}>{t('rules.back')}</a></p>}
      {rules.error !== undefined ? <Failure error={rules.error} retry={rules.reload} />
        : !rules.value ? <Loading />
        : id === '' ? <Catalogue rules={rules.value} />
        : one ? <Rule rule={one} />
        : <Notice kind="empty" title={t('rules.unknown')} />}
    </>
  );
}

function Catalogue({ rules }: { rules: RuleInfo[] }) {
  const { t, pick, word, number } = useText();
  return (
    <>
      <h1>{t('nav.rules')}</h1>
      <p className="lead">{t('rules.lead')}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('nav.rules')}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('rules.rule')}</th><th scope="col">{t('rules.group')}</th><th scope="col" className="right">{t('rules.points')}</th>
              <th scope="col">{t('rules.recipients')}</th><th scope="col">{t('rules.law')}</th><th scope="col" className="right">{t('rules.hits')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.id}>
                <th scope="row"><a href={routeTo('rules', rule.id)}><b>{rule.id}</b> {pick(rule.nameSv, rule.nameEn)}</a></th>
                <td>{word('group', rule.id.charAt(0))}</td>
                <td className="right">{(rule.levels.length > 0 ? rule.levels : [rule.points]).join(', ')}</td>
                <td>{rule.recipients.map((one) => word('role', one)).join(', ')}</td>
                <td>{pick(rule.lawSv, rule.lawEn)}</td>
                <td className="right">{number(rule.hits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Rule({ rule }: { rule: RuleInfo }) {
  const { t, pick, word, number } = useText();
  const { me } = useWorld();
  const clears = pick(rule.clearsSv, rule.clearsEn);
  const law = pick(rule.lawSv, rule.lawEn);
  const levels = rule.levels.length > 0 ? rule.levels : [rule.points];
  return (
    <article>
      <h1><span className="rule-id">{rule.id}</span> {pick(rule.nameSv, rule.nameEn)}</h1>
      {rule.suspended && <Notice kind="info" title={t('rules.suspended')} />}
      <dl className="facts wide">
        <div><dt>{t('rules.group')}</dt><dd>{word('group', rule.id.charAt(0))}</dd></div>
        <div><dt>{t('rules.points')}</dt><dd>{levels.join(', ')}</dd></div>
        <div><dt>{t('rules.version')}</dt><dd>{rule.version}</dd></div>
        <div><dt>{t('rules.recipients')}</dt><dd>{rule.recipients.map((one) => word('role', one)).join(', ')}</dd></div>
        {law !== '' && <div><dt>{t('rules.law')}</dt><dd>{law}</dd></div>}
        <div><dt>{t('rules.hits')}</dt><dd>{number(rule.hits)}</dd></div>
        {rule.outcomes > 0 && <div><dt>{t('rules.confirmed')}</dt><dd>{t('rules.confirmedOf', { confirmed: number(rule.confirmed), outcomes: number(rule.outcomes) })}</dd></div>}
      </dl>
      {clears !== '' && <p className="clears"><strong>{t('finding.clears')}</strong> {clears}</p>}
      <h2>{t('rules.parameters')}</h2>
      {rule.parameters.length === 0 ? <p className="muted">{t('rules.noParameters')}</p> : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('rules.parameters')}>
          <table className="data">
            <thead><tr><th scope="col">{t('rules.name')}</th><th scope="col" className="right">{t('rules.value')}</th><th scope="col">{t('rules.unit')}</th><th scope="col">{t('rules.source')}</th></tr></thead>
            <tbody>
              {rule.parameters.map((one) => (
                <tr key={one.name}>
                  <th scope="row" className="id">{one.name}</th>
                  <td className="right">{typeof one.value === 'number' ? number(one.value) : cellText(one.value)}</td>
                  <td>{one.unit ? word('unit', one.unit) : ''}</td><td className="muted">{one.source ? word('source', one.source) : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>{t('rules.guards')}</h2>
      {rule.guards.length === 0 ? <p className="muted">{t('rules.noGuards')}</p> : (
        <ul className="rows">{rule.guards.map((guard) => <li key={guard}><b className="id">{guard}</b> {word('guard', guard)}</li>)}</ul>
      )}
      {rule.query && (
        <>
          <h2>{t('rules.query')}</h2>
          <p className="muted">{t('rules.queryWhy')}</p>
          <pre className="code" tabIndex={0} aria-label={t('rules.query')}>{rule.query.trim()}</pre>
          {me.may.query && <p><a className="button" href={routeTo('query', rule.id)}>{t('rules.open')}</a></p>}
        </>
      )}
    </article>
  );
}
