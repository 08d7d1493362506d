import { useEffect, useId, useRef, useState } from 'react';
import type { Purpose } from '../api/client';
import { useText } from '../i18n/text';
import { useWorld } from '../world';

interface PurposeFormProps {
  submit: string;
  onPurpose: (purpose: Purpose) => void;
}

/** Why the look-ups of this session are made; every one of them is logged with it. */
export function PurposeForm({ submit, onPurpose }: PurposeFormProps) {
  const { t, word } = useText();
  const { me, purpose } = useWorld();
  const [code, setCode] = useState(purpose?.code ?? me.purposes[0] ?? '');
  const [caseNumber, setCaseNumber] = useState(purpose?.caseNumber ?? '');
  const id = useId();
  return (
    <form className="purpose" onSubmit={(event) => {
      event.preventDefault();
      onPurpose({ code, caseNumber: caseNumber.trim() });
    }}>
      <fieldset>
        <legend>{t('purpose.legend')}</legend>
        {me.purposes.map((one) => (
          <label className="choice" key={one}>
            <input type="radio" name={id} value={one} checked={one === code} onChange={() => setCode(one)} />
            <span>{word('purpose', one)}</span>
          </label>
        ))}
      </fieldset>
      <label className="field">
        <span>{t('purpose.caseNumber')}</span>
        <input type="text" value={caseNumber} maxLength={40} autoComplete="off"
          onChange={(event) => setCaseNumber(event.target.value)} />
      </label>
      <button type="submit" className="primary">{submit}</button>
    </form>
  );
}

export function PurposeDialog({ onClose, onPurpose }: { onClose: () => void; onPurpose: (purpose: Purpose) => void }) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby={id}>
      <h2 id={id}>{t('purpose.title')}</h2>
      <p className="muted">{t('purpose.why')}</p>
      <PurposeForm submit={t('purpose.save')} onPurpose={(purpose) => {
        onPurpose(purpose);
        dialog.current?.close();
      }} />
      <button type="button" className="quiet close" onClick={() => dialog.current?.close()}>{t('state.cancel')}</button>
    </dialog>
  );
}
