import { lazy, Suspense, useMemo, useState } from 'react';
import { api } from '../api/client';
import type { CaseDetail, CaseGraph } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading } from '../parts/Notice';
import { StateMark } from '../parts/StateMark';
import { SubjectName } from '../parts/Subject';
import { routeTo } from '../router';
import { CaseActions } from './CaseActions';
import { CaseConnections } from './CaseConnections';
import { CaseDownload } from './CaseDownload';
import { CaseHistory } from './CaseHistory';
import { Points } from './CasesView';
import { FindingCard } from './FindingCard';

const GraphPicture = lazy(() => import('../graph/GraphPicture'));

export function CaseView({ id }: { id: string }) {
  const { t } = useText();
  const detail = useLoad<CaseDetail>(id, (signal) => api.case(id, signal));
  return (
    <>
      <p className="back"><a href={routeTo('cases')}>{t('case.back')}</a></p>
      {detail.error !== undefined ? <Failure error={detail.error} retry={detail.reload} />
        : !detail.value ? <Loading />
        : <Case detail={detail.value} onChange={detail.set} onReload={detail.reload} />}
    </>
  );
}

interface CaseProps {
  detail: CaseDetail;
  onChange: (detail: CaseDetail) => void;
  onReload: () => void;
}

function Case({ detail, onChange, onReload }: CaseProps) {
  const { t, word, date } = useText();
  const reasons = detail.findings.length;
  return (
    <article className="case">
      <header className="case-head">
        <div>
          <h1><SubjectName type={detail.subject.type} keyText={detail.subject.key} title={detail.subject.title} /></h1>
          <p className="lead">
            {reasons === 1 ? t('case.reasonOne') : t('case.reasonMany', { count: reasons })} {t('case.principle')}
          </p>
          <dl className="facts">
            <div><dt>{t('case.state')}</dt><dd><StateMark state={detail.state} /></dd></div>
            <div><dt>{t('case.opened')}</dt><dd>{date(detail.openedOn)}</dd></div>
            <div><dt>{t('case.recipient')}</dt><dd>{word('role', detail.recipient)}</dd></div>
            {detail.assignee && <div><dt>{t('case.assignee')}</dt><dd>{detail.assignee}</dd></div>}
            {detail.deadline && <div><dt>{t('case.deadline')}</dt><dd>{date(detail.deadline)}</dd></div>}
            <div><dt>{t('case.number')}</dt><dd className="id">{detail.id}</dd></div>
          </dl>
        </div>
        <div className="case-head-side">
          <Points points={detail.points} />
          <button type="button" className="quiet no-print" onClick={() => print()}>{t('case.print')}</button>
        </div>
      </header>
      <div className="case-columns">
        <div className="case-main">
          <h2>{t('case.reasons')}</h2>
          {detail.findings.map((finding) => <FindingCard finding={finding} key={finding.id} />)}
          <CasePicture id={detail.id} />
        </div>
        <aside className="case-aside" aria-label={t('case.work')}>
          <PointSum detail={detail} />
          <CaseActions detail={detail} onChange={onChange} onReload={onReload} key={detail.state} />
          <CaseHistory history={detail.history} />
        </aside>
      </div>
    </article>
  );
}

function PointSum({ detail }: { detail: CaseDetail }) {
  const { t, pick } = useText();
  return (
    <section className="card">
      <h2>{t('case.points')}</h2>
      <table className="sum">
        <tbody>
          {detail.findings.map((finding) => (
            <tr key={finding.id}>
              <th scope="row"><b>{finding.ruleId}</b> {pick(finding.ruleNameSv, finding.ruleNameEn)}</th>
              <td>{finding.points}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{t('case.sum')}</th><td>{detail.points}</td></tr></tfoot>
      </table>
      <p className="hint">{t('case.pointsWhy')}</p>
    </section>
  );
}

function CasePicture({ id }: { id: string }) {
  const { t } = useText();
  const picture = useLoad<CaseGraph>(`picture/${id}`, (signal) => api.casePicture(id, signal));
  const [chosen, choose] = useState<readonly string[] | null>(null);
  const highlight = useMemo(() => (chosen ? new Set(chosen) : null), [chosen]);
  return (
    <section className="no-print" aria-labelledby="case-picture">
      <h2 id="case-picture">{t('case.picture')}</h2>
      {picture.error !== undefined ? <Failure error={picture.error} retry={picture.reload} />
        : !picture.value ? <Loading />
        : (
          <>
            <Suspense fallback={<Loading />}><GraphPicture picture={picture.value} highlight={highlight} /></Suspense>
            <CaseDownload id={id} />
            <CaseConnections graph={picture.value} chosen={chosen} choose={choose} />
          </>
        )}
    </section>
  );
}
