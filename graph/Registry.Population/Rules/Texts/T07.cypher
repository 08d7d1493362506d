/*
id: T07
version: 1
group: tenancy
name:   { sv: Kontrakt på avliden/utvandrad, en: Lease of a dead or emigrated person }
reason: { sv: Kontraktet lever kvar, en: The lease lives on }
subject: lease
recipients: [analyst, social_services, housing_company]
points: 2
parameters:
  graceDays: { value: 90, unit: days, source: default, adjustable, minimum: 0 }
inputs: { required: [personer, hyreskontrakt, kontraktsparter] }
guards: [X15]
tests:
  - { sv: Kontraktet är inte uppsagt, en: No notice has been given }
  - { sv: Ingen annan hyresgäst är kvar på kontraktet, en: No other tenant remains on the lease }
  - { sv: Inget annat nummer för samma person är folkbokfört, en: No other number of the same person is registered }
numbers:
  days: { limit: graceDays, unit: days, sv: Dagar sedan avregistreringen, en: Days since deregistration }
explanation:
  dead:
    sv: "Kontraktet lever kvar: huvudhyresgästen avled för {days} dagar sedan (gräns mer än {graceDays}) och kontraktet löper utan uppsägning."
    en: "The lease lives on: the main tenant died {days} days ago (limit more than {graceDays}) and the lease runs without notice."
  emigrated:
    sv: "Kontraktet lever kvar: huvudhyresgästen är utvandrad sedan {days} dagar (gräns mer än {graceDays}) och kontraktet löper utan uppsägning."
    en: "The lease lives on: the main tenant emigrated {days} days ago (limit more than {graceDays}) and the lease runs without notice."
clears:
  sv: Uppsägning, eller att dödsboet eller en närstående har tagit över kontraktet.
  en: Notice, or an estate or a relative that has taken over the lease.
law:
  sv: "JB 12:5, 12:33-34. Första åtgärd är ett brev till dödsboet eller hyresgästen."
  en: "JB 12:5, 12:33-34. The first step is a letter to the estate or the tenant."
*/
MATCH (gone:Person)
WHERE gone.deregistrationCode IN ['AV', 'UV']
  AND gone.deregisteredOn < $day - duration({days: $graceDays})
  // The registers contradict each other, or another number of the person tells it already
  AND NOT EXISTS {
    MATCH (gone)-[:ALSO_KNOWN_AS*1..3]-(same:Person)
    WHERE same.id <> gone.id
      AND (EXISTS { MATCH (same)-[r:REGISTERED_AT]->() WHERE r.current }
           OR same.id < gone.id
              AND same.deregistrationCode IN ['AV', 'UV']
              AND same.deregisteredOn < $day - duration({days: $graceDays}))
  }
// The lease may still name an old number
MATCH (gone)-[:ALSO_KNOWN_AS*0..3]-(tenant:Person)
WITH DISTINCT gone, tenant
MATCH (tenant)-[party:PARTY_TO]->(l:Lease)
WHERE party.role = 'huvudhyresgast'
  AND party.current
  AND l.active
  AND NOT coalesce(l.muted, false)
  AND l.noticeOn IS NULL
  // X15: the estate
  AND coalesce(l.transfer, '') <> 'dodsbo'
  AND NOT EXISTS {
    MATCH (other:Person)-[b:PARTY_TO]->(l)
    WHERE b.current
      AND b.role IN ['huvudhyresgast', 'medhyresgast']
      AND other.id <> tenant.id
      AND other.deregistrationCode IS NULL
  }
  AND NOT EXISTS {
    MATCH (:Company)-[b:PARTY_TO]->(l)
    WHERE b.current AND b.role = 'huvudhyresgast'
  }
MATCH (l)-[:OF]->(d:Dwelling)
RETURN l AS subject,
       [d, tenant] AS related,
       [l, party, gone] AS evidence,
       tenant.id + '|' + gone.deregistrationCode AS episode,
       CASE WHEN gone.deregistrationCode = 'AV' THEN 'dead' ELSE 'emigrated' END AS variant,
       duration.inDays(gone.deregisteredOn, $day).days AS days
