/*
id: T01
version: 1
group: tenancy
name:   { sv: Hyresgäst skriven någon annanstans, en: Tenant registered elsewhere }
reason: { sv: Bostaden hyrs troligen ut i andra hand, en: Likely sub-let }
subject: lease
recipients: [analyst, social_services, housing_company]
points: 3
parameters:
  minElsewhereDays: { value: 60, unit: days, source: default, adjustable, minimum: 1 }
  minOtherDays:     { value: 60, unit: days, source: default, adjustable, minimum: 1 }
  moveWindowDays:   { value: 60, unit: days, source: default, adjustable, minimum: 0 }
inputs: { required: [hyreskontrakt, kontraktsparter, andrahand, folkbokforing, relationer, personer], optional: [lagenheter] }
guards: [X02, X03, X05, X06, X11, X13, X17]
tests:
  - { sv: Närstående till hyresgästen räknas inte, en: Relatives of the tenant do not count }
  - { sv: Ingen annan hyresgäst på kontraktet är folkbokförd på bostaden, en: No other tenant of the lease is registered at the dwelling }
  - { sv: 'Hyresgästens egen flytt ligger inte nära kontraktets början, uppsägning eller slut', en: 'The tenant''s own move is not close to the start of the lease, to notice or to its end' }
numbers:
  elsewhereDays: { limit: minElsewhereDays, unit: days, sv: Hyresgästen folkbokförd på annan bostad, en: Tenant registered at another dwelling }
  others:        { unit: persons, sv: Andra folkbokförda som inte är närstående, en: Other residents who are no relatives }
  otherDays:     { limit: minOtherDays, unit: days, sv: Den som bott längst av dem, en: The longest stay among them }
explanation:
  sv: "Bostaden hyrs troligen ut: huvudhyresgästen är folkbokförd på en annan bostad sedan {elsewhereDays} dagar (gräns {minElsewhereDays}) och {others|person som inte är närstående är folkbokförd|personer som inte är närstående är folkbokförda} på den hyrda, den första sedan {otherDays} dagar (gräns {minOtherDays}). Inget tillstånd till andrahand finns."
  en: "Likely sub-let: the main tenant has been registered at another dwelling for {elsewhereDays} days (limit {minElsewhereDays}) and {others|person who is no relative is|persons who are no relatives are} registered at the rented one, the first for {otherDays} days (limit {minOtherDays}). There is no approved sub-let."
clears:
  sv: Tillstånd till andrahandsuthyrning, ett giltigt skäl att bo på annan plats, eller rättad folkbokföring.
  en: A permission to sub-let, a valid reason to live elsewhere, or a corrected registration.
law:
  sv: "JB 12:39, 12:40; FOL 8-9 §§"
  en: "JB 12:39, 12:40; FOL 8-9 §§"
*/
MATCH (l:Lease)-[:OF]->(d:Dwelling)
WHERE l.active
  AND NOT coalesce(l.muted, false)
  AND coalesce(l.subletsKnown, true)
  AND d.residents > 0
  // X13, X17
  AND NOT l.kind IN ['blockhyra', 'kommunkontrakt', 'foretag']
  AND l.start <= $day - duration({days: $moveWindowDays})
  AND (d.validFrom IS NULL OR d.validFrom <= $day - duration({days: $moveWindowDays}))
MATCH (tenant:Person)-[party:PARTY_TO]->(l)
WHERE party.role = 'huvudhyresgast'
  AND party.current
  AND NOT coalesce(tenant.stub, false)
// The lease may name another number of the tenant than the register
MATCH (tenant)-[:ALSO_KNOWN_AS*0..3]-(number:Person)
MATCH (number)-[home:REGISTERED_AT]->(elsewhere:Dwelling)
WHERE home.current
  AND elsewhere <> d
  // An address that the register does not know exactly may be the same home
  AND (d.inRegister AND elsewhere.inRegister
       OR NOT EXISTS { MATCH (d)-[:AT]->(:Address)<-[:AT]-(elsewhere) })
  AND home.from <= $day - duration({days: $minElsewhereDays})
  // X06
  AND coalesce(elsewhere.category, '') <> 'special_aldre_funktionsnedsatt'
  // The tenant's own move lies close to the start or the end of the lease
  AND (home.from < l.start - duration({days: $moveWindowDays}) OR home.from > l.start + duration({days: $moveWindowDays}))
  // (the end is the day after the last)
  AND (l.end IS NULL OR home.from < l.end - duration({days: $moveWindowDays + 1}))
  // Who has given notice and moves before the lease ends pays two rents for a while
  AND (l.end IS NULL OR l.noticeOn IS NULL OR home.from < l.noticeOn - duration({days: $moveWindowDays}))
  // X11, X13, and a tenant who does live there: with a co-tenant at home nothing is sub-let, the others are lodgers
  AND NOT EXISTS { MATCH (s:Sublet)-[:SUBLET_OF]->(l) WHERE s.current }
  AND NOT EXISTS {
    MATCH (:Company)-[b:PARTY_TO]->(l)
    WHERE b.current AND b.role = 'huvudhyresgast'
  }
  AND NOT EXISTS {
    MATCH (l)<-[b:PARTY_TO]-(:Person)-[:ALSO_KNOWN_AS*0..3]-(:Person)-[at:REGISTERED_AT]->(d)
    WHERE b.current AND b.role IN ['huvudhyresgast', 'medhyresgast'] AND at.current
  }
// Several links may lead to the same number
WITH DISTINCT l, d, tenant, party, home, elsewhere
// Everybody at the dwelling whose family unit holds no relative of the tenant
MATCH (d)<-[:LIVES_IN]-(unit:FamilyUnit)
WHERE NOT EXISTS { MATCH (unit)<-[:MEMBER_OF]-(:Person)-[:KIN_OF|ALSO_KNOWN_AS]-(tenant) }
MATCH (unit)<-[:MEMBER_OF]-(other:Person)-[stay:REGISTERED_AT]->(d)
WHERE stay.current
  AND stay.from <= $day - duration({days: $minOtherDays})
WITH l, d, tenant, party, home, elsewhere,
     collect(other) AS others, collect(stay) AS stays, min(stay.from) AS oldest
RETURN l AS subject,
       [d, tenant] + others AS related,
       [l, party, home] + stays AS evidence,
       tenant.id + '|' + toString(home.from) AS episode,
       duration.inDays(home.from, $day).days AS elsewhereDays,
       size(others) AS others,
       duration.inDays(oldest, $day).days AS otherDays
