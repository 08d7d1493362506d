import { addressOfKey, shortCompanyId, shortPersonId } from '../format';
import { useText } from '../i18n/text';
import { useWorld } from '../world';

interface SubjectNameProps {
  type: string;
  keyText: string;
  title?: string | null;
}

/** A subject as an officer calls it: person numbers in the short form, addresses as addresses. */
export function SubjectName({ type, keyText, title }: SubjectNameProps) {
  const { word } = useText();
  return (
    <>
      <span className="subject-type">{word('subject', type)}</span>{' '}
      <SubjectTitle type={type} keyText={keyText} title={title ?? null} />
    </>
  );
}

export function SubjectTitle({ type, keyText, title }: SubjectNameProps) {
  const { t } = useText();
  const { health } = useWorld();
  const year = Number(health?.day?.slice(0, 4) ?? new Date().getFullYear());
  const own = title && title !== keyText ? title : '';
  switch (type) {
    case 'person':
      return <><span title={keyText} className="id">{shortPersonId(keyText, year)}</span>{own && ` ${withoutId(own, keyText)}`}</>;
    case 'company':
      return <>{own ? `${withoutId(own, keyText)} ` : ''}<span className="id">{shortCompanyId(keyText)}</span></>;
    case 'dwelling':
    case 'address':
      return <>{own || addressOfKey(keyText, t('word.dwellingNumber'))}</>;
    default:
      return <>{own || keyText}</>;
  }
}

function withoutId(title: string, id: string): string {
  return title.replace(id, '').replace(/^[\s·,()-]+|[\s·,()-]+$/g, '');
}
