import { useState } from 'react';
import { api } from '../api/client';
import { save } from '../download';
import { useText } from '../i18n/text';
import { Failure } from '../parts/Notice';

const formats = [['GraphML', 'graphml', '.graphml'], ['Graphviz', 'dot', '.dot'], ['Gephi', 'gexf', '.gexf'], ['CSV', 'csv', '.zip'], ['JSON', 'json', '.json']] as const;

/** The picture as a file for other tools; fetching it is a look-up and is logged. */
export function CaseDownload({ id }: { id: string }) {
  const { t } = useText();
  const [error, setError] = useState<unknown>();
  const fetchFile = async (format: string, extension: string) => {
    try {
      setError(undefined);
      save(await api.caseFile(id, format), `${id}${extension}`);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <div className="downloads" role="group" aria-label={t('case.download')}>
      <span className="muted">{t('case.download')}</span>
      {formats.map(([name, format, extension]) => (
        <button type="button" className="quiet" key={format} onClick={() => void fetchFile(format, extension)}>{name}</button>
      ))}
      {error !== undefined && <Failure error={error} />}
    </div>
  );
}
