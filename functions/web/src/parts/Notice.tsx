import type { ReactNode } from 'react';
import { ApiError } from '../api/client';
import { useText, type Text } from '../i18n/text';
import { useWorld } from '../world';

export function Loading() {
  const { t } = useText();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      <div className="bone wide" /><div className="bone" /><div className="bone" /><div className="bone short" />
    </div>
  );
}

interface NoticeProps {
  kind: 'empty' | 'error' | 'info' | 'good';
  title: string;
  children?: ReactNode;
}

export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

export function explain(error: unknown, { t }: Text): { title: string; detail: string } {
  if (!(error instanceof ApiError)) {
    return { title: t('error.page'), detail: '' };
  }

  const detail = error.problem.detail ?? '';
  switch (error.status) {
    case 0: return { title: t('error.offline'), detail: t('error.offlineDetail') };
    case 401: return { title: t('error.unauthorized'), detail };
    case 403: return { title: t('error.forbidden'), detail };
    case 404: return { title: t('error.notFound'), detail: t('error.notFoundDetail') };
    case 409: return { title: t('error.conflict'), detail };
    case 503: return { title: t('error.notReady'), detail: t('error.notReadyDetail') };
    default: return { title: error.status >= 500 ? t('error.server') : t('error.refused'), detail };
  }
}

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const text = useText();
  const { signOut } = useWorld();
  const { title, detail } = explain(error, text);
  const signedOut = error instanceof ApiError && error.status === 401;
  return (
    <Notice kind="error" title={title}>
      {detail !== '' && <p>{detail}</p>}
      {signedOut ? <button type="button" onClick={signOut}>{text.t('shell.signIn')}</button>
        : retry && <button type="button" onClick={retry}>{text.t('state.retry')}</button>}
    </Notice>
  );
}
