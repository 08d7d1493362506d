import { api } from '../api/client';
import type { InboxItem } from '../api/types';
import { useText } from '../i18n/text';
import { useLoad } from '../load';
import { Failure, Loading, Notice } from '../parts/Notice';
import { routeTo } from '../router';

export default function InboxView() {
  const { t, pick, moment } = useText();
  const inbox = useLoad<InboxItem[]>('inbox', api.inbox);
  const markRead = (item: InboxItem) => {
    inbox.set((inbox.value ?? []).map((one) => (one.id === item.id ? { ...one, read: true } : one)));
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
              <li key={item.id} className={item.read ? 'read' : 'unread'}>
                <div>
                  <p className="hit-title">
                    {!item.read && <span className="new">{t('inbox.unread')}</span>}
                    {item.caseId ? <a href={routeTo('cases', item.caseId)} onClick={() => markRead(item)}>{pick(item.titleSv, item.titleEn)}</a> : pick(item.titleSv, item.titleEn)}
                  </p>
                  <p className="muted small">{moment(item.at)}</p>
                </div>
                {!item.read && <button type="button" className="quiet" onClick={() => markRead(item)}>{t('inbox.mark')}</button>}
              </li>
            ))}
          </ul>
        )}
    </>
  );
}
