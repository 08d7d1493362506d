import { api } from '../api/client';
import type { InboxItem } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading, Notice } from '../parts/Notice';
import { WithIds } from '../parts/WithIds';
import { routeTo } from '../router';

export default function InboxView() {
  const { t, pick, moment, word } = useText();
  const inbox = useLoad<InboxItem[]>('inbox', async (signal) => (await api.inbox(signal)).items);
  const markRead = (item: InboxItem) => {
    inbox.set((inbox.value ?? []).map((one) => (one.id === item.id ? { ...one, readAt: new Date().toISOString() } : one)));
    // The mark is a convenience; if it does not reach the server the item is simply unread next time.
    api.markRead(item.id).catch(inbox.reload);
  };
  return (
    <>
      <h1>{t('nav.inbox')}</h1>
      <p className="lead">{t('inbox.lead')}</p>
      {inbox.error !== undefined ? <Failure error={inbox.error} retry={inbox.reload} />
        : !inbox.value ? <Loading />
        : inbox.value.length === 0 ? <Notice kind="empty" title={t('inbox.none')} />
        : (
          <ul className="hits">
            {inbox.value.map((item) => (
              <li key={item.id} className={item.readAt ? 'read' : 'unread'}>
                <div>
                  <p className="hit-title">
                    {!item.readAt && <span className="new">{t('inbox.unread')}</span>}
                    <a href={routeTo('cases', item.caseId)} onClick={() => !item.readAt && markRead(item)}><WithIds text={pick(item.titleSv, item.titleEn)} /></a>
                  </p>
                  <p className="muted small">{moment(item.at)} · {word('state', item.state)}</p>
                </div>
                {!item.readAt && <button type="button" className="quiet" onClick={() => markRead(item)}>{t('inbox.mark')}</button>}
              </li>
            ))}
          </ul>
        )}
    </>
  );
}
