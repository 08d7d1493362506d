import type { Me } from './api/types';
import type { TextKey } from './i18n/text';

export interface Place {
  view: string;
  name: TextKey;
  /** The view shows persons or cases, so the look-up needs a purpose first. */
  needsPurpose: boolean;
}

const caseWorkers = ['analyst', 'social_services', 'housing_company', 'internal_audit'];
const logReaders = ['internal_audit', 'data_protection_officer'];

/** The views this caller has a use for. The server decides what they hold; a missing one is a courtesy, not a lock. */
export function placesOf(me: Me): Place[] {
  const works = caseWorkers.includes(me.role);
  const places: (Place | false)[] = [
    works && { view: 'cases', name: 'nav.cases', needsPurpose: true },
    works && { view: 'inbox', name: 'nav.inbox', needsPurpose: true },
    me.may.search && { view: 'search', name: 'nav.search', needsPurpose: true },
    me.may.query && { view: 'query', name: 'nav.query', needsPurpose: true },
    logReaders.includes(me.role) && { view: 'log', name: 'nav.log', needsPurpose: true },
    me.may.imports && { view: 'imports', name: 'nav.imports', needsPurpose: false },
    { view: 'rules', name: 'nav.rules', needsPurpose: false },
  ];
  return places.filter((place) => place !== false);
}
