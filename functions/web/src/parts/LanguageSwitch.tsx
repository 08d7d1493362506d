import { useText, type Language } from '../i18n/text';

const names: Record<Language, string> = { sv: 'Svenska', en: 'English' };

export function LanguageSwitch({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language } = useText();
  const other: Language = language === 'sv' ? 'en' : 'sv';
  return (
    <button type="button" className="quiet" lang={other} onClick={() => onLanguage(other)}>{names[other]}</button>
  );
}
