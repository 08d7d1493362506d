import { shortPersonId } from '../format';
import { useWorld } from '../world';

/** A text of the server in which person numbers stand in their long form. */
export function WithIds({ text }: { text: string }) {
  const { health } = useWorld();
  const year = Number(health?.day?.slice(0, 4) ?? new Date().getFullYear());
  return text.split(/\b(\d{12})\b/).map((part, at) =>
    at % 2 === 1 ? <span key={at} className="id" title={part}>{shortPersonId(part, year)}</span> : part);
}
